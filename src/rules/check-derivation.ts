/** Checks a derivation: that its operator's arguments exist and that their types make the type it promises. */
import type { ValueType } from '../vocabulary/vocabulary';
import { checkCondition, comparable } from './check-condition';
import { checkSources, resolveName, type CheckContext } from './check-context';
import { checkLiteral, elementTypes } from './check-literal';
import { checkOperatorUnits } from './check-units';
import { overlapModes, type DerivationData, type OperatorData } from './derivation-schema';
import { nearestName, type NameInfo } from './names';
import { jsonPath } from './problem';
import type { TableData } from './table-schema';

/** Reports every problem of a derivation. */
export function checkDerivation(
  derivation: DerivationData,
  file: string,
  path: string,
  context: CheckContext,
): void {
  const target = context.names.get(derivation.name);
  if (!target || !['fact', 'decision', 'intermediate'].includes(target.kind)) {
    context.problems.add(file, jsonPath(path, 'name'), 'needs-declaration', { name: derivation.name });
    return;
  }
  checkSources(derivation.source, file, jsonPath(path, 'source'), context);
  for (const [index, alternative] of derivation.alternatives.entries()) {
    const at = jsonPath(path, 'alternatives', index);
    if (alternative.when) checkCondition(alternative.when, file, jsonPath(at, 'when'), context);
    const derivePath = jsonPath(at, 'derive');
    new OperatorCheck(target, file, derivePath, context).check(alternative.derive);
    checkOperatorUnits(alternative.derive, target, { file, path: derivePath }, context);
  }
}

const days: readonly ValueType[] = ['integer'];
const quantities: readonly ValueType[] = ['integer', 'number'];
const listTypes: readonly ValueType[] = ['textList', 'enumList', 'numberList', 'dateList'];

class OperatorCheck {
  constructor(
    private readonly target: NameInfo,
    private readonly file: string,
    private readonly path: string,
    private readonly context: CheckContext,
  ) {}

  check(operator: OperatorData): void {
    switch (operator.op) {
      case 'constant':
        if (operator.value !== null) {
          checkLiteral(
            operator.value,
            this.target,
            this.file,
            jsonPath(this.path, 'value'),
            this.context.problems,
          );
        }
        return;
      case 'copy':
        this.argument('of', operator.of, [this.target.type]);
        return;
      case 'asList':
        this.promises(...listTypes);
        this.argument('of', operator.of, this.element());
        return;
      case 'firstKnown':
      case 'maximum':
        operator.of.forEach((name) => {
          this.argument('of', name, [this.target.type]);
        });
        return;
      case 'daysBetween':
        this.argument('from', operator.from, ['date']);
        this.argument('to', operator.to, ['date']);
        this.promises('integer');
        return;
      case 'hoursBetween':
        this.argument('from', operator.from, ['dateTime']);
        this.argument('to', operator.to, ['dateTime']);
        this.promises('number');
        return;
      case 'addDays':
      case 'subtractDays':
      case 'addWeeks':
      case 'subtractWeeks':
      case 'addMonths':
        this.argument('date', operator.date, ['date']);
        this.argument('by', operator.by, days);
        this.promises('date');
        return;
      case 'consecutiveDays':
        this.argument('dates', operator.dates, ['dateList']);
        this.promises('boolean');
        return;
      case 'datesOf':
        operator.of.forEach((name) => {
          this.argument('of', name, ['date', 'dateTime', 'dateList']);
        });
        this.promises('dateList');
        return;
      case 'earliest':
        this.argument('dates', operator.dates, ['dateList']);
        this.promises('date');
        return;
      case 'datesOnWeekdays':
        this.argument('dates', operator.dates, ['dateList']);
        this.argument('weekdays', operator.weekdays, ['numberList']);
        this.promises('dateList');
        return;
      case 'datesMatching':
      case 'datesNotCovered':
        this.argument('dates', operator.dates, ['dateList']);
        this.tableInput(operator.table, 'input', operator.input);
        this.argument('input', operator.input, ['date']);
        if (operator.op === 'datesMatching') this.output(operator.table, operator.output, 'boolean');
        this.promises('dateList');
        return;
      case 'schoolYearOf':
        this.argument('date', operator.date, ['date']);
        this.argument('firstMonth', operator.firstMonth, ['integer']);
        this.promises('text');
        return;
      case 'overlapCount':
        this.argument('intervals', operator.intervals, ['intervalList']);
        for (const { from, to } of operator.slots) {
          this.argument('slots', from, ['dateTime']);
          this.argument('slots', to, ['dateTime']);
        }
        this.argument('mode', operator.mode, ['text']);
        this.words('mode', operator.mode, overlapModes);
        this.promises('integer');
        return;
      case 'size':
        this.argument('of', operator.of, [...listTypes, 'intervalList']);
        this.promises('integer');
        return;
      case 'singleCode':
        this.argument('of', operator.of, ['text']);
        this.promises('text');
        return;
      case 'positivePart':
        this.argument('of', operator.of, [this.target.type]);
        this.promises('integer', 'number', 'money');
        return;
      case 'shortfall':
        this.argument('required', operator.required, [this.target.type]);
        this.argument('actual', operator.actual, [this.target.type]);
        this.promises('integer', 'number', 'money');
        return;
      case 'excess':
        this.argument('actual', operator.actual, [this.target.type]);
        this.argument('limit', operator.limit, [this.target.type]);
        this.promises('integer', 'number', 'money');
        return;
      case 'atLeast':
        this.argument('value', operator.value, quantities);
        this.argument('minimum', operator.minimum, quantities);
        this.promises('boolean');
        return;
      case 'add':
        operator.of.forEach((name) => {
          this.argument('of', name, [this.target.type]);
        });
        this.promises('integer', 'number', 'money');
        return;
      case 'multiply':
        this.argument('value', operator.value, [this.target.type]);
        this.argument('by', operator.by, quantities);
        this.promises('integer', 'number', 'money', 'moneyMap');
        return;
      case 'mixed':
        this.argument('of', operator.of, ['enumMap']);
        this.promises('boolean');
        return;
      case 'matchLabel':
        this.argument('text', operator.text, ['text']);
        checkLiteral(
          operator.otherwise,
          this.target,
          this.file,
          jsonPath(this.path, 'otherwise'),
          this.context.problems,
        );
        this.promises('enum');
        return;
      case 'publishedLabel':
        this.argument('of', operator.of, ['enum']);
        this.promises('text');
        return;
      case 'lookup':
      case 'possibleValues':
        this.overrides(operator.table, operator.with);
        if (operator.op === 'possibleValues') this.promises(...listTypes);
        this.output(
          operator.table,
          operator.output,
          operator.op === 'lookup' ? this.target.type : this.element()?.[0],
        );
        return;
      case 'candidates':
        this.output(operator.table, operator.output, 'money');
        this.tableInput(operator.table, 'by', operator.by);
        this.promises('moneyMap');
        return;
      case 'cheapest':
        this.output(operator.table, operator.output, 'money');
        this.tableInput(operator.table, 'over', operator.over);
        this.promises(operator.result === 'quantity' ? 'integer' : 'money');
        return;
      case 'verdict':
        operator.needs.forEach((name) => {
          this.argument('needs', name);
        });
        this.promises('enum');
        return;
      case 'firstResponsible':
        this.pack(operator.pack);
        this.promises('enum');
        return;
    }
  }

