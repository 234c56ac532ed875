import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  ExcelHost,
  folderSite,
  hasChromium,
  hostWorkbook,
  type FunctionArgument,
  type Site,
} from '../../workbench';
import { cleanRow, ibHeaders, rowWith } from '../support/grids';
import { plainSpaces } from '../support/plain-spaces';
import { realProgram } from '../support/real-program';
import { repositoryRoot, rulesFolder } from '../support/rule-files';
import { addresses, parseManifest } from './manifest-tree';

const output = mkdtempSync(join(tmpdir(), 'paf-bundle-'));
/** What the pane may make a planner wait for, compressed. office.js is Microsoft's and cached for all add-ins. */
const budget = 300 * 1024;
const developmentUrl = 'https://localhost:3000/';

const nothing = Promise.resolve(undefined);

/** Contents by path, with forward slashes. */
let files: ReadonlyMap<string, Buffer>;

beforeAll(() => {
  const webpack = join(repositoryRoot, 'node_modules/webpack/bin/webpack.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, '--mode', 'production', '--output-path', output],
    { cwd: repositoryRoot, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  files = new Map(
    readdirSync(output, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        path
          .slice(output.length + 1)
          .split(sep)
          .join('/'),
        readFileSync(path),
      ]),
  );
}, 120_000);

afterAll(() => {
  rmSync(output, { recursive: true, force: true });
});

const textOf = (path: string): string => {
  const file = files.get(path);
  if (!file) throw new Error(`no ${path} in ${[...files.keys()].join(', ')}`);
  return file.toString('utf8');
};
const scripts = () => [...files.keys()].filter((path) => path.endsWith('.js'));
const page = () => textOf('taskpane.html');
const scriptsOfPage = () =>
  [...page().matchAll(/<script[^>]*\ssrc="?([^\s">]+)/g)].map(([, source = '']) => source);

test('every file that the manifest names is there', () => {
  const manifest = parseManifest(readFileSync(join(repositoryRoot, 'manifest.xml'), 'utf8'));
  const named = addresses(manifest).map((address) => address.slice(developmentUrl.length));
  expect(named.filter((path) => !files.has(path))).toEqual([]);
});

test('every file that the page asks for is there; the others are named by their content', () => {
  const own = scriptsOfPage().filter((source) => !source.startsWith('https:'));
  expect(own.map((source) => source.replace(/\?.*$/, '')).filter((path) => !files.has(path))).toEqual([]);
  for (const source of own) expect(source).toMatch(/[.?][0-9a-f]{12}(?:\.js)?$/);
});

