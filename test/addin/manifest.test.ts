import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../support/rule-files';
import { addresses, all, only, parseManifest, type Element } from './manifest-tree';

const xml = readFileSync(join(repositoryRoot, 'manifest.xml'), 'utf8');
const manifest = parseManifest(xml);
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const childNames = (element: Element) => element.children.map(({ name }) => name);
const resources = only(manifest, 'Resources');
const strings = (kind: string) => all(only(resources, kind), 'bt:String');

describe('the manifest', () => {
  test('has its elements in the order of the schema', () => {
    expect(childNames(manifest)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
    const host = all(only(manifest, 'VersionOverrides'), 'Host')[0];
    expect(host && childNames(host)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
    expect(childNames(resources)).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
  });

  test('has an Id, a version from 1.0, and asks for no more than Office 2021 gives', () => {
    expect(only(manifest, 'Id').text).toMatch(guid);
    expect(only(manifest, 'Version').text).toMatch(/^[1-9]\d*(?:\.\d+){3}$/);
    expect(
      all(manifest, 'Set').map(({ attributes }) => [attributes['Name'], attributes['MinVersion']]),
    ).toEqual([
      ['SharedRuntime', '1.1'],
      ['ExcelApi', '1.9'],
    ]);
    expect(only(manifest, 'Permissions').text).toBe('ReadWriteDocument');
  });

  test('runs the pane and the functions in one page that stays open', () => {
    const { attributes } = only(manifest, 'Runtime');
    expect(attributes['lifetime']).toBe('long');
    const page = only(only(manifest, 'Page'), 'SourceLocation').attributes['resid'];
    const pane = only(only(manifest, 'Action'), 'SourceLocation').attributes['resid'];
    expect([page, pane]).toEqual([attributes['resid'], attributes['resid']]);
  });

  test('puts the functions into the namespace PAF in every language', () => {
    const id = only(manifest, 'Namespace').attributes['resid'];
    const namespace = strings('bt:ShortStrings').find(({ attributes }) => attributes['id'] === id);
    expect(namespace).toMatchObject({ attributes: { DefaultValue: 'PAF' }, children: [] });
  });

  test('refers to every resource, and only to those that are there', () => {
    const defined = resources.children.flatMap(({ children }) =>
      children.map(({ attributes }) => attributes['id']),
    );
    const used = all(manifest).flatMap(({ attributes }) => attributes['resid'] ?? []);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    for (const id of defined) expect(id?.length).toBeLessThanOrEqual(32);
  });

  test('has every text in French and in English, save the namespace', () => {
    expect(only(manifest, 'DefaultLocale').text).toBe('fr-FR');
    const texts = [...all(manifest, 'DisplayName'), ...all(manifest, 'bt:String')].concat(
      all(manifest, 'Description').filter(({ attributes }) => 'DefaultValue' in attributes),
    );
    for (const { attributes, children } of texts) {
      if (attributes['id'] === 'Functions.Namespace') continue;
      expect([attributes['DefaultValue'], children.map((child) => child.attributes['Locale'])]).toEqual([
        attributes['DefaultValue'],
        ['en-US'],
      ]);
    }
  });

  test('keeps to the lengths that Office allows', () => {
    const lengths = (element: Element) =>
      all(element).flatMap(({ attributes }) =>
        [attributes['DefaultValue'], attributes['Value']].flatMap((text) => text?.length ?? []),
      );
    for (const text of strings('bt:ShortStrings'))
      expect(Math.max(...lengths(text))).toBeLessThanOrEqual(125);
    for (const text of strings('bt:LongStrings')) expect(Math.max(...lengths(text))).toBeLessThanOrEqual(250);
    expect(Math.max(...lengths(only(manifest, 'DisplayName')))).toBeLessThanOrEqual(125);
  });

  test('shows each icon at its size', () => {
    for (const { attributes } of all(only(manifest, 'DesktopFormFactor'), 'bt:Image')) {
      expect(attributes['resid']).toBe(`Icon.${attributes['size'] ?? ''}`);
    }
  });

  test('names https addresses only, all of one origin', () => {
    const origins = new Set(addresses(manifest).map((address) => new URL(address).origin));
    expect([...origins]).toEqual(['https://localhost:3000']);
  });
});

describe('the manifest of an environment', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paf-manifest-'));
  const out = join(folder, 'manifest.xml');
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const make = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(repositoryRoot, 'scripts/make-manifest.mjs'), '--out', out, ...args], {
      encoding: 'utf8',
    });
  const made = (...args: readonly string[]): string => {
    const { status, stderr } = make(...args);
    expect([status, stderr]).toEqual([0, '']);
    return readFileSync(out, 'utf8');
  };
  const idOf = (text: string) => only(parseManifest(text), 'Id').text;

  test('has its own addresses, version and Id, and the same Id the next time', () => {
    const first = made('--base-url', 'https://paf.example.org/planner', '--release', '7');
    const environment = parseManifest(first);
    expect(only(environment, 'Version').text).toBe('1.0.0.7');
    for (const address of addresses(environment))
      expect(address).toMatch(/^https:\/\/paf\.example\.org\/planner\//);
    expect(first).not.toContain('localhost');
    expect(idOf(first)).toMatch(guid);
    expect(idOf(first)).not.toBe(idOf(xml));
    expect(idOf(made('--base-url', 'https://paf.example.org/planner/'))).toBe(idOf(first));
    expect(idOf(made('--base-url', 'https://test.example.org/planner/'))).not.toBe(idOf(first));
  });

  test('is that of development when nothing is said', () => {
    expect(idOf(made())).toBe(idOf(xml));
    expect(made('--port', '3001')).toContain('https://localhost:3001/taskpane.html');
  });

  test.each([
    ['--base-url', 'http://paf.example.org/'],
    ['--base-url', 'paf.example.org'],
    ['--base-url', 'https://paf.example.org/?a=1'],
    ['--port', 'three'],
    ['--release', '-1'],
    ['--id', '42'],
  ])('is refused for %s %s, and the error says why', (option, value) => {
    const { status, stderr } = make(`${option}=${value}`);
    expect(status).toBe(1);
    expect(stderr).toContain(option);
  });

  const schemas =
    process.env['MANIFEST_SCHEMAS'] ?? join(repositoryRoot, '../shared/reference/manifest-schema');
  const canValidate = existsSync(schemas) && spawnSync('xmllint', ['--version']).error === undefined;

  (canValidate ? test : test.skip)('is valid by Microsoft’s schemas, as that of development is', () => {
    made('--base-url', 'https://paf.example.org/planner/');
    const check = join(repositoryRoot, 'scripts/check-manifest.mjs');
    const run = (file: string) => spawnSync(process.execPath, [check, file], { encoding: 'utf8' });
    expect(run(out)).toMatchObject({ status: 0, stdout: expect.stringContaining('valid') as string });
    expect(run(join(repositoryRoot, 'manifest.xml')).status).toBe(0);
  });
});
