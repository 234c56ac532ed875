/** What is to be done for a row, by when, and what it is on the plan's date. */
import { compile } from '../../src/engine/compile';
import { loadRules } from '../../src/rules/load-packs';
import { readRuleFiles, withEdit } from '../support/rule-files';
import { inShort, itemOf, scheduleOfRows, type RowCells } from '../support/schedules';

const files = readRuleFiles('ib', 'hybrid-charter');
const program = compile(loadRules(files));

const virtual: RowCells = {
  Intitulé: 'Mathématiques au PEI',
  'Type de perfectionnement': 'À la demande',
  'Type d’atelier':
    'Atelier virtuel organisé pour un seul établissement ou regroupant plusieurs établissements',
  Région: 'Afrique, Europe et Moyen-Orient',
  'Titre de l’atelier': 'Mathématiques du PEI',
  Participants: 12,
  Devise: 'EUR',
  'Date de début': '2027-03-09',
  'Date de fin': '2027-03-10',
};
const hybrid: RowCells = {
  Intitulé: 'Différencier en cycle 3',
  Modalité: 'Hybride',
  'Date de début': '2027-03-09',
  'Date de fin': '2027-03-30',
};
const schedule = (planDate: string, ...rows: readonly RowCells[]) =>
  scheduleOfRows(program, planDate, ...rows);
const shortOf = (item: string, planDate: string, row: RowCells) =>
  inShort(schedule(planDate, row)).filter((line) => line.startsWith(`${item}:`));

describe('a virtual workshop on demand', () => {
  test('is back-planned from its request to its invoice', () => {
    expect(inShort(schedule('2026-11-23', virtual))).toEqual([
      'request-virtual-workshop: by 2027-01-12 (upcoming)',
      'register-participants: before 2027-03-09 (upcoming)',
      'check-registrations: before 2027-03-09 (upcoming)',
      'own-computers: before 2027-03-09 (upcoming)',
      'it-support: before 2027-03-09 (upcoming)',
      'attendance-lists: after 2027-03-10 (upcoming)',
      'expected-invoice: from 2027-03-24 (upcoming)',
    ]);
  });

  test.each([
    ['2027-01-12', 'upcoming'],
    ['2027-01-13', 'late'],
  ])('on %s its request, due on 12 January, is %s', (planDate, state) => {
    expect(shortOf('request-virtual-workshop', planDate, virtual)).toEqual([
      `request-virtual-workshop: by 2027-01-12 (${state})`,
    ]);
  });

  test.each([
    ['2027-03-08', 'upcoming'],
    ['2027-03-09', 'late'],
  ])('on %s what comes before its start on 9 March is %s', (planDate, state) => {
    expect(shortOf('it-support', planDate, virtual)).toEqual([`it-support: before 2027-03-09 (${state})`]);
  });

  test('is never late with what has no published term: it is to do from its day on', () => {
    expect(shortOf('attendance-lists', '2027-03-10', virtual)).toEqual([
      'attendance-lists: after 2027-03-10 (upcoming)',
    ]);
    expect(shortOf('attendance-lists', '2027-06-01', virtual)).toEqual([
      'attendance-lists: after 2027-03-10 (open)',
    ]);
    expect(shortOf('expected-invoice', '2027-03-24', virtual)).toEqual([
      'expected-invoice: from 2027-03-24 (open)',
    ]);
  });

  test('has its request done once it was sent, and not while it is only planned', () => {
    const requested = { ...virtual, 'Date de demande': '2026-12-01' };
    expect(shortOf('request-virtual-workshop', '2026-12-01', requested)).toEqual([
      'request-virtual-workshop: by 2027-01-12 (done)',
    ]);
    expect(shortOf('request-virtual-workshop', '2026-11-30', requested)).toEqual([
      'request-virtual-workshop: by 2027-01-12 (upcoming)',
    ]);
  });

  test('asks for the dates that it does not know, and guesses none', () => {
    const { todos } = schedule('2026-11-23', { ...virtual, 'Date de début': null, 'Date de fin': null });
    expect(todos.map(({ due, state }) => [due, state])).toEqual(todos.map(() => [null, 'toClarify']));
    expect(todos.map((todo) => [itemOf(todo), todo.question?.en])).toContainEqual([
      'expected-invoice',
      'What is the end date?',
    ]);
  });

  test('keeps only its deadline and what blocks it while it is ineligible', () => {
    const { todos } = schedule('2026-11-23', { ...virtual, Participants: 6 });
    expect(todos.map((todo) => [itemOf(todo), todo.due])).toEqual([
      ['request-virtual-workshop', '2027-01-12'],
      ['min-participants', '2027-03-09'],
    ]);
    expect(todos[1]?.label.fr).toContain('6 participants');
  });

  test('has only its follow-up left when it is over', () => {
    const over = { ...virtual, État: 'Terminée' };
    const left = schedule('2027-04-01', over).todos.filter(({ state }) => state !== 'done');
    expect(left.map(itemOf)).toEqual(['attendance-lists', 'expected-invoice']);
  });

  test('says a finding once, in the words of the item that stands for it', () => {
    const { todos } = schedule('2026-11-23', { ...virtual, 'Assistance informatique désignée': 'non' });
    expect(todos.map(({ item }) => item).filter((item) => item.includes('it-support'))).toEqual([
      'ib/it-support',
    ]);
  });

  test('puts the figures of the rules into words', () => {
    const request = schedule('2026-11-23', virtual).todos[0];
    expect(request?.label.en).toMatch(/at least 8 weeks before the start$/);
    expect(request?.source).toEqual([{ document: 'S1', lines: '13, 30' }]);
  });
});

