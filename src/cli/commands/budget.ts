/** `paf budget`: what a plan costs, by currency, objective, axis, type, mode, region and month. */
import { budgetTable, type BudgetTableColumn, type BudgetTableRow } from '../../plan/budget/budget-table';
import { planBudget } from '../../plan/budget/plan-budget';
import { planConversion } from '../../plan/budget/plan-conversion';
import type { Program } from '../../engine/program';
import type { Language } from '../../i18n/language';
import { exitCodes, writeLine, type CliWorld } from '../context';
import { onlyFile } from '../only-file';
import { openCheckedPlan } from '../open-checked-plan';
import type { Options } from '../options';
import { publicBudget } from '../public-budget';
import { readConversion } from '../read-conversion';
import { textTable } from '../text-table';

/** Exit 0 when the plan could be read, whatever its findings are. */
export async function budget(options: Options, world: CliWorld): Promise<number> {
  const file = onlyFile(options, 'paf budget plan.xlsx');
  const { checked, program } = await openCheckedPlan(file, options, world);
  const given = readConversion(options, program, planConversion(program, checked.planDate));
  const result = planBudget(checked, program, given);
  if (options.format === 'json') {
    await writeLine(world.stdout, JSON.stringify(publicBudget(result, program)));
    return exitCodes.ok;
  }
  const { intro, columns, rows } = budgetTable(result, program, options.language);
  const shown = columns.filter(({ id }) => id !== 'notes');
  const show = cellWriter(program, options.language);
  const [header = '', ...lines] = textTable(
    shown.map(({ id, header: words }) => ({ header: words, isNumber: id !== 'label' && id !== 'currency' })),
    rows.map((row) => shown.map(({ id }) => show(row, id))),
  );
  for (const line of [...intro, '', header]) await writeLine(world.stdout, line);
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'section') await writeLine(world.stdout, '');
    await writeLine(world.stdout, lines[index] ?? '');
    if (row.notes !== '') await writeLine(world.stdout, `    ${row.notes}`);
  }
  return exitCodes.ok;
}

function cellWriter(
  { parts: { formatters } }: Program,
  language: Language,
): (row: BudgetTableRow, id: BudgetTableColumn['id']) => string {
  return (row, id) => {
    const value = row[id];
    if (value === null) return '';
    // The label of a section heads its lines, which stand a little to its right.
    if (typeof value === 'string') return id === 'label' && row.kind === 'line' ? `  ${value}` : value;
    const isAmount = id !== 'rows' && id !== 'participants' && id !== 'hours';
    return formatters[language](value, isAmount ? 'money' : 'number');
  };
}
