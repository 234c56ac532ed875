/** `paf lint` as its user sees it. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { paf, Workplace } from '../support/cli';
import { readRuleFiles, withEdit } from '../support/rule-files';
import type { RuleFile } from '../../src/rules/read-json';

const workplace = new Workplace();
afterAll(() => {
  workplace.remove();
});

function folderOf(name: string, files: readonly RuleFile[]): string {
  for (const { path, text } of files) {
    mkdirSync(dirname(workplace.path(`${name}/${path}`)), { recursive: true });
    workplace.write(`${name}/${path}`, text);
  }
  return workplace.path(name);
}

const withGap = folderOf(
  'gap',
  withEdit(readRuleFiles('ib'), 'ib/tables/minimums.json', (json) => json.rows.pop()),
);

describe('paf lint', () => {
  it('says by pack and file what is wrong, then sums up', async () => {
    const { code, stdout } = await paf(['lint', 'ib', '--rules', withGap]);
    expect(code).toBe(1);
    const lines = stdout.split('\n');
    const file = lines.indexOf('  ib/tables/minimums.json');
    expect(lines[0]).toBe('Paquet ib');
    expect(file).toBeGreaterThan(0);
    expect(lines[file + 1]).toMatch(
      /^ {4}ERREUR · \$\.rows · Aucune ligne ne répond à : Type d’atelier : Atelier en ligne en apprentissage autonome\./,
    );
    expect(lines.at(-2)).toMatch(/^Bilan : 1 erreur, aucun avertissement, 2 informations$/);
  });

  it('speaks English', async () => {
    const { stdout } = await paf(['lint', 'ib', '--rules', withGap, '--lang', 'en']);
    expect(stdout).toMatch(/ERROR · \$\.rows · No row answers: Workshop type: /);
    expect(stdout).toMatch(/^Summary: 1 error, no warnings, 2 pieces of information$/m);
  });

  it('hands its problems to other programs', async () => {
    const { code, stdout } = await paf(['lint', 'ib', '--rules', withGap, '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      errors: 1,
      warnings: 0,
      infos: 2,
      problems: expect.arrayContaining([
        expect.objectContaining({
          pack: 'ib',
          file: 'ib/tables/minimums.json',
          code: 'gap',
          severity: 'error',
        }),
      ]),
    });
  });

  it('ends well when there is no error, and shows the vocabulary with all packs only', async () => {
    const all = await paf(['lint']);
    expect(all.code).toBe(0);
    const one = await paf(['lint', 'ib']);
    expect(one.code).toBe(0);
    expect(one.stdout).not.toContain('vocabulary.json');
  });

  it('knows the packs by name', async () => {
    const { code, stderr } = await paf(['lint', 'bi']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/Aucun paquet ne s’appelle « bi »\. Paquets : /);
  });

  it('does not prove what does not load, and says why', async () => {
    const broken = folderOf(
      'broken',
      withEdit(readRuleFiles('ib'), 'ib/tables/minimums.json', (json) => {
        json.rows[0].when.offer = 'workshop';
      }),
    );
    const { code, stderr } = await paf(['lint', '--rules', broken]);
    expect(code).toBe(2);
    expect(stderr).toContain('ib/tables/minimums.json $.rows[0].when.offer');
  });
});
