import { readRuleFiles } from '../support/rule-files';

const files = new Map(readRuleFiles('ib').map(({ path, text }) => [path, text]));
files.set('index.json', JSON.stringify({ files: [...files.keys()] }));

const fetchFile = jest.fn<Promise<Response>, [string]>();
const online = (url: string) =>
  Promise.resolve(new Response(files.get(url.slice('https://paf.example.org/rules/'.length)) ?? null));

beforeEach(() => {
  jest.resetModules();
  fetchFile.mockReset();
  Object.assign(globalThis, {
    document: { baseURI: 'https://paf.example.org/taskpane.html' },
    fetch: fetchFile,
  });
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'document');
});

const load = async () => (await import('../../addin/runtime/shared-program')).sharedProgram;

test('the pane and the functions share one program, loaded once', async () => {
  fetchFile.mockImplementation(online);
  const sharedProgram = await load();
  const [first, second] = await Promise.all([sharedProgram(), sharedProgram()]);
  expect(second).toBe(first);
  expect(fetchFile).toHaveBeenCalledTimes(files.size);
});

test('a failure is not kept: the next call tries again', async () => {
  fetchFile.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockImplementation(online);
  const sharedProgram = await load();
  await expect(sharedProgram()).rejects.toThrow('could not be loaded');
  await expect(sharedProgram()).resolves.toHaveProperty('parts');
});
