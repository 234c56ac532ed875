import { annotatePlan } from '../../src/plan/annotate-plan';
import { cellName } from '../../src/plan/cell-reference';
import { checkPlan, checkWholePlan } from '../../src/plan/check-plan';
import { findPlan } from '../../src/plan/find-table';
import { summarise } from '../../src/plan/summarise';
import { summaryInWords } from '../../src/plan/summary-in-words';
import type { CellValue } from '../../src/vocabulary/cell';
import { gridOf, ibHeaders, cleanRow, rowWith } from '../support/grids';
import { realProgram } from '../support/real-program';

const program = realProgram();

function tableOf(...rows: readonly (readonly CellValue[])[]) {
  const result = findPlan([gridOf([ibHeaders, ...rows])], program.parts.vocabulary, cellName);
  if (!result.ok) throw new Error(result.problem.code);
  return result.table;
}

const check = (...rows: readonly (readonly CellValue[])[]) =>
  checkWholePlan(tableOf(...rows), program, { planDate: '2026-09-01' });

describe('checking a plan', () => {
  test('gives every row its verdict and its place in the sheet', () => {
    const { rows } = check(cleanRow, [], rowWith({ Participants: 6 }));
    expect(rows.map(({ row, verdict }) => [row, verdict.decisions['eligibility']])).toEqual([
      [1, 'eligible'],
      [3, 'ineligible'],
    ]);
  });

  test('reports progress chunk by chunk and can be stopped between two', () => {
    const steps = checkPlan(tableOf(...Array.from({ length: 7 }, () => cleanRow)), program, {
      planDate: '2026-09-01',
      chunkSize: 3,
    });
    const reported: unknown[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) reported.push(step.value);
    expect(reported.length).toBeGreaterThan(2);
    expect(reported).toEqual([...reported].sort((a, b) => Number(a) - Number(b)));
    expect(Number(reported.at(-1))).toBeLessThanOrEqual(step.value.rows.length);
  });

  test('turns what cannot be read into a finding that shows the cell’s text', () => {
    const [row] = check(rowWith({ Participants: '7,5' })).rows;
    expect(row?.verdict.findings).toMatchObject([{ code: 'invalid-participants', severity: 'question' }]);
    expect(row?.verdict.findings[0]?.message.fr).toContain('7,5');
  });

  test('reads a cell in error as unreadable, never as blank', () => {
    const [row] = check(rowWith({ Participants: { error: '#N/A' } })).rows;
    expect(row?.verdict.findings.map(({ code }) => code)).toEqual(['invalid-participants']);
  });
});

describe('the summary', () => {
  const summary = summarise(
    check(
      cleanRow,
      rowWith({ Participants: 6 }),
      rowWith({ Région: 'Amérique du Nord', Devise: null }),
      rowWith({ Région: 'Asie-Pacifique', Devise: null }),
      rowWith({ Devise: null }),
      rowWith({ Participants: null }),
    ),
    program,
  );

  test('counts rows by eligibility and findings by code, the most severe first', () => {
    expect(summary.byEligibility).toEqual({ eligible: 4, needsAnswer: 1, ineligible: 1, none: 0 });
    expect(summary.findings.map(({ code }) => code)).toEqual([
      'min-participants',
      'currency-header-conflict',
      'currency-required',
      'tariff-label-days-mismatch',
    ]);
  });

  test('never adds one currency to another, and keeps what is to be confirmed apart', () => {
    expect(summary.totals).toEqual({
      byCurrency: { EUR: 279_000, USD: 350_000 },
      toBeConfirmed: { 'SGD|USD': 450_000 },
      toBeChosen: { EUR: 279_000, GBP: 255_000, CHF: 305_000 },
      rows: {
        totalled: 2,
        toBeConfirmed: 1,
        toBeChosen: 1,
        unpriced: 1,
        ineligible: 1,
        uncosted: 0,
        repeated: 0,
      },
    });
  });

  test('puts the row that blocks before those that ask', () => {
    expect(summary.worst.map(({ row }) => row)).toEqual([2, 4, 5]);
  });

  test.each(['fr', 'en'] as const)('reads without a placeholder left open in %s', (language) => {
    const plan = check(cleanRow, rowWith({ Participants: 6 }), rowWith({ Région: 'Asie-Pacifique' }));
    const words = summaryInWords(plan, summarise(plan, program), program, language).join('\n');
    expect(words).not.toMatch(/[{}]|\?\?|undefined|null|NaN/);
    expect(words).toContain(
      language === 'fr'
        ? '6 participants, il en faut au moins 7'
        : '6 participants; this workshop needs at least 7',
    );
  });
});

describe('the annotation of a plan', () => {
  const plan = check(cleanRow, rowWith({ Participants: 6, Région: 'Asie-Pacifique', Devise: null }));
  const annotation = annotatePlan(plan, program, { language: 'fr', planName: 'plan.xlsx' });

  test('marks the cells that findings are about, by their severity', () => {
    expect(annotation.marks).toEqual([
      { row: 2, column: 4, severity: 'block' },
      { row: 2, column: 3, severity: 'question' },
    ]);
  });

  test('adds one value a row to each result column', () => {
    const column = (header: string) => annotation.columns.find((one) => one.header === header)?.values;
    expect(column('PAF · Statut')).toEqual([
      { kind: 'text', text: 'Éligible' },
      { kind: 'text', text: 'Non éligible' },
    ]);
    expect(column('PAF · Total')).toEqual([
      { kind: 'number', decimal: '2790', format: 'money' },
      { kind: 'blank' },
    ]);
    expect(column('PAF · Devise')).toEqual([
      { kind: 'text', text: 'EUR' },
      { kind: 'text', text: 'SGD ou USD à confirmer' },
    ]);
  });

  test('lists every finding with a link to its cell and its source', () => {
    const [sheet] = annotation.sheets;
    expect(sheet?.name).toBe('Contrôle PAF');
    const body = sheet?.rows.filter(({ severity }) => severity !== undefined) ?? [];
    expect(body).toHaveLength(2);
    expect(body[0]?.cells[2]).toEqual({ kind: 'link', text: 'E3', sheet: 'Plan', cell: 'E3' });
    expect(body[0]?.cells[7]).toEqual({ kind: 'text', text: 'S0, l.\u00a042-46' });
  });

  test('names the documents once each, under the findings', () => {
    const footer = JSON.stringify(annotation.sheets[0]?.footer);
    expect(footer.match(/"S0\u00a0?: /g)).toHaveLength(1);
    expect(JSON.stringify(annotation.sheets[0]?.rows)).not.toContain('"S1');
  });

  test('has no line above its table that is wider than the table', () => {
    const remarks = [{ fr: 'Une remarque très longue. '.repeat(40), en: 'A long remark. '.repeat(40) }];
    const { sheets } = annotatePlan({ ...plan, remarks }, program, { language: 'fr', planName: 'plan.xlsx' });
    const [sheet] = sheets;
    const width = sheet?.columnWidths.reduce((sum, one) => sum + one, 0) ?? 0;
    const lines = sheet?.rows.filter(({ style }) => style === 'subtitle') ?? [];
    const lengths = lines.map(({ cells: [cell] }) => (cell?.kind === 'text' ? cell.text.length : 0));
    expect(lengths.length).toBeGreaterThan(4);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(width * 1.15);
  });

  test('says so when there is nothing to report', () => {
    const [sheet] = annotatePlan(check(cleanRow), program, { language: 'fr', planName: 'plan.xlsx' }).sheets;
    expect(JSON.stringify(sheet?.rows)).toContain('1 ligne, aucune alerte.');
  });
});
