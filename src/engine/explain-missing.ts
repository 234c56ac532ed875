/** Which facts leave a value unknown: the walk back from it to what nobody has said. */
import { isKnown } from '../vocabulary/value';
import { decidingLeaves, leafNames, type ConditionTrace, type LeafTrace } from './explain-condition';
import type { Derived, ExplainedRow } from './explain-row';
import { operatorReads } from './operators';
import { FALSE, TRUE, UNKNOWN } from './ternary';
import type { Consulted, MissingFact } from './trace';

/** The facts for want of which a name has no value; none when it does not apply, or is said to be nothing. */
export function missingFor(name: string, row: ExplainedRow): readonly MissingFact[] {
  return new Search(row).ofName(name);
}

/** The facts for want of which conditions are not true. */
export function missingForConditions(
  conditions: readonly ConditionTrace[],
  row: ExplainedRow,
): readonly MissingFact[] {
  return new Search(row).ofConditions(conditions);
}

class Search {
  readonly #visited = new Set<string>();

  constructor(private readonly row: ExplainedRow) {}

  ofName(name: string): readonly MissingFact[] {
    const { row } = this;
    const info = row.info(name);
    if (info.kind === 'given' || info.kind === 'unreadable') return this.#ofFact(name.split('.')[1] ?? name);
    if (info.kind === 'fact') return this.#ofFact(name);
    if (this.#visited.has(name)) return [];
    this.#visited.add(name);
    if (info.kind === 'parameter') {
      return row.isKnown(name) ? [] : [{ name, kind: 'parameter', state: 'blank', orElse: [] }];
    }
    if (info.kind === 'output' || info.kind === 'status') {
      const [table = '', output = ''] = name.split('.');
      return this.#ofTable(row.consult(table, output));
    }
    const derived = row.derived(name);
    return derived ? this.#ofDerivation(derived) : [];
  }

  ofConditions(conditions: readonly ConditionTrace[]): readonly MissingFact[] {
    return conditions
      .filter(({ truth }) => truth !== TRUE)
      .flatMap(decidingLeaves)
      .flatMap((leaf) => this.#ofLeaf(leaf));
  }

  #ofFact(name: string): readonly MissingFact[] {
    const { row } = this;
    if (this.#visited.has(name)) return [];
    this.#visited.add(name);
    const value = row.value(name);
    if (isKnown(value)) {
      const covers = row.info(name).values?.find(({ id }) => id === value)?.covers;
      return covers ? [{ name, kind: 'fact', state: 'imprecise', orElse: [] }] : [];
    }
    const derived = row.derived(name);
    const origins = derived ? this.#ofDerivation(derived) : [];
    if (row.parts.vocabulary.facts.get(name)?.derivedOnly === true) return origins;
    const given = row.value(`given.${name}`);
    const state = given === undefined ? 'unreadable' : isKnown(given) ? 'imprecise' : 'blank';
    return [{ name, kind: 'fact', state, orElse: origins.map((origin) => origin.name) }];
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
        return [];
      default:
        return operatorReads(operator, () => []).flatMap((name) => this.ofName(name));
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
    if (truth === UNKNOWN) return leafNames({ leaf, truth, value, kind: 'leaf' }).flatMap((name) => this.ofName(name));
    if (truth !== FALSE) return [];
    if (leaf.value === null) return leaf.operator === 'notEqual' ? this.ofName(leaf.fact) : [];
    const info = this.row.info(leaf.fact);
    if (info.kind === 'status') return value === 'open' ? this.ofName(leaf.fact) : [];
    // A value that only says that something else is not known yet.
    const derived = info.kind === 'intermediate' ? this.row.derived(leaf.fact) : undefined;
    return derived?.operator?.op === 'constant' ? this.ofConditions(derived.conditions) : [];
  }
}
