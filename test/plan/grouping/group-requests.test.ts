/** Requests under their minimum, and the several-schools request that they could become. */
import { annotatePlan } from '../../../src/plan/annotate-plan';
import { groupRequests, type Grouping } from '../../../src/plan/grouping/group-requests';
import { GroupingWriter } from '../../../src/plan/grouping/grouping-in-words';
import { checkedPlan, ibRow, type RowCells } from '../../support/checked-plans';
import { plainSpaces } from '../../support/plain-spaces';
import { realProgram } from '../../support/real-program';

const program = realProgram();
const virtual = 'Atelier virtuel organisé pour un seul établissement ou regroupant plusieurs établissements';

const request = (participants: number, day: string | null, changes: RowCells = {}): RowCells =>
  ibRow({ Participants: participants, 'Date de début': day, ...changes });

const group = (rows: readonly RowCells[], days?: number): Grouping =>
  groupRequests(checkedPlan(program, rows), program, days);

/** The rows of each group, counted from 0. */
const rowsOf = ({ groups }: Grouping) => groups.map(({ rows }) => rows.map(({ row }) => row - 1));
const leftOf = ({ left }: Grouping) => left.map(({ row, reason }) => [row.row - 1, reason]);

describe('two requests of one school each that reach the minimum together', () => {
  const { groups } = group([request(4, '2026-10-05'), request(5, '2026-10-12')]);
  const [only] = groups;

  test('become one several-schools request, judged by the rules', () => {
    expect(groups).toHaveLength(1);
    expect(only).toMatchObject({
      offer: 'inPersonMultiple',
      participants: 9,
      schools: 2,
      dates: { first: '2026-10-05', last: '2026-10-12' },
      reachesMinimum: true,
    });
    expect(only?.facts).toMatchObject({ participants: 9, schools: 2, startDate: '2026-10-05' });
    expect(only?.verdict.decisions).toMatchObject({
      eligibility: 'eligible',
      minimumParticipants: 7,
      missingParticipants: 0,
      unitPrice: 27_900,
      total: 9 * 27_900,
    });
  });

  test('save what each would pay to reach its own minimum', () => {
    expect(only?.saving).toEqual({ separate: 14 * 27_900, amount: 5 * 27_900 });
  });

  test.each(['fr', 'en'] as const)('are told in %s, with what only people can know', (language) => {
    const writer = new GroupingWriter(program, language);
    const words = plainSpaces(only ? writer.lines(only, 1).join('\n') : '');
    expect(words).not.toMatch(/[{}]|undefined|NaN/);
    expect(words).toContain(
      language === 'fr' ? 'proches les uns des autres ? (S0, l. 25)' : 'near each other? (S0, l. 25)',
    );
    expect(words).toContain(language === 'fr' ? '2, 3' : 'Rows 2, 3');
  });
});

test('requests that the rules refuse together are not grouped, and are named', () => {
  const onSite = { 'Type d’atelier': virtual, 'Participants sur place': 4, 'Participants à distance': '0' };
  const remote = { 'Type d’atelier': virtual, 'Participants sur place': '0', 'Participants à distance': 4 };
  const grouping = group([request(4, '2026-10-05', onSite), request(4, '2026-10-05', remote)]);
  expect(grouping.groups).toEqual([]);
  expect(leftOf(grouping)).toEqual([
    [0, 'refused'],
    [1, 'refused'],
  ]);
  expect(plainSpaces(new GroupingWriter(program, 'fr').intro(grouping).join('\n'))).toContain(
    'que les règles refuseraient avec les demandes proches pour le même atelier : 2, 3.',
  );
  expect(group([request(4, '2026-10-05', onSite), request(4, '2026-10-05', onSite)]).groups).toHaveLength(1);
});

describe('requests are not grouped', () => {
  const one = request(4, '2026-10-05');
  test.each<[string, RowCells]>([
    ['for another workshop', request(4, '2026-10-05', { 'Titre de l’atelier': 'Langues du PEI' })],
    ['in another region', request(4, '2026-10-05', { Région: 'Amérique du Nord', Devise: null })],
    ['in another currency', request(4, '2026-10-05', { Devise: 'GBP' })],
    ['delivered otherwise', request(4, '2026-10-05', { 'Type d’atelier': virtual })],
    ['too long after', request(4, '2026-10-20')],
  ])('%s', (_, other) => {
    const result = group([one, other]);
    expect(result.groups).toEqual([]);
    expect(leftOf(result)).toEqual([
      [0, 'noPartner'],
      [1, 'noPartner'],
    ]);
  });

  test('when something else blocks one of them', () => {
    const remote = { 'Type d’atelier': virtual, 'En partie en personne': 'oui' };
    const result = group([
      request(4, '2026-12-07', { 'Type d’atelier': virtual }),
      request(4, '2026-12-07', remote),
    ]);
    expect(result.groups).toEqual([]);
    expect(leftOf(result)).toEqual([[0, 'noPartner']]);
  });

  test('when they are scheduled: the whole workshop counts there', () => {
    const scheduled = { 'Type de perfectionnement': 'Programmé', 'Type d’atelier': 'Atelier en présentiel' };
    const row = { ...scheduled, 'Inscrits à l’atelier (tous établissements)': 3 };
    const result = group([request(2, '2026-10-05', row), request(3, '2026-10-05', row)]);
    expect(result).toMatchObject({ groups: [], left: [] });
  });
});

