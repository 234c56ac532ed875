import { loadProgram, RulesUnavailableError } from '../../addin/runtime/load-program';
import type { Fetch } from '../../addin/runtime/rule-files';
import { readRuleFiles } from '../support/rule-files';

const folder = new URL('https://paf.example.org/planner/rules/');
const files = new Map(readRuleFiles('ib').map(({ path, text }) => [path, text]));

/** A host that serves the rule files, with some of them changed or missing. */
function host(changes: Readonly<Record<string, string | null>> = {}) {
  const served = new Map<string, string | null>([
    ...files,
    ['index.json', JSON.stringify({ files: [...files.keys()] })],
    ...Object.entries(changes),
  ]);
  const requests: { url: string; init: RequestInit }[] = [];
  const fetchFile: Fetch = (url, init) => {
    requests.push({ url, init });
    const text = served.get(url.slice(folder.href.length)) ?? null;
    return Promise.resolve(new Response(text, { status: text === null ? 404 : 200 }));
  };
  return { fetchFile, requests };
}

/** The words of the error. */
async function failure(fetchFile: Fetch): Promise<string> {
  const error: unknown = await loadProgram(folder, fetchFile).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof RulesUnavailableError)) throw new Error('the rules were loaded', { cause: error });
  expect(error.words.en).not.toBe('');
  return error.words.fr;
}

test('the rules are fetched as data and compiled', async () => {
  const { fetchFile, requests } = host();
  const program = await loadProgram(folder, fetchFile);
  expect(program.parts.packs.map(({ id }) => id)).toEqual(['ib']);
  expect(requests).toHaveLength(files.size + 1);
});

test('only the add-in’s own origin is asked, and a copy in the cache is checked first', async () => {
  const { fetchFile, requests } = host();
  await loadProgram(folder, fetchFile);
  for (const { url, init } of requests) {
    expect(url.startsWith(folder.href)).toBe(true);
    expect(init).toMatchObject({ mode: 'same-origin', redirect: 'error', cache: 'no-cache' });
  }
});

test.each([
  'https://elsewhere.example/rules.json',
  '//elsewhere.example/rules.json',
  '../functions.json',
  'ib/../../x.json',
  '/x.json',
  'x.json?y',
  'x.js',
  '',
])('an index that lists %j is refused', async (path) => {
  const { fetchFile, requests } = host({ 'index.json': JSON.stringify({ files: [path] }) });
  expect(await failure(fetchFile)).toContain('index.json');
  expect(requests).toHaveLength(1);
});

test.each<[string, Readonly<Record<string, string | null>>, string]>([
  ['the index is missing', { 'index.json': null }, 'index.json : HTTP 404'],
  ['the index is no JSON', { 'index.json': '<!doctype html>' }, 'index.json'],
  ['the index lists nothing', { 'index.json': '[]' }, 'index.json'],
  ['a file is missing', { 'ib/pack.json': null }, 'ib/pack.json : HTTP 404'],
  ['a file is damaged', { 'ib/pack.json': '{' }, 'ib/pack.json'],
  ['a rule is unsound', { 'ib/tables/prices.json': '{}' }, 'ib/tables/prices.json'],
])('when %s, the words name the file', async (_what, changes, words) => {
  expect((await failure(host(changes).fetchFile)).replace(/\u00a0/g, ' ')).toContain(words);
});

test('when the network is down, the words say what to do', async () => {
  const words = await failure(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(words).toContain('Failed to fetch');
  expect(words).toContain('recalculez');
});
