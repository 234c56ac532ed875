/**
 * `npm run bench [-- rows…]`: how fast a plan is read, checked and written, and how the rules over a whole plan grow
 * with its rows; side by side for several sizes. Each size runs in a process of its own, so that its peak memory is its
 * own.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { measure, type Measurement } from './measure';
import { measureGroups, type GroupMeasurement } from './measure-groups';
import { textTable } from './text-table';

const fileSizes = [10_000, 100_000];
const groupSizes = [5_000, 10_000, 20_000, 40_000];
const columns = 20;

const [flag, size] = process.argv.slice(2);
if (flag === '--file') process.stdout.write(JSON.stringify(measure(Number(size), columns)));
else if (flag === '--groups') process.stdout.write(JSON.stringify(measureGroups(Number(size))));
else {
  const asked = process.argv
    .slice(2)
    .map(Number)
    .filter((rows) => rows > 0);
  const sizesOr = (usual: readonly number[]): readonly number[] => (asked.length > 0 ? asked : usual);
  const files = sizesOr(fileSizes).map((rows) => measureApart('--file', rows) as Measurement);
  const groups = sizesOr(groupSizes).map((rows) => measureApart('--groups', rows) as GroupMeasurement);
  process.stdout.write(`${fileTable(files)}\n\n${groupTable(groups)}\n`);
}

function measureApart(kind: '--file' | '--groups', rows: number): unknown {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(import.meta.url), kind, String(rows)],
    { encoding: 'utf8', maxBuffer: 1024 * 1024 },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function fileTable(results: readonly Measurement[]): string {
  const [first] = results;
  const header = ['rows × columns', 'read', 'evaluate', 'write', 'whole', 'MB in', 'MB out', 'peak memory'];
  const lines = results.map((result) => {
    const speed = (milliseconds: number): string =>
      `${Math.round((result.rows / milliseconds) * 1000).toLocaleString('en')} rows/s`;
    return [
      `${result.rows.toLocaleString('en')} × ${columns}`,
      speed(result.read),
      speed(result.evaluate),
      speed(result.write),
      `${(result.whole / 1000).toFixed(1)} s`,
      (result.bytesIn / 1e6).toFixed(1),
      (result.bytesOut / 1e6).toFixed(1),
      megabytes(result.peakMemory),
    ];
  });
  const ratios = results.slice(1).map((result) => {
    const rows = result.rows / (first?.rows ?? 1);
    const time = result.whole / (first?.whole ?? 1);
    return `${rows.toFixed(0)} times the rows take ${time.toFixed(1)} times as long.`;
  });
  return [textTable(header, lines), ...ratios].join('\n');
}

/** The time for a row, compared with that at the smallest size: 1.0 all along means linear. */
function groupTable(results: readonly GroupMeasurement[]): string {
  const [first] = results;
  const perRow = ({ rows, check }: GroupMeasurement): number => check / rows;
  const lines = results.map((result) => [
    result.rows.toLocaleString('en'),
    (result.rows / 8).toLocaleString('en'),
    `${(result.check / 1000).toFixed(2)} s`,
    `${(perRow(result) * 1000).toFixed(0)} µs`,
    (perRow(result) / (first ? perRow(first) : 1)).toFixed(2),
    result.groupFindings.toLocaleString('en'),
    megabytes(result.peakMemory),
  ]);
  const header = ['rows', 'teachers', 'check', 'a row', 'ratio', 'group findings', 'peak memory'];
  return `Rules over a whole plan\n${textTable(header, lines)}`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