test('no code is made from text', () => {
  for (const path of scripts()) {
    expect([
      path,
      textOf(path).match(/new Function\(|\beval\(|=\s*Function\s*[;,]|\bFunction\(["'`]/g),
    ]).toEqual([path, null]);
  }
});

describe('the page', () => {
  test('states its policy before it loads anything', () => {
    const policy = page().indexOf('Content-Security-Policy');
    expect(policy).toBeGreaterThan(0);
    expect(policy).toBeLessThan(page().indexOf('<script'));
  });

  test('loads scripts from its own origin and Microsoft’s office.js only, and has none of its own in it', () => {
    const foreign = scriptsOfPage().filter((source) => /^\w+:|^\/\//.test(source));
    expect(foreign).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
    expect(page()).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(page()).not.toMatch(/\son\w+=|unsafe-(?:inline|eval)/);
  });

  test('is light: what it loads first fits the budget', () => {
    const first = ['taskpane.html', ...scriptsOfPage().map((source) => source.replace(/\?.*$/, ''))].flatMap(
      (path) => files.get(path) ?? [],
    );
    const bytes = first.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
    expect(first.length).toBeGreaterThan(3);
    expect(bytes).toBeLessThanOrEqual(budget);
  });

  test('has one runtime, so that the pane and the functions share the rules', () => {
    expect(scriptsOfPage().filter((source) => source.startsWith('runtime.'))).toHaveLength(1);
  });
});

describe('the rules', () => {
  test('are published as data, the files that the index lists and no others', () => {
    const { files: listed } = JSON.parse(textOf('rules/index.json')) as { files: string[] };
    const published = [...files.keys()].filter(
      (path) => path.startsWith('rules/') && path !== 'rules/index.json',
    );
    expect(listed.map((path) => `rules/${path}`)).toEqual(published.sort());
    for (const path of listed)
      expect(textOf(`rules/${path}`)).toBe(readFileSync(join(rulesFolder, path), 'utf8'));
    expect(listed.filter((path) => /schema|cases/.test(path))).toEqual([]);
  });

  test('are not in the scripts: no message and no label of theirs', () => {
    const code = scripts().map(textOf).join('\n');
    const { packs } = realProgram().parts;
    const words = packs.flatMap(({ rules, tables }) => [
      ...rules.map(({ data }) => data.event.params.message.fr),
      ...tables.map(({ data }) => data.title.fr),
    ]);
    expect(words.length).toBeGreaterThan(30);
    // Scripts may write accents as they are or escaped: compare the longest plain run of each text.
    const plainRun = (text: string) =>
      (text.match(/[ -z]+/g) ?? []).sort((a, b) => b.length - a.length)[0] ?? '';
    const telling = words.map(plainRun).filter((run) => run.length > 20);
    expect(telling.filter((run) => code.includes(run))).toEqual([]);
  });
});

test('functions.json registers what functions.js associates', () => {
  const metadata = JSON.parse(textOf('functions.json')) as {
    functions: { id: string }[];
    allowErrorForDataTypeAny: boolean;
  };
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  const associated = [...textOf('functions.js').matchAll(/CustomFunctions\.associate\("(\w+)"/g)].map(
    ([, id]) => id,
  );
  expect(associated).toEqual(metadata.functions.map(({ id }) => id));
});

(hasChromium() ? describe : describe.skip)('in the workbench, with Microsoft’s office.js', () => {
  let host: ExcelHost;
  beforeAll(async () => {
    const plan = readFileSync(join(repositoryRoot, 'examples/plan-2026-2027.xlsx'));
    host = await ExcelHost.start({ workbook: hostWorkbook(plan), site: folderSite(output) });
    await host.frame.locator('button').first().waitFor();
  });
  afterAll(() => host.stop());

  const value = async (name: string, ...given: readonly FunctionArgument[]): Promise<unknown> => {
    const outcome = await host.invoke(name, given);
    if (outcome.kind === 'error') return { ...outcome, message: plainSpaces(outcome.message) };
    return outcome.value;
  };

  test('the functions answer in cells', async () => {
    const rows = [cleanRow, rowWith({ Participants: 6 }), rowWith({ Participants: { error: '#REF!' } })];
    expect(await value('PRIX', [ibHeaders], [cleanRow])).toBe(279);
    expect(await value('COUT', [ibHeaders], [cleanRow])).toBe(2790);
    expect(await value('CONTROLER', [ibHeaders], rows)).toMatchObject([
      ['Éligible', 279, 'EUR', 2790, ''],
      [expect.any(String), 279, 'EUR', '', expect.stringContaining('il en faut au moins 7')],
      [expect.any(String), 279, 'EUR', '', expect.stringContaining('#REF!')],
    ]);
    expect(await value('TARIF', 'Atelier virtuel à la demande', 'AEM', 'Tarif normal', 12, 'GBP')).toBe(210);
  });

  test('an open question is #N/A, arguments that are no plan are #VALUE!, both with their reason', async () => {
    expect(await value('PRIX', [ibHeaders], [rowWith({ Devise: null })])).toEqual({
      kind: 'error',
      error: '#N/A',
      message: expect.stringContaining('choisissez la devise') as string,
    });
    expect(await value('PRIX', [ibHeaders], [cleanRow, cleanRow])).toEqual({
      kind: 'error',
      error: '#VALUE!',
      message: expect.stringContaining('une seule ligne') as string,
    });
  });

  test('without rules a function says which file is missing, and answers once they are there', async () => {
    const whole = folderSite(output);
    let isWhole = false;
    const site: Site = {
      ...whole,
      read: (path) => (isWhole || path !== 'rules/ib/pack.json' ? whole.read?.(path) : undefined) ?? nothing,
    };
    const broken = await ExcelHost.start({ workbook: host.workbook, site });
    try {
      expect(await broken.invoke('PRIX', [[ibHeaders], [cleanRow]])).toEqual({
        kind: 'error',
        error: '#N/A',
        message: expect.stringContaining('ib/pack.json') as string,
      });
      isWhole = true;
      expect(await broken.invoke('PRIX', [[ibHeaders], [cleanRow]])).toEqual({ kind: 'value', value: 279 });
    } finally {
      await broken.stop();
    }
  });

  test('the pane is drawn with its styles, under the policy', async () => {
    const rules = await host.frame.evaluate(() =>
      [...document.querySelectorAll('style')].map(({ sheet }) => sheet?.cssRules.length ?? 0),
    );
    expect(rules.length).toBeGreaterThan(3);
    expect(Math.min(...rules)).toBeGreaterThan(0);
  });

  test('nothing goes against the policy, and nothing is asked of anyone else', () => {
    expect(host.pageErrors).toEqual([]);
    expect(host.blocked).toEqual([]);
  });
});
