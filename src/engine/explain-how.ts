/** How a value came about, in words: given, by default, from a table, or by an operator on other values. */
import { measured } from '../rules/measure-schema';
import { isKnown } from '../vocabulary/value';
import { decidingLeaves } from './explain-condition';
import { takenFrom, type Telling } from './explain-telling';
import type { Consulted, DerivationTrace, MeasureTrace, Trace } from './trace';

/** How the value of a trace came about, to be put after it. */
export function howInWords(trace: Trace, telling: Telling): string {
  const { labels } = telling;
  const { say } = labels;
  switch (trace.kind) {
    case 'fact':
      return say('given');
    case 'default':
      return say('byDefault');
    case 'parameter':
      return trace.from === undefined
        ? say('parameter')
        : say('parameterSince', { date: labels.value('startDate', trace.from) ?? trace.from });
    case 'table':
      return fromTable(trace.consulted, telling);
    case 'derivation':
      return howDerived(trace, telling);
    case 'measure':
      return howMeasured(trace, telling);
    case 'finding':
      return '';
  }
}

/** Which rows were measured, and what they have in common; of a row that stands alone, only what was taken. */
function howMeasured({ measure: { measure }, group, rows }: MeasureTrace, telling: Telling): string {
  const { labels } = telling;
  const of = measured(measure).map((name) => labels.say('quotedName', { label: labels.label(name) }));
  if (rows.length === 0) {
    const [only] = measured(measure);
    return only === undefined || measure.op === 'overlaps'
      ? ''
      : labels.say('copied', { from: labels.label(only) });
  }
  return labels.say('measured', {
    op: measure.op,
    of: labels.and(of),
    count: rows.length,
    rows: labels.rowList(rows),
    group: group.labels[telling.language],
  });
}

function howDerived(trace: DerivationTrace, telling: Telling): string {
  const { labels } = telling;
  const { say } = labels;
  const { operator, operands } = trace;
  const number = (name: string): string => labels.amount(name, operands.get(name));
  const words = (name: string): string => labels.value(name, operands.get(name), trace.currency) ?? '';
  const quoted = (name: string): string => say('missingOne', { name: labels.label(name) });
  switch (operator?.op) {
    case undefined:
    case 'verdict':
      return '';
    case 'constant':
      return reasonsInWords(trace, telling);
    case 'copy':
    case 'asList':
    case 'positivePart':
    case 'mixed':
    case 'publishedLabel':
    case 'singleCode':
      return say('copied', { from: labels.label(operator.of) });
    case 'consecutiveDays':
      return say('copied', { from: labels.label(operator.dates) });
    case 'datesOf':
      return say('gathered', {
        names: labels.and(operator.of.filter((name) => isKnown(operands.get(name))).map(quoted)),
      });
    case 'earliest':
      return say('firstOf', { values: words(operator.dates) });
    case 'datesOnWeekdays': {
      const days = labels.weekdays(trace.value);
      return days.length > 0
        ? say('onWeekdays', { days: labels.and(days) })
        : say('among', { values: words(operator.dates) });
    }
    case 'datesMatching':
    case 'datesNotCovered':
      return say('fromTable', { table: labels.tableTitle(operator.table) });
    case 'schoolYearOf':
      return say('schoolYearOf', { date: words(operator.date) });
    case 'overlapCount':
      return say('overlaps', {
        from: labels.label(operator.intervals),
        slots: labels.and(
          operator.slots
            .filter(({ from, to }) => isKnown(operands.get(from)) && isKnown(operands.get(to)))
            .map(({ from, to }) => say('slot', { from: words(from), to: words(to) })),
        ),
      });
    case 'size':
      return say('counted', { from: labels.label(operator.of) });
    case 'firstResponsible':
      return isKnown(trace.value) ? say('firstFinding') : '';
    case 'firstKnown': {
      const from = takenFrom(trace);
      return from === undefined ? '' : say('copied', { from: labels.label(from) });
    }
    case 'daysBetween':
    case 'hoursBetween':
      return say('daysBetween', { from: words(operator.from), to: words(operator.to) });
    case 'addDays':
    case 'addWeeks':
    case 'addMonths':
    case 'subtractDays':
    case 'subtractWeeks':
      return say('shift', {
        amount: number(operator.by),
        direction: operator.op.startsWith('add') ? 'after' : 'before',
        date: words(operator.date),
      });
    case 'shortfall':
      return say('shortfall', { required: words(operator.required), actual: words(operator.actual) });
    case 'excess':
      return say('excess', { limit: words(operator.limit), actual: words(operator.actual) });
    case 'atLeast':
      return say('atLeast', { actual: words(operator.value), minimum: words(operator.minimum) });
    case 'maximum':
      return say('maximum', { values: labels.and(operator.of.map(words)) });
    case 'add':
      return sumInWords(operator.of, trace, telling);
    case 'multiply':
      return typeof trace.value === 'number'
        ? say('product', { value: words(operator.value), by: words(operator.by) })
        : say('products', { by: words(operator.by) });
    case 'matchLabel': {
      const text = words(operator.text);
      return say(trace.value === operator.otherwise ? 'notRecognised' : 'recognised', { text });
    }
    case 'lookup':
      return trace.consulted ? fromTable(trace.consulted, telling) : '';
    case 'possibleValues':
      return say('possible', { table: labels.tableTitle(operator.table) });
    case 'candidates':
      return say('possibleBy', {
        by: labels.label(operator.by),
        table: labels.tableTitle(operator.table),
      });
    case 'cheapest':
      return say('cheapest', {
        quantity: labels.value(operator.over, trace.cheaper?.quantity) ?? '',
        total: labels.value('total', trace.cheaper?.total, trace.currency) ?? '',
        current: labels.value('total', trace.cheaper?.current, trace.currency) ?? '',
        now: words(operator.over),
      });
  }
}

