import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AnswerError } from '../../addin/functions/answer-error';
import { Answers } from '../../addin/functions/answers';
import { annotatePlan } from '../../src/plan/annotate-plan';
import { cellName } from '../../src/plan/cell-reference';
import { checkWholePlan, type CheckedPlan } from '../../src/plan/check-plan';
import { findPlan } from '../../src/plan/find-table';
import type { SheetGrid } from '../../src/plan/plan-sheet';
import type { CellValue } from '../../src/vocabulary/cell';
import { isDateSerial } from '../../src/vocabulary/reader';
import { readWorkbook } from '../../src/xlsx';
import { cleanRow, gridOf, ibHeaders, rowWith } from '../support/grids';
import { plainSpaces } from '../support/plain-spaces';
import { realProgram } from '../support/real-program';
import { repositoryRoot } from '../support/rule-files';
import { sharesWorkshop } from '../support/seen-alone';
import { emptyCells, formulaCell, type EmptyCell } from './formula-cells';

const program = realProgram();
const planDate = '2026-09-01';
const answers = new Answers({ program, planDate, language: 'fr' });

/** The methods that answer about one row. */
type Scalar = 'unitPrice' | 'total' | 'currency' | 'minimum' | 'duration' | 'eligibility' | 'why';

/** What the cell shows: a value, or an error with its message. */
function shown(ask: () => unknown): unknown {
  try {
    const answer = ask();
    return typeof answer === 'string' ? plainSpaces(answer) : answer;
  } catch (error) {
    if (error instanceof AnswerError) return { error: error.kind, message: plainSpaces(error.message) };
    throw error;
  }
}

const ask = (method: Scalar, row: readonly unknown[], headers: readonly unknown[] = ibHeaders): unknown =>
  shown(() => answers[method]([headers], [row]));

function planOf(...grids: readonly SheetGrid[]): CheckedPlan {
  const found = findPlan(grids, program.parts.vocabulary, cellName);
  if (!found.ok) throw new Error(found.problem.code);
  return checkWholePlan(found.table, program, { planDate });
}

const smallPlan = planOf(
  gridOf([
    ibHeaders,
    cleanRow,
    rowWith({ Participants: 6 }),
    rowWith({ Participants: '7,5' }),
    rowWith({ Participants: { error: '#N/A' } }),
    rowWith({ Devise: null }),
    rowWith({ Région: 'Asie-Pacifique', Devise: null }),
    rowWith({ Région: null, Participants: null }),
    rowWith({ 'Type d’atelier': 'Atelier en ligne' }),
    rowWith({ 'Type d’atelier': 'Apprentissage autonome' }),
    rowWith({ 'Type d’atelier': 'Atelier mixte' }),
    [null, null, null, null, 12, null],
  ]),
);

/**
 * The example without the rows where Excel has turned a text into a date: a function sees a plain number there, and
 * cannot tell.
 */
const examplePlan = (() => {
  const workbook = readWorkbook(readFileSync(join(repositoryRoot, 'examples', 'plan-2026-2027.xlsx')));
  const plan = planOf(
    ...workbook.sheetNames.map((name) => workbook.grid(name)).filter(({ hidden }) => !hidden),
  );
  const isText = plan.table.columns.map(
    ({ fact }) => program.parts.vocabulary.facts.get(fact ?? '')?.type === 'text',
  );
  const rows = plan.table.rows.filter(
    ({ cells }) => !cells.some((cell, index) => isText[index] && isDateSerial(cell)),
  );
  return checkWholePlan({ ...plan.table, rows }, program, { planDate });
})();

describe.each([
  ['a small plan', smallPlan],
  ['the example', examplePlan],
])('on every row of %s', (_name, plan) => {
  const headers = plan.table.columns.map(({ header }) => header);
  const rowsWith = (empty: EmptyCell) =>
    plan.table.rows.map(({ cells }) => cells.map((cell) => formulaCell(cell, empty)));
  const columns = annotatePlan(plan, program, { language: 'fr', planName: '' }).columns.map(({ values }) =>
    values.map((value) =>
      value.kind === 'number' ? Number(value.decimal) : value.kind === 'text' ? value.text : '',
    ),
  );
  const decision = (name: string) => plan.rows.map(({ verdict }) => verdict.decisions[name] ?? null);

  test.each(emptyCells)(
    'CONTROLER writes the columns of the annotated copy, empty cells being %j',
    (empty) => {
      const results = answers.check([headers], rowsWith(empty));
      expect(columns.map((_, index) => results.map((row) => row[index]))).toEqual(columns);
    },
  );

  test.each<[Scalar, string]>([
    ['unitPrice', 'unitPrice'],
    ['total', 'total'],
  ])('%s is that of the check, and an open question is #N/A in words', (method, name) => {
    const amounts = decision(name);
    rowsWith(null).forEach((row, index) => {
      const answer = ask(method, row, headers);
      const amount = amounts[index];
      if (typeof amount === 'number') expect(answer).toBe(amount / 100);
      else if (answer !== '') {
        expect(answer).toEqual({ error: 'notAvailable', message: expect.stringMatching(/\S/) as string });
      }
    });
  });

  test.each<[Scalar, string]>([
    ['minimum', 'minimumParticipants'],
    ['duration', 'durationHours'],
  ])('%s is that of the check', (method, name) => {
    const values = decision(name);
    rowsWith(null).forEach((row, index) => {
      const answer = ask(method, row, headers);
      if (typeof answer === 'number') expect(answer).toBe(values[index]);
      else expect(values[index]).toBeNull();
    });
  });

  test('ELIGIBLE and DEVISE are those of the annotated copy', () => {
    const rows = rowsWith(null);
    // A formula on one row does not see the others of its workshop, which may make enough of it.
    const isShared = sharesWorkshop(plan);
    const but = (values: readonly unknown[] = []) => values.filter((_, index) => !isShared(index));
    expect(but(rows.map((row) => answers.eligibility([headers], [row])))).toEqual(but(columns[0]));
    expect(rows.map((row) => answers.currency([headers], [row]))).toEqual(columns[2]);
  });

  test('POURQUOI says every finding', () => {
    rowsWith(null).forEach((row, index) => {
      const why = ask('why', row, headers);
      // A formula on one row does not see the others, nor what they come to together.
      for (const { message, rows } of plan.rows[index]?.verdict.findings ?? [])
        if (!rows) expect(why).toContain(plainSpaces(message.fr));
    });
  });
});

