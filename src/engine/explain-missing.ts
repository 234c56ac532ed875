/** Which facts leave a value unknown: the walk back from it to what nobody has said. */
import { measured } from '../rules/measure-schema';
import { isKnown } from '../vocabulary/value';
import { leafNames, type ConditionTrace, type LeafTrace } from './explain-condition';
import type { Derived, ExplainedRow } from './explain-row';
import { operatorReads } from './operators';
import { FALSE, TRUE, UNKNOWN } from './ternary';
import type { Consulted, MissingFact } from './trace';

/** The facts for want of which a name has no value; none when it does not apply, or is said to be nothing. */
export function missingFor(name: string, row: ExplainedRow): readonly MissingFact[] {
  return distinct(new Search(row).ofName(name));
}

/** The facts for want of which conditions are not true. */
export function missingForConditions(
  conditions: readonly ConditionTrace[],
  row: ExplainedRow,
): readonly MissingFact[] {
  return distinct(new Search(row).ofConditions(conditions));
}

function distinct(missing: readonly MissingFact[]): readonly MissingFact[] {
  return [...new Map(missing.map((one) => [one.name, one])).values()];
}

class Search {
  /** What was found for a name; nothing while it is being searched, so that a circle ends. */
  readonly #found = new Map<string, readonly MissingFact[]>();

  constructor(private readonly row: ExplainedRow) {}

  ofName(name: string): readonly MissingFact[] {
    const { kind } = this.row.info(name);
    const own = kind === 'given' || kind === 'unreadable' ? (name.split('.')[1] ?? name) : name;
    const known = this.#found.get(own);
    if (known) return known;
    this.#found.set(own, []);
    const missing = this.#search(own);
    this.#found.set(own, missing);
    return missing;
  }

  #search(name: string): readonly MissingFact[] {
    const { row } = this;
    const [table = '', output = ''] = name.split('.');
    switch (row.info(name).kind) {
      case 'fact':
        return this.#ofFact(name);
      case 'parameter':
        return row.isKnown(name)
          ? []
          : [{ name, kind: 'parameter', state: 'blank', value: null, orElse: [] }];
      case 'output':
      case 'status':
        return this.#ofTable(row.consult(table, output));
      case 'context':
        return [];
      default: {
        const measure = row.measure(name);
        // Known on this row, it is another row of the group that does not say.
        if (measure)
          return row.isKnown(name) ? [] : measured(measure.data.measure).flatMap((one) => this.ofName(one));
        const derived = row.derived(name);
        return derived ? this.#ofDerivation(derived) : [];
      }
    }
  }

  /** Alternatives, of which one suffices. */
  ofConditions(conditions: readonly ConditionTrace[]): readonly MissingFact[] {
    return conditions.flatMap((condition) => this.#ofCondition(condition));
  }

  /** None when something else than a missing fact keeps the condition from being true. */
  #ofCondition(condition: ConditionTrace): readonly MissingFact[] {
    if (condition.truth === TRUE) return [];
    if (condition.kind === 'leaf') return this.#ofLeaf(condition);
    if (condition.kind === 'any') return this.ofConditions(condition.parts);
    if (condition.kind === 'not')
      return condition.truth === UNKNOWN ? this.ofConditions(condition.parts) : [];
    const open = condition.parts.filter(({ truth }) => truth !== TRUE);
    return this.#allOf(open.map((part) => () => this.#ofCondition(part)));
  }

  /** What several unknowns lack together; none when one of them lacks nothing: it would stay as it is. */
  #allOf(searches: readonly (() => readonly MissingFact[])[]): readonly MissingFact[] {
    const found = searches.map((search) => search());
    return found.some((missing) => missing.length === 0) ? [] : found.flat();
  }

  #ofFact(name: string): readonly MissingFact[] {
    const { row } = this;
    const value = row.value(name);
    if (isKnown(value)) {
      const covers = row.info(name).values?.find(({ id }) => id === value)?.covers;
      return covers ? [{ name, kind: 'fact', state: 'imprecise', value, orElse: [] }] : [];
    }
    const derived = row.derived(name);
    const origins = derived ? this.#ofDerivation(derived) : [];
    if (row.parts.vocabulary.facts.get(name)?.derivedOnly === true) return origins;
    const given = row.value(`given.${name}`);
    const state = given === undefined ? 'unreadable' : isKnown(given) ? 'imprecise' : 'blank';
    return [{ name, kind: 'fact', state, value: given, orElse: origins.map((origin) => origin.name) }];
  }

  #ofDerivation({ operator, conditions }: Derived): readonly MissingFact[] {
    if (!operator) return this.ofConditions(conditions);
    switch (operator.op) {
      case 'lookup':
        return this.#ofTable(this.row.consult(operator.table, operator.output, operator.with));
      // A choice or a list that is empty lacks nothing: there is no choice to make.
      case 'possibleValues':
      case 'candidates':
      case 'cheapest':
      case 'firstKnown':
      case 'verdict':
      case 'firstResponsible':
        return [];
      default:
        return this.#allOf(
          operatorReads(operator, () => [])
            .filter((name) => !this.row.isKnown(name))
            .map((name) => () => this.ofName(name)),
        );
    }
  }

  #ofTable({ table, status, inputs, rows, output }: Consulted): readonly MissingFact[] {
    const { row } = this;
    if (status === 'hit') {
      const cell = row.table(table).data.rows[rows[0]?.index ?? -1]?.then[output];
      return typeof cell === 'object' && cell !== null && 'fact' in cell ? this.ofName(cell.fact) : [];
    }
    if (status === 'miss') return [];
    return inputs.flatMap(({ name }) => (name === undefined ? [] : this.ofName(name)));
  }

  #ofLeaf({ leaf, truth, value }: LeafTrace): readonly MissingFact[] {
    if (truth === UNKNOWN) {
      const open = leafNames(leaf).filter((name) => !this.row.isKnown(name));
      return this.#allOf((open.length > 0 ? open : [leaf.fact]).map((name) => () => this.ofName(name)));
    }
    if (truth !== FALSE) return [];
    if (leaf.value === null) return leaf.operator === 'notEqual' ? this.ofName(leaf.fact) : [];
    const info = this.row.info(leaf.fact);
    if (info.kind === 'status') return value === 'open' ? this.ofName(leaf.fact) : [];
    // A value that only says that something else is not known yet.
    const derived = info.kind === 'intermediate' ? this.row.derived(leaf.fact) : undefined;
    return derived?.operator?.op === 'constant' ? this.ofConditions(derived.conditions) : [];
  }
}
