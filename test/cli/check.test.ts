import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook, workbookFromGrid } from '../../src/xlsx';
import { Workplace, paf, pafOnTerminal } from '../support/cli';
import { cleanRow, gridOf, ibHeaders, rowWith } from '../support/grids';
import { repositoryRoot } from '../support/rule-files';

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => {
  place.remove();
});

const csv = (...rows: readonly (readonly unknown[])[]): string =>
  [ibHeaders, ...rows].map((row) => row.map((cell) => String(cell ?? '')).join(';')).join('\r\n');

interface PlanJson {
  rows: { row: number; decisions: Record<string, unknown>; findings: { code: string }[] }[];
  mapping: { header: string; fact: string | null }[];
  totals: { byCurrency: Record<string, number> };
  copy: string;
}

describe('paf check', () => {
  test('ends with 0 on a clean plan and writes the copy beside it', async () => {
    const plan = place.write('plan.csv', csv(cleanRow));
    const { code, stdout, stderr } = await paf(['check', plan]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Copie annotée');
    expect(place.files()).toEqual(['plan (contrôlé).xlsx', 'plan.csv']);
  });

  test('ends with 1 when a finding blocks', async () => {
    const plan = place.write('plan.csv', csv(rowWith({ Participants: 6 })));
    const { code, stdout } = await paf(['check', plan]);
    expect(code).toBe(1);
    expect(stdout).toContain('6 participants, il en faut au moins 7');
  });

  test('says it in English when asked', async () => {
    const plan = place.write('plan.csv', csv(rowWith({ Participants: 6 })));
    expect((await paf(['check', plan, '--lang', 'en'])).stdout).toContain(
      '6 participants; this workshop needs at least 7',
    );
  });

  test('gives rows with their numbers, the mapping and exact totals in JSON', async () => {
    const plan = place.write('plan.csv', csv(cleanRow, rowWith({ Participants: 6 })));
    const { stdout } = await paf(['check', plan, '--format', 'json']);
    const json = JSON.parse(stdout) as PlanJson;
    expect(
      json.rows.map(({ row, decisions }) => [row, decisions['eligibility'], decisions['total']]),
    ).toEqual([
      [2, 'eligible', 2790],
      [3, 'ineligible', null],
    ]);
    expect(json.rows[1]?.findings.map(({ code }) => code)).toEqual(['min-participants']);
    expect(json.mapping.find(({ header }) => header === 'Région')?.fact).toBe('region');
    expect(json.totals.byCurrency).toEqual({ EUR: 2790 });
    expect(existsSync(json.copy)).toBe(true);
  });

  test('says in words and in JSON what it left aside and what it knows without using it', async () => {
    const headers = [...ibHeaders, 'Observations'];
    const rows = [headers, cleanRow, headers, cleanRow, ['* fin']];
    const plan = place.write('plan.csv', rows.map((row) => row.join(';')).join('\n'));
    const { stdout } = await paf(['check', plan]);
    expect(stdout.replace(/\u00a0/g, ' ')).toContain('La ligne 3 répète les en-têtes');
    expect(stdout.replace(/\u00a0/g, ' ')).toContain('non utilisées par les règles : Observations');
    const json = JSON.parse((await paf(['check', plan, '--format', 'json'])).stdout) as object;
    expect(json).toMatchObject({ reading: { repeatedHeaders: [3], notes: [5], totalsRows: [] } });
  });

  test('leaves the plan byte for byte as it was and every earlier copy too', async () => {
    const plan = place.write('plan.xlsx', workbookFromGrid(gridOf([ibHeaders, cleanRow.map(String)])));
    const before = hash(place.read('plan.xlsx'));
    await paf(['check', plan]);
    const firstCopy = hash(place.read('plan (contrôlé).xlsx'));
    await paf(['check', plan]);
    expect(hash(place.read('plan.xlsx'))).toBe(before);
    expect(hash(place.read('plan (contrôlé).xlsx'))).toBe(firstCopy);
    expect(place.files()).toEqual(['plan (contrôlé 2).xlsx', 'plan (contrôlé).xlsx', 'plan.xlsx']);
  });

  test('gives checks that run at the same moment a copy each', async () => {
    const plan = place.write('plan.csv', csv(cleanRow));
    const runs = await Promise.all([1, 2, 3, 4].map(() => paf(['check', plan, '--format', 'json'])));
    const copies = runs.map(({ stdout }) => (JSON.parse(stdout) as PlanJson).copy);
    expect(new Set(copies).size).toBe(4);
    expect(place.files()).toHaveLength(5);
  });

  test('writes text that looks like a formula as text', async () => {
    const plan = place.write(
      'plan.csv',
      csv(rowWith({ Intitulé: '=HYPERLINK("http://x")', Participants: 6 })),
    );
    const { stdout } = await paf(['check', plan, '--format', 'json']);
    const copy = readWorkbook(new Uint8Array(readFileSync((JSON.parse(stdout) as PlanJson).copy)));
    expect(copy.grid('plan').cells[1]?.[0]).toBe('=HYPERLINK("http://x")');
    const packed = unzipSync(new Uint8Array(readFileSync((JSON.parse(stdout) as PlanJson).copy)));
    const parts = Object.entries(packed).flatMap(([name, part]) =>
      name.includes('sheet') ? [strFromU8(part)] : [],
    );
    expect(parts.join('')).not.toContain('<f>');
  });

  test('shows a terminal no command, no turned text and no endless title that a cell holds', async () => {
    const title = `\u001b[31mRouge\u0007 \u202enegaP ${'x'.repeat(30_000)}`;
    const plan = place.write('plan.csv', csv(rowWith({ Intitulé: title, Participants: 6 })));
    const { stdout } = await paf(['check', plan, '--lang', 'en']);
    for (const command of ['\u0007', '\u001b', '\u202e']) expect(stdout).not.toContain(command);
    expect(stdout).toContain('\\u001b[31mRouge');
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThan(2000);
  });

  test('does without result columns where the sheet has no room for them, and says so', async () => {
    const wide = [...new Array<null>(16_384 - ibHeaders.length).fill(null), ...ibHeaders];
    const row = [...new Array<null>(16_384 - ibHeaders.length).fill(null), ...cleanRow.map(String)];
    const plan = place.write('plan.xlsx', workbookFromGrid(gridOf([wide, row])));
    const { code, stdout } = await paf(['check', plan]);
    expect(code).toBe(0);
    expect(stdout).toContain('la copie n’a pas de colonnes de résultat');
    expect(readWorkbook(place.read('plan (contrôlé).xlsx')).sheetNames).toEqual([
      'Plan',
      'Contrôle PAF',
      'Budget PAF',
    ]);
  });

  test('adds the budget to the copy, converted only at the rates given', async () => {
    const plan = place.write('plan.csv', csv(cleanRow, rowWith({ Région: 'Amérique du Nord', Devise: '' })));
    const rates = ['--currency', 'EUR', '--rate', 'USD=0.92@2026-11-01'];
    const { stdout } = await paf(['check', plan, ...rates, '--format', 'json']);
    const { copy } = JSON.parse(stdout) as PlanJson;
    const { cells } = readWorkbook(new Uint8Array(readFileSync(copy))).grid('Budget PAF');
    const total = cells.find(([label]) => label === 'Ensemble du plan');
    expect(total?.slice(0, 9)).toEqual([
      'Ensemble du plan',
      2,
      20,
      30,
      'EUR',
      2790,
      279,
      186,
      2790 + 3500 * 0.92,
    ]);
  });

  test('says in JSON what holds of the whole plan', async () => {
    const plan = place.write('plan.csv', csv(rowWith({ Région: 'Asie-Pacifique', Devise: '' })));
    const { stdout } = await paf(['check', plan, '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ planFindings: [{ code: 'currency-unconfirmed' }] });
  });

  test('shows its progress on a terminal and wipes it at the end', async () => {
    const plan = place.write('plan.csv', csv(...Array.from({ length: 1200 }, () => cleanRow)));
    const { stderr } = await pafOnTerminal(['check', plan]);
    const shown = [...stderr.matchAll(/(\d+) \/ 1200 lignes/g)].map(([, done]) => Number(done));
    expect(shown.length).toBeGreaterThan(2);
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
    expect(shown.at(-1)).toBeLessThanOrEqual(1200);
    expect(stderr.endsWith('\u001B[K')).toBe(true);
  });
});

describe('paf check refuses, with one clear message, exit code 2 and nothing written:', () => {
  const encrypted = new Uint8Array(1024);
  encrypted.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const good = workbookFromGrid(gridOf([ibHeaders, cleanRow.map(String)]));

  test.each<[string, string, string | Uint8Array, RegExp]>([
    [
      'a picture called .xlsx',
      'plan.xlsx',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      /classeur/,
    ],
    ['an old or encrypted Excel file', 'plan.xlsx', encrypted, /\.xls|mot de passe/],
    ['a truncated workbook', 'plan.xlsx', good.slice(0, good.length - 400), /incomplet/],
    ['a page of HTML called .xlsx', 'plan.xlsx', '<html><table></table></html>', /classeur/],
    ['an empty file', 'plan.csv', '', /tableau de plan/],
    [
      'a file without known headers',
      'plan.csv',
      'Nom;Prénom;Age\r\nA;B;3',
      /En-têtes vus : Nom, Prénom, Age/,
    ],
    ['headers without rows', 'plan.csv', ibHeaders.join(';'), /aucune ligne/],
    ['binary data called .csv', 'plan.csv', new Uint8Array([0, 1, 2, 3, 0, 0, 255]), /texte|tableau/],
  ])('%s', async (_, name, content, message) => {
    const plan = place.write(name, content);
    const { code, stdout, stderr } = await paf(['check', plan]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+|Error:/);
    expect(place.files()).toEqual([name]);
  });

  test('a copy that would replace the plan', async () => {
    const plan = place.write('plan.csv', csv(cleanRow));
    const before = hash(place.read('plan.csv'));
    const { code, stderr } = await paf(['check', plan, '--out', plan]);
    expect(code).toBe(2);
    expect(stderr).toContain('ne peut pas remplacer le plan');
    expect(hash(place.read('plan.csv'))).toBe(before);
  });

  test('a copy whose name is a folder’s, or none', async () => {
    const plan = place.write('plan.csv', csv(cleanRow));
    for (const out of [place.folder, '', `${place.path('new')}/`]) {
      const { code, stderr } = await paf(['check', plan, '--out', out]);
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: expect.stringContaining('nom de fichier') as string,
      });
    }
    expect(place.files()).toEqual(['plan.csv']);
  });

  test('a copy that would lie inside a file, or has too long a name', async () => {
    const plan = place.write('plan.csv', csv(cleanRow));
    for (const out of [join(plan, 'copie.xlsx'), place.path(`${'x'.repeat(300)}.xlsx`)]) {
      const { code, stderr } = await paf(['check', plan, '--out', out]);
      expect(code).toBe(2);
      expect(stderr).toContain('Le plan est intact');
      expect(stderr).not.toMatch(/\.tmp|inattendue/);
    }
    expect(place.files()).toEqual(['plan.csv']);
  });

  test('a folder of rules that does not exist', async () => {
    const { code, stderr } = await paf(['check', 'plan.csv', '--rules', place.path('absent')]);
    expect(code).toBe(2);
    expect(stderr).toContain('Vérifiez --rules');
  });

  test('a copy in a folder that does not exist', async () => {
    const plan = place.write('plan.csv', csv(cleanRow));
    const { code, stderr } = await paf(['check', plan, '--out', place.path('absent/copie.xlsx')]);
    expect(code).toBe(2);
    expect(stderr).toContain('Le plan est intact');
    expect(place.files()).toEqual(['plan.csv']);
  });

  test.each([
    [['check'], /nom du fichier/],
    [['check', 'a.xlsx', 'b.xlsx'], /Un seul fichier/],
    [['check', 'absent.xlsx'], /introuvable/],
    [['check', 'a.xlsx', '--format', 'pdf'], /--format/],
    [['check', 'a.xlsx', '--lang', 'de'], /--lang/],
    [['check', 'a.xlsx', '--as-of', '2027-02-30'], /--as-of.* Écrivez-la AAAA-MM-JJ/],
    [['group', 'a.xlsx', '--days', '1000'], /0–999/],
    [['check', 'a.xlsx', '--row', '3'], /--row/],
    [['check', 'a.xlsx', '--frobnicate'], /L’option --frobnicate n’existe pas/],
    [['check', 'a.xlsx', '--out'], /L’option --out attend une valeur/],
    [['check', 'a.xlsx', '--help=3'], /n’attend pas de valeur/],
    [['controle', 'a.xlsx'], /n’existe pas/],
    [[], /paf check/],
  ])('the call %j', async (args, message) => {
    const { code, stderr } = await paf(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  test('an unknown sheet, and names the sheets there are', async () => {
    const plan = place.write('plan.xlsx', good);
    const { code, stderr } = await paf(['check', plan, '--sheet', 'Budget']);
    expect(code).toBe(2);
    expect(stderr).toContain('« Budget »');
    expect(stderr).toContain('Plan');
  });

  test('a sheet that a CSV file cannot have', async () => {
    const plan = place.write('plan.csv', csv(cleanRow));
    expect((await paf(['check', plan, '--sheet', 'Budget'])).code).toBe(2);
    expect((await paf(['check', plan, '--sheet', 'Plan'])).code).toBe(0);
  });
});

describe('real planning data with foreign headers', () => {
  const modules = join(repositoryRoot, '..', 'shared', 'data', 'paf-amiens-2021', 'modules.csv');
  const there = existsSync(modules) ? test : test.skip;

  there('maps what it can, says what is missing and invents nothing', async () => {
    const { code, stdout } = await paf([
      'check',
      modules,
      '--out',
      place.path('copie.xlsx'),
      '--format',
      'json',
    ]);
    const { mapping, rows, totals } = JSON.parse(stdout) as PlanJson;
    expect(code).toBe(0);
    expect(Object.fromEntries(mapping.map(({ header, fact }) => [header, fact]))).toMatchObject({
      dispositif: 'code',
      libelle: 'title',
      modalite: 'modality',
      duree: 'hours',
      public_cible: 'audience',
    });
    expect(rows).toHaveLength(900);
    expect(totals.byCurrency).toEqual({});
    const priced = rows.filter(
      ({ decisions }) => decisions['unitPrice'] !== null || decisions['eligibility'] !== null,
    );
    expect(priced).toEqual([]);
  });
});

test('the command itself starts without a build step', () => {
  const { status, stdout } = spawnSync(process.execPath, ['src/cli/paf.mjs', '--help'], {
    cwd: repositoryRoot,
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stdout).toContain('paf evaluate');
});

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