describe('a row of a scheduled workshop that may have others', () => {
  const headers = [
    'Type d’atelier',
    'Région',
    'N° d’atelier',
    'Participants',
    'Inscrits à l’atelier (tous établissements)',
  ];
  const scheduled = (registered: CellValue, participants = 2) => [
    'Atelier en présentiel programmé',
    'Afrique, Europe et Moyen-Orient',
    'AT-1',
    participants,
    registered,
  ];

  test('is enough when its own participants are', () => {
    expect(ask('eligibility', scheduled(null, 4), headers)).toBe('Éligible');
  });

  test('is enough when it says how many are registered in all', () => {
    expect(ask('eligibility', scheduled(12), headers)).toBe('Éligible');
  });

  test('asks for that number without a count of its own to show', () => {
    const why = ask('why', scheduled(null), headers);
    expect(why).toContain('Indiquez le nombre total d’inscrits');
    expect(why).not.toMatch(/NaN|\?/);
  });
});

describe('an answer that is not there', () => {
  test.each<[string, Scalar, Readonly<Record<string, CellValue>>, string]>([
    ['a currency to be chosen', 'unitPrice', { Devise: null }, 'choisissez la devise parmi EUR, GBP, CHF'],
    ['a currency to be chosen', 'total', { Devise: null }, 'choisissez la devise parmi EUR, GBP, CHF'],
    ['a blank region', 'unitPrice', { Région: null }, 'À renseigner : Région'],
    ['a blank head-count', 'total', { Participants: null }, 'À renseigner : Participants'],
    ['an unreadable head-count', 'total', { Participants: '7,5' }, '« 7,5 » ne peut pas être lu'],
    ['a cell in error', 'total', { Participants: { error: '#REF!' } }, '« #REF! » ne peut pas être lu'],
    ['a blank offer', 'minimum', { 'Type d’atelier': null }, 'À renseigner : Type d’atelier'],
    ['an offer of two kinds', 'duration', { 'Type d’atelier': 'Atelier en ligne' }, 'ne dit pas lequel'],
  ])('for want of an answer is #N/A and asks: %s (%s)', (_why, method, changes, words) => {
    expect(
      ask(
        method,
        rowWith(changes).map((cell) => formulaCell(cell)),
      ),
    ).toEqual({
      error: 'notAvailable',
      message: expect.stringContaining(words) as string,
    });
  });

  test.each<[string, Scalar, Readonly<Record<string, CellValue>>]>([
    ['the total of a row that is not eligible', 'total', { Participants: 6 }],
    ['the price of what is not sold there', 'unitPrice', { 'Type d’atelier': 'Atelier mixte' }],
    ['the minimum where there is none', 'minimum', { 'Type d’atelier': 'Apprentissage autonome' }],
  ])('because it does not apply is an empty cell: %s', (_what, method, changes) => {
    expect(ask(method, rowWith(changes))).toBe('');
  });

  test.each<Scalar>(['unitPrice', 'total', 'currency', 'minimum', 'duration', 'eligibility', 'why'])(
    'on an empty row is an empty cell, however empty cells arrive (%s)',
    (method) => {
      for (const empty of emptyCells)
        expect(
          ask(
            method,
            ibHeaders.map(() => empty),
          ),
        ).toBe('');
    },
  );

  test('a price whose currency is in question is given, and the question stands beside it', () => {
    const row = rowWith({ Région: 'Asie-Pacifique', Devise: null });
    expect(ask('unitPrice', row)).toBe(450);
    expect(ask('currency', row)).toBe('SGD ou USD à confirmer');
  });

  test('a row with nothing to report says so', () => {
    expect(ask('why', cleanRow)).toBe('Rien à signaler sur cette ligne.');
  });
});

