/**
 * `npm run bench [-- rows…]`: how fast a plan is read, checked and written, side by side for several sizes. Each
 * size runs in a process of its own, so that its peak memory is its own.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { measure, type Measurement } from './measure';

const defaultSizes = [10_000, 100_000];
const columns = 20;

const [flag, size] = process.argv.slice(2);
if (flag === '--one') {
  process.stdout.write(JSON.stringify(measure(Number(size), columns)));
} else {
  const asked = process.argv
    .slice(2)
    .map(Number)
    .filter((rows) => rows > 0);
  const results = (asked.length > 0 ? asked : defaultSizes).map(measureApart);
  process.stdout.write(`${table(results)}\n`);
}

function measureApart(rows: number): Measurement {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(import.meta.url), '--one', String(rows)],
    { encoding: 'utf8', maxBuffer: 1024 * 1024 },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measurement;
}

function table(results: readonly Measurement[]): string {
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
      `${Math.round(result.peakMemory / 1e6)} MB`,
    ];
  });
  const ratios = results.slice(1).map((result) => {
    const rows = result.rows / (first?.rows ?? 1);
    const time = result.whole / (first?.whole ?? 1);
    return `${rows.toFixed(0)} times the rows take ${time.toFixed(1)} times as long.`;
  });
  const widths = header.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  const format = (line: readonly string[]): string =>
    line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ');
  return [format(header), ...lines.map(format), ...ratios].join('\n');
}