/** The terms of a sum; what was left blank, and so left out, is named. */
function sumInWords(
  names: readonly string[],
  { operands, currency }: DerivationTrace,
  telling: Telling,
): string {
  const { labels } = telling;
  const known = names.filter((name) => isKnown(operands.get(name)));
  const terms = known.map((name) => labels.value(name, operands.get(name), currency) ?? '');
  const left = names.filter((name) => !known.includes(name)).map((name) => labels.label(name));
  return labels.say('sum', {
    terms: terms.join(' + '),
    ...(left.length > 0 ? { left: labels.and(left) } : {}),
  });
}

/** For a value that conditions alone decide: the facts that they speak of. */
function reasonsInWords({ conditions, name }: DerivationTrace, telling: Telling): string {
  const { labels } = telling;
  const reasons = new Map<string, string>();
  for (const { leaf, value } of conditions.flatMap(decidingLeaves)) {
    const fact = leaf.fact.startsWith('given.') ? leaf.fact.slice('given.'.length) : leaf.fact;
    if (fact === name || fact.startsWith('unreadable.')) continue;
    const words = isKnown(value) ? labels.value(fact, value) : undefined;
    if (words === undefined) continue;
    const part = telling.trace(fact);
    if (part?.kind === 'fact') telling.lines.once(`value:${fact}`);
    reasons.set(fact, labels.say('reason', { label: labels.label(fact), value: words }));
  }
  return reasons.size === 0
    ? ''
    : labels.say('because', { reasons: labels.and([...reasons.values()].slice(0, 3)) });
}

/** Which row answered: by its only input, else by the brackets that it names. */
function fromTable(consulted: Consulted, telling: Telling): string {
  const { labels, lines } = telling;
  const { say } = labels;
  const { table: id, inputs, rows, status } = consulted;
  const table = labels.tableTitle(id);
  const [only, ...others] = inputs;
  if (only && others.length === 0) {
    const isNew = status !== 'hit' || lines.once(`row:${id}:${String(rows[0]?.index)}`);
    if (!isNew) return say('sameTableRow', { table });
    const row = labels.value(only.column, only.value);
    return row === undefined ? say('fromTable', { table }) : say('fromTableRow', { table, row });
  }
  const brackets = inputs.flatMap(({ column }) => {
    const cell = telling.rowOf(consulted)?.when[column];
    if (typeof cell !== 'object' || !('min' in cell || 'max' in cell)) return [];
    return [say('plain', { label: labels.label(column), value: labels.accepted(column, cell).join() })];
  });
  return brackets.length === 0
    ? say('fromTable', { table })
    : say('fromTableRow', { table, row: brackets.join(', ') });
}