describe('requests are grouped', () => {
  test('whatever the case, accents and final parenthesis of the workshop’s title', () => {
    const result = group([
      request(4, '2026-10-05', { 'Titre de l’atelier': 'Élaborer le PEI' }),
      request(4, '2026-10-05', { 'Titre de l’atelier': 'elaborer  le PEI (catégorie 1)' }),
    ]);
    expect(rowsOf(result)).toEqual([[0, 1]]);
  });

  test('within as many days as are asked for', () => {
    const rows = [request(4, '2026-10-05'), request(4, '2026-10-30')];
    expect(rowsOf(group(rows))).toEqual([]);
    expect(rowsOf(group(rows, 25))).toEqual([[0, 1]]);
    expect(rowsOf(group(rows, 24))).toEqual([]);
  });

  test('with a row that is one of several schools already, whose number adds up', () => {
    const several = {
      'Type d’atelier': 'Atelier en présentiel regroupant plusieurs établissements',
      'Nombre d’établissements': 3,
    };
    const result = group([request(4, '2026-10-05', several), request(4, '2026-10-06')]);
    expect(result.groups[0]).toMatchObject({ schools: 4, offer: 'inPersonMultiple' });
  });

  test('when they are virtual, by the same offer', () => {
    const rows = [4, 5].map((participants) =>
      request(participants, '2026-12-07', { 'Type d’atelier': virtual }),
    );
    expect(group(rows).groups[0]).toMatchObject({ offer: 'virtualOnDemand', reachesMinimum: true });
  });

  test('into one that already reaches its minimum, when they do not reach it by themselves', () => {
    const result = group([request(3, '2026-10-05'), request(12, '2026-10-10'), request(20, '2026-12-01')]);
    expect(rowsOf(result)).toEqual([[0, 1]]);
    expect(result.groups[0]?.hosts.map(({ row }) => row - 1)).toEqual([1]);
    expect(result.groups[0]?.saving).toEqual({ separate: 19 * 27_900, amount: 4 * 27_900 });
  });

  test('even when participants are still missing, without a total', () => {
    const result = group([request(2, '2026-10-05'), request(3, '2026-10-05')]);
    expect(result.groups[0]).toMatchObject({ reachesMinimum: false, saving: null });
    expect(result.groups[0]?.verdict.decisions).toMatchObject({ missingParticipants: 2, total: null });
  });
});

describe('what is not known', () => {
  test('is asked: rows without a date are a group of their own', () => {
    const result = group([request(4, null), request(5, null), request(6, '2026-10-05')]);
    expect(rowsOf(result)).toEqual([[0, 1]]);
    expect(result.groups[0]?.dates).toBeNull();
    expect(leftOf(result)).toEqual([[2, 'noPartner']]);
  });

  test('keeps a row in no group, and says why', () => {
    const result = group([request(4, null), request(5, '2026-10-05', { 'Titre de l’atelier': null })]);
    expect(leftOf(result)).toEqual([
      [0, 'noDate'],
      [1, 'noTitle'],
    ]);
  });

  test('stays a question of the common request: the currency of the Asia-Pacific prices', () => {
    const asia = { Région: 'Asie-Pacifique', Devise: null };
    const [only] = group([request(4, '2026-10-05', asia), request(5, '2026-10-05', asia)]).groups;
    expect(only?.verdict.decisions).toMatchObject({ currency: null, total: 405_000 });
    expect(only?.verdict.findings.map(({ code }) => code)).toContain('currency-header-conflict');
    expect(only?.saving).toEqual({ separate: 630_000, amount: 225_000 });
  });

  test('leaves no saving to tell: without a chosen price list there is no total', () => {
    const open = { Devise: null };
    expect(
      group([request(4, '2026-10-05', open), request(5, '2026-10-05', open)]).groups[0]?.saving,
    ).toBeNull();
  });

  test('is not made up from one row alone: an answer counts when all rows give it', () => {
    const answered = { 'Type d’atelier': virtual, 'Assistance informatique désignée': 'oui' };
    const silent = { 'Type d’atelier': virtual };
    const together = (...rows: readonly RowCells[]) =>
      group(rows.map((row) => request(4, '2026-12-07', row))).groups[0]?.facts['itSupportNamed'] ?? null;
    expect(together(answered, answered)).toBe(true);
    expect(together(answered, silent)).toBeNull();
  });
});

describe('the sheet of groups', () => {
  const plan = checkedPlan(program, [request(4, '2026-10-05'), request(5, '2026-10-12')]);
  const sheets = (rows: typeof plan) =>
    annotatePlan(rows, program, { language: 'fr', planName: 'plan.xlsx' }).sheets;

  test('has a row for each group, its effect, and a link to its first cell', () => {
    const sheet = sheets(plan).find(({ name }) => name === 'Regroupements PAF');
    const row = sheet?.rows[(sheet.headerRow ?? 0) + 1];
    expect(row?.cells.slice(0, 2)).toEqual([
      { kind: 'number', decimal: '1', format: 'integer' },
      { kind: 'link', text: '2, 3', sheet: 'Plan', cell: 'A2' },
    ]);
    expect(row?.cells[14]).toEqual({ kind: 'number', decimal: '1395', format: 'money' });
  });

  test('is not there when there is nothing to group', () => {
    const names = sheets(checkedPlan(program, [request(10, '2026-10-05')])).map(({ name }) => name);
    expect(names).toEqual(['Contrôle PAF', 'Budget PAF']);
  });
});
