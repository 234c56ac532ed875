/** The schedule as a sheet of the annotated copy and as text. */
import { compile } from '../../src/engine/compile';
import { annotatePlan } from '../../src/plan/annotate-plan';
import type { AddedSheet, WrittenValue } from '../../src/plan/annotation';
import { scheduleOf } from '../../src/plan/schedule/schedule';
import { scheduleInWords } from '../../src/plan/schedule/schedule-in-words';
import { loadRules } from '../../src/rules/load-packs';
import { plainSpaces } from '../support/plain-spaces';
import { readRuleFiles } from '../support/rule-files';
import { checkedPlan, type RowCells } from '../support/schedules';

const program = compile(loadRules(readRuleFiles('ib', 'hybrid-charter')));
const hybrid: RowCells = { Intitulé: '=1+1', Modalité: 'Hybride', 'Date de début': '2027-03-09', État: null };

function sheetOf(planDate: string, ...rows: readonly RowCells[]): AddedSheet | undefined {
  const plan = checkedPlan(program, planDate, ...rows);
  return annotatePlan(plan, program, { language: 'fr', planName: 'plan.xlsx' }).sheets[1];
}

function shown(value: WrittenValue): string {
  switch (value.kind) {
    case 'date':
      return value.date;
    case 'number':
      return value.decimal;
    case 'blank':
      return '';
    default:
      return plainSpaces(value.text);
  }
}

const rowsOf = (sheet: AddedSheet | undefined): readonly (readonly string[])[] =>
  (sheet?.rows ?? []).map(({ cells }) => cells.map(shown));

describe('the schedule sheet', () => {
  test('shows state, term, date, task, role, action, row and source, with a link to the row', () => {
    const sheet = sheetOf('2026-11-23', hybrid);
    expect(sheet?.name).toBe('Échéancier');
    const rows = rowsOf(sheet);
    expect(rows[sheet?.headerRow ?? 0]).toEqual([
      'État',
      'Délai',
      'Date',
      'Quoi',
      'Qui',
      'Action',
      'Ligne',
      'Source',
    ]);
    expect(rows).toContainEqual([
      'À venir',
      'avant',
      '2027-03-09',
      'Expliciter la convocation aux stagiaires : modalités, commentaires, libération de cours',
      'Chef d’établissement',
      '=1+1',
      'Ligne 2',
      'S4, l. 52, 65',
    ]);
    const link = sheet?.rows.flatMap(({ cells }) => cells).find(({ kind }) => kind === 'link');
    expect(link).toEqual({ kind: 'link', text: 'Ligne 2', sheet: 'Plan', cell: 'A2' });
  });

  test('colours what is late, and never by colour alone', () => {
    const late = sheetOf('2027-03-10', hybrid)?.rows.filter(({ severity }) => severity === 'block') ?? [];
    expect(late.length).toBeGreaterThan(0);
    for (const { cells } of late) expect(cells.slice(0, 1).map(shown)).toEqual(['En retard']);
  });

  test('asks a question once for all its rows, in a block at the end', () => {
    const rows = rowsOf(sheetOf('2026-11-23', hybrid, hybrid, hybrid));
    const heading = rows.findIndex(([first]) => first?.startsWith('À préciser : la date'));
    const asked = rows.slice(heading + 1).filter(([, , , what]) => what?.includes('délai administratif'));
    expect(asked).toHaveLength(1);
    expect(asked[0]?.slice(0, 3)).toEqual(['À préciser', 'En amont', '']);
    expect(asked[0]?.[5]).toBe('3 lignes : 2, 3, 4');
    expect(rows.slice(0, heading).some(([, , , what]) => what?.includes('délai administratif'))).toBe(false);
  });

  test('is not added to a plan that calls for nothing', () => {
    expect(sheetOf('2026-11-23', { ...hybrid, Modalité: 'Présentiel' })).toBeUndefined();
  });

  test('holds no more rows than a sheet should, the earliest first, and says how many are left', () => {
    const many = Array.from({ length: 7_000 }, () => ({ ...hybrid, 'Date de fin': '2027-03-10' }));
    const rows = rowsOf(sheetOf('2026-11-23', ...many));
    const dated = rows.filter(([, , date]) => date?.startsWith('2027'));
    expect(dated).toHaveLength(20_000);
    expect(rows.map(([first]) => first)).toContain('… et 22 000 autres tâches');
  });
});

describe('the schedule in words', () => {
  const linesOf = (language: 'fr' | 'en', planDate: string, ...rows: readonly RowCells[]) =>
    scheduleInWords(
      scheduleOf(checkedPlan(program, planDate, ...rows), program),
      program,
      language,
      'plan.xlsx',
    ).map(plainSpaces);

  test('begins with the next ten dates, then goes month by month', () => {
    const rows = ['2027-03-09', '2027-02-01', '2026-10-05', '2027-04-12', '2027-05-10', '2027-06-01'].map(
      (date) => ({ ...hybrid, 'Date de début': date }),
    );
    const lines = linesOf('fr', '2026-11-23', ...rows);
    const headings = lines.filter((line) => line !== '' && !line.startsWith(' '));
    expect(headings.slice(1)).toEqual([
      'Au 23 novembre 2026 : 4 tâches en retard, 0 à faire, 20 à venir, 24 à préciser.',
      'Les 10 prochaines échéances',
      'Octobre 2026',
      'Février 2027',
      'Mars 2027',
      'Avril 2027',
      'Mai 2027',
      'Juin 2027',
      'À préciser : la date n’est pas connue',
      'Sans date : à prévoir pour chaque action concernée',
    ]);
    const next = lines.slice(
      lines.indexOf('Les 10 prochaines échéances') + 1,
      lines.indexOf('Octobre 2026') - 1,
    );
    expect(next).toHaveLength(20);
    expect(next[0]).toMatch(/^ {2}avant le 1er février 2027 · /);
  });

  test('says the same in English', () => {
    const lines = linesOf('en', '2026-11-23', hybrid);
    expect(lines[0]).toBe('Schedule of the plan “plan.xlsx”');
    expect(lines).toContain('March 2027');
    expect(lines.join('\n')).toContain('before 9 March 2027 · Explain the convocation');
  });

  test('says so when there is nothing to do', () => {
    expect(linesOf('fr', '2026-11-23', { ...hybrid, Modalité: 'Présentiel' })).toEqual([
      'Rien à faire : aucune ligne du plan n’appelle de tâche.',
    ]);
  });
});