describe('a 0 that may stand for an empty cell', () => {
  const row = rowWith({ Participants: 0 });

  test('says nothing: nothing is concluded from it', () => {
    expect(ask('eligibility', row)).toBe(ask('eligibility', rowWith({ Participants: null })));
    expect(ask('why', row)).not.toContain('0 participant');
  });

  test('is an answer when it is written as text', () => {
    expect(ask('why', rowWith({ Participants: '0' }))).toContain('0 participant');
  });

  test('is no “no” for a yes-or-no fact', () => {
    const headers = [...ibHeaders, 'Lieu externe', 'Assistance informatique désignée'];
    const virtual = rowWith({ 'Type d’atelier': 'Atelier virtuel à la demande' });
    expect(ask('why', [...virtual, 0, 0], headers)).toBe(ask('why', [...virtual, null, null], headers));
    expect(ask('why', [...virtual, 0, false], headers)).toContain('assistance informatique');
  });
});

describe('arguments that are no plan are refused in words', () => {
  test.each<[string, () => unknown, string]>([
    ['two rows of headers', () => answers.unitPrice([ibHeaders, ibHeaders], [cleanRow]), 'une seule ligne'],
    ['two rows', () => answers.unitPrice([ibHeaders], [cleanRow, cleanRow]), 'PAF.CONTROLER'],
    [
      'a column',
      () =>
        answers.unitPrice(
          [ibHeaders],
          cleanRow.map((cell) => [cell]),
        ),
      'PAF.CONTROLER',
    ],
    [
      'a narrower row',
      () => answers.unitPrice([ibHeaders], [cleanRow.slice(1)]),
      'Les en-têtes ont 6 colonnes',
    ],
    ['wider rows', () => answers.check([ibHeaders], [[...cleanRow, 1]]), 'les lignes 7'],
    ['unknown headers', () => answers.unitPrice([['Couleur', 'Goût']], [['a', 'b']]), 'Aucun en-tête'],
    ['headers in error', () => answers.check([[{ code: '#REF!' }]], [['a']]), 'Aucun en-tête'],
    ['empty cells for headers', () => answers.check([[null]], [[null]]), 'Aucun en-tête'],
  ])('%s', (_what, call, words) => {
    expect(shown(call)).toEqual({
      error: 'invalidValue',
      message: expect.stringContaining(words) as string,
    });
  });

  test('in English too', () => {
    const english = new Answers({ program, planDate, language: 'en' });
    expect(shown(() => english.unitPrice([ibHeaders], [cleanRow, cleanRow]))).toEqual({
      error: 'invalidValue',
      message: expect.stringContaining('single row') as string,
    });
  });
});

describe('CONTROLER', () => {
  test('keeps its rows beside those of the plan, empty ones included, and ends with the last', () => {
    const empty = ibHeaders.map(() => 0);
    const results = answers.check([ibHeaders], [cleanRow, empty, rowWith({ Participants: 6 }), empty, empty]);
    expect(results.map(([status]) => status)).toEqual(['Éligible', '', 'Non éligible']);
    expect(results.every((row) => row.length === 5)).toBe(true);
  });

  test('of empty rows is one empty row', () => {
    expect(answers.check([ibHeaders], [ibHeaders.map(() => null)])).toEqual([['', '', '', '', '']]);
  });

  test('checks five thousand rows in one call', () => {
    const cells = examplePlan.table.rows.map((row) => row.cells.map((cell) => formulaCell(cell)));
    const rows = Array.from({ length: 5000 }, (_, index) => cells[index % cells.length] ?? []);
    const headers = examplePlan.table.columns.map(({ header }) => header);
    expect(answers.check([headers], rows)).toHaveLength(5000);
  });
});

describe('TARIF', () => {
  const request = {
    offer: 'Atelier virtuel à la demande',
    region: 'Afrique, Europe et Moyen-Orient',
    tariff: 'Tarif normal',
    participants: 12,
    requestedCurrency: 'EUR' as unknown,
  };
  const tariff = (changes: Partial<Record<keyof typeof request, unknown>>) =>
    shown(() => answers.tariffPrice({ ...request, ...changes }));

  test('gives the published price, also from references to cells', () => {
    expect(tariff({})).toBe(250);
    expect(tariff({ offer: [[request.offer]], participants: [[12]] })).toBe(250);
  });

  test.each<[string, Parameters<typeof tariff>[0], string]>([
    ['the currency, when several lists exist', { requestedCurrency: null }, 'choisissez la devise'],
    ['the region, when it is unknown', { region: 'Mars' }, '« Mars » ne peut pas être lu'],
    ['what is not offered', { offer: 'Atelier mixte', tariff: null }, 'proposé que dans les Amériques'],
    ['the offer, when it is empty', { offer: 0 }, 'À renseigner'],
    ['what is not published', { tariff: 'Tarif pour 1 semaine*' }, 'Rien n’est publié'],
  ])('otherwise says why: %s', (_what, changes, words) => {
    expect(tariff(changes)).toEqual({
      error: 'notAvailable',
      message: expect.stringContaining(words) as string,
    });
  });
});