  /** The type of the elements of the list that is derived. */
  private element(): readonly ValueType[] | undefined {
    const type = elementTypes[this.target.type];
    return type && [type];
  }

  /** The derived name must be of one of the types that the operator makes. */
  private promises(...types: readonly ValueType[]): void {
    if (types.some((type) => comparable(type, this.target.type))) return;
    this.context.problems.add(this.file, this.path, 'wrong-type', {
      name: this.target.name,
      actual: this.target.type,
      expected: types.join(', '),
    });
  }

  private argument(argument: string, name: string, types?: readonly ValueType[]): void {
    const at = jsonPath(this.path, argument);
    const info = resolveName(name, this.file, at, this.context);
    if (!info || !types || types.some((type) => comparable(type, info.type))) return;
    this.context.problems.add(this.file, at, 'wrong-type', {
      name,
      actual: info.type,
      expected: types.join(', '),
    });
  }

  /** A parameter that an operator reads as a word must be one that it knows. */
  private words(argument: string, name: string, allowed: readonly string[]): void {
    const parameters = this.context.packs.flatMap(({ parameters }) => parameters);
    for (const { value } of parameters.find(({ id }) => id === name)?.values ?? []) {
      if (value === null || allowed.includes(String(value))) continue;
      this.context.problems.add(this.file, jsonPath(this.path, argument), 'unknown-value', {
        value: String(value),
        name,
        allowed: allowed.join(', '),
      });
    }
  }

  private pack(id: string): void {
    if (this.context.packs.some((pack) => pack.id === id)) return;
    this.context.problems.add(this.file, jsonPath(this.path, 'pack'), 'unknown-name', {
      name: id,
      near: nearestName(
        id,
        this.context.packs.map((pack) => pack.id),
      ),
    });
  }

  private table(id: string): TableData | undefined {
    const table = this.context.packs.flatMap(({ tables }) => tables).find(({ data }) => data.id === id);
    if (!table)
      this.context.problems.add(this.file, jsonPath(this.path, 'table'), 'unknown-table', { table: id });
    return table?.data;
  }

  private output(id: string, output: string, type: ValueType | undefined): void {
    const table = this.table(id);
    if (!table) return;
    const at = jsonPath(this.path, 'output');
    const found = table.outputs.find((one) => one.id === output);
    if (!found) {
      const outputs = table.outputs.map((one) => one.id).join(', ');
      this.context.problems.add(this.file, at, 'unknown-output', { table: id, output, outputs });
    } else if (type && !comparable(found.type, type)) {
      this.context.problems.add(this.file, at, 'wrong-type', {
        name: output,
        actual: found.type,
        expected: type,
      });
    }
  }

  private tableInput(id: string, argument: string, input: string): void {
    const inputs = this.table(id)?.inputs;
    if (!inputs || inputs.includes(input)) return;
    const at = jsonPath(this.path, argument);
    this.context.problems.add(this.file, at, 'not-table-input', {
      input,
      table: id,
      inputs: inputs.join(', '),
    });
  }

  private overrides(id: string, overrides: Readonly<Record<string, string | null>> | undefined): void {
    for (const [input, name] of Object.entries(overrides ?? {})) {
      this.tableInput(id, 'with', input);
      const type = this.context.names.get(input)?.type;
      if (name !== null) this.argument(`with.${input}`, name, type && [type]);
    }
  }
}