describe('an action of the academy', () => {
  test('asks for the administrative delay, which no document gives', () => {
    const { todos } = schedule('2026-11-23', hybrid);
    const file = todos.find((todo) => itemOf(todo) === 'file-deadline');
    expect(file).toMatchObject({ due: null, state: 'toClarify', role: 'pilot', relation: 'by' });
    expect(file?.question?.fr).toContain('délai administratif');
  });

  test('explains convocations before the session, by the inspector in the first degree', () => {
    const roleIn = (degree: string | null) =>
      schedule('2026-11-23', { ...hybrid, Degré: degree, 'Début de session': '2027-03-11 14:00' })
        .todos.filter((todo) => itemOf(todo).startsWith('convocation-explained'))
        .map(({ role, due, relation }) => [role, relation, due]);
    expect(roleIn('Premier degré')).toEqual([['districtInspector', 'before', '2027-03-11']]);
    expect(roleIn('Second degré')).toEqual([['headOfSchool', 'before', '2027-03-11']]);
    expect(roleIn(null)).toEqual([['headOfSchool', 'before', '2027-03-11']]);
  });

  test('has no booking to do from home, nor where there is no booking system', () => {
    const booking = { ...hybrid, 'Lieu réservable': 'oui' };
    expect(shortOf('place-booking', '2026-11-23', booking)).toEqual([
      'place-booking: before 2027-03-09 (upcoming)',
    ]);
    expect(shortOf('place-booking', '2026-11-23', { ...booking, 'Lieu réservé': 'oui' })).toEqual([
      'place-booking: before 2027-03-09 (done)',
    ]);
    expect(shortOf('place-booking', '2026-11-23', { ...booking, 'Suivi depuis le domicile': 'oui' })).toEqual(
      [],
    );
    expect(shortOf('place-booking', '2026-11-23', hybrid)).toEqual([]);
  });

  test('uploads and evaluates after its end until that is done', () => {
    const over = { ...hybrid, État: 'Terminée', 'Documents déposés dans Sofia-FMO': 'oui' };
    expect(shortOf('sofia-fmo-uploads', '2027-04-10', over)).toEqual([
      'sofia-fmo-uploads: after 2027-03-30 (done)',
    ]);
    expect(shortOf('evaluation-questionnaire', '2027-04-10', over)).toEqual([
      'evaluation-questionnaire: after 2027-03-30 (open)',
    ]);
  });
});

describe('a schedule', () => {
  test('is in the order of the dates, then of the rows, with the unknown last', () => {
    const { todos } = schedule('2026-11-23', hybrid, virtual, { ...virtual, 'Date de début': null });
    const keys = todos.map(({ due, action }) => `${due ?? '9999'} ${action.row}`);
    expect(keys).toEqual([...keys].sort());
    expect(new Set(todos.map(({ action }) => action.row))).toEqual(new Set([1, 2, 3]));
  });

  test('asks about a date that cannot be read', () => {
    const { todos } = schedule('2026-11-23', { ...virtual, 'Date de début': 'courant mars' });
    expect(todos.find(({ item }) => item === 'invalid-startDate')).toMatchObject({
      kind: 'finding',
      due: null,
      state: 'toClarify',
      role: 'planner',
    });
  });

  test('says an item without a date once for all the rows that it concerns', () => {
    const changed = withEdit(files, 'hybrid-charter/checklists.json', (json) => {
      for (const item of json.items) delete item.due;
    });
    const made = scheduleOfRows(
      compile(loadRules(changed)),
      '2026-11-23',
      hybrid,
      { ...hybrid, État: 'Terminée' },
      hybrid,
    );
    expect(made.todos).toEqual([]);
    const rowsOf = (id: string) => made.standing.find(({ item }) => item.endsWith(`/${id}`))?.rows;
    expect(rowsOf('convocation-understood')).toEqual([1, 3]);
    expect(rowsOf('sofia-fmo-uploads')).toEqual([1, 2, 3]);
  });

  test('takes the first of several dates that is known', () => {
    const due = (row: RowCells) =>
      schedule('2026-11-23', row).todos.find((todo) => itemOf(todo) === 'convocation-understood')?.due;
    expect(due(hybrid)).toBe('2027-03-09');
    expect(due({ ...hybrid, 'Début de session': '2027-03-05 09:00' })).toBe('2027-03-05');
  });

  test('asks by its name for a date whose item brings no question', () => {
    const changed = withEdit(files, 'ib/checklists.json', (json) => {
      for (const item of json.items) delete item.dueWhenUnknown;
    });
    const made = scheduleOfRows(compile(loadRules(changed)), '2026-11-23', {
      ...virtual,
      'Date de fin': null,
    });
    expect(made.todos.map((todo) => todo.question?.en)).toContain('What is the date “End date”?');
  });
});
