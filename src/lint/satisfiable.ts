/**
 * Whether conditions can be true at all. Each fact they compare is cut into blocks that no comparison tells apart,
 * blank included, so that the answer is exact for values, ranges and blanks; two facts compared with each other may
 * stand in any order, whatever their values are.
 */
import { settled, type JsonCondition, type JsonLeaf } from '../engine/json-conditions';
import { TRUE } from '../engine/ternary';
import type { Scalar } from '../rules/cell-set';
import type { Names, NameInfo } from '../rules/names';
import type { Condition } from '../rules/rule-schema';
import type { InputCell } from '../rules/table-schema';
import type { Vocabulary } from '../vocabulary/load-vocabulary';
import { cutAxis, type Axis } from './axis';
import type { PossibleValuesOf } from './possible-values';

/** A condition that has to be true, or one that must not. */
export interface Demand {
  readonly condition: Condition;
  readonly holds: boolean;
}

/** What a proof needs to know of the names. */
export interface ConditionScope {
  readonly names: Names;
  readonly vocabulary: Vocabulary;
  readonly possibleValues: PossibleValuesOf;
}

/** Branches after which a proof is given up; the answer is then that the conditions may be true. */
const maxBranches = 20_000;

/** True when some values of the facts meet all demands together. */
export function canHold(demands: readonly Demand[], scope: ConditionScope): boolean {
  const infos = {
    infoOf: (name: string): NameInfo => {
      const info = scope.names.get(name);
      if (!info) throw new Error(`nothing is called “${name}”: the packs were not checked`);
      return info;
    },
  };
  const trees = demands.map(({ condition, holds }) => ({ tree: settled(condition, TRUE, infos), holds }));
  return new Search(
    new Variables(
      trees.flatMap(({ tree }) => leavesOf(tree)),
      scope,
    ),
  ).canMeet(trees, new Map());
}

interface Wanted {
  readonly tree: JsonCondition;
  readonly holds: boolean;
}

type Domains = ReadonlyMap<string, ReadonlySet<number>>;

class Search {
  #branches = 0;

  constructor(private readonly variables: Variables) {}

  canMeet(wanted: readonly Wanted[], before: Domains): boolean {
    if (++this.#branches > maxBranches) return true;
    const domains = new Map(before);
    const choices: (readonly Wanted[])[] = [];
    const pending = [...wanted];
    for (let next = pending.pop(); next; next = pending.pop()) {
      const { tree, holds } = next;
      if ('fact' in tree) {
        const { variable, blocks } = this.variables.literal(tree, holds);
        const left = new Set(
          [...(domains.get(variable) ?? this.variables.all(variable))].filter((one) => blocks.has(one)),
        );
        if (left.size === 0) return false;
        domains.set(variable, left);
        continue;
      }
      const children = ('all' in tree ? tree.all : tree.any).map((child) => ({ tree: child, holds }));
      if ('all' in tree === holds) pending.push(...children);
      else choices.push(children);
    }
    const [choice, ...others] = choices.sort((a, b) => a.length - b.length);
    if (!choice) return true;
    const rest = others.map((children): Wanted => asOne(children));
    return choice.some((child) => this.canMeet([child, ...rest], domains));
  }
}

/** A choice that is still open, as one demand again. */
function asOne(children: readonly Wanted[]): Wanted {
  const holds = children[0]?.holds ?? true;
  const trees = children.map(({ tree }) => tree);
  return holds ? { tree: { any: trees }, holds } : { tree: { all: trees }, holds };
}

function leavesOf(tree: JsonCondition): readonly JsonLeaf[] {
  if ('fact' in tree) return [tree];
  return ('all' in tree ? tree.all : tree.any).flatMap(leavesOf);
}

/** One comparison as a set of blocks of a variable. */
interface Literal {
  readonly variable: string;
  readonly blocks: ReadonlySet<number>;
}

/** How two facts compare: less, equal, greater. */
const orders = {
  lessThan: [0],
  lessThanInclusive: [0, 1],
  equal: [1],
  notEqual: [0, 2],
  greaterThan: [2],
  greaterThanInclusive: [1, 2],
} as const;

class Variables {
  readonly #axes = new Map<string, Axis>();
  readonly #all = new Map<string, ReadonlySet<number>>();

  constructor(
    leaves: readonly JsonLeaf[],
    private readonly scope: ConditionScope,
  ) {
    const cells = new Map<string, InputCell[]>();
    for (const leaf of leaves) {
      const list = cells.get(leaf.fact) ?? [];
      list.push(...cellsOf(leaf));
      cells.set(leaf.fact, list);
    }
    for (const [fact, list] of cells) this.#add(fact, list);
  }

  /** The blocks that a variable can be in before anything is demanded. */
  all(variable: string): ReadonlySet<number> {
    return this.#all.get(variable) ?? new Set([0, 1, 2]);
  }

  literal(leaf: JsonLeaf, holds: boolean): Literal {
    const { variable, blocks } = this.#positive(leaf);
    if (holds) return { variable, blocks };
    return { variable, blocks: new Set([...this.#universe(variable)].filter((one) => !blocks.has(one))) };
  }

  #positive({ fact, operator, value }: JsonLeaf): Literal {
    const axis = this.#axes.get(fact);
    const count = axis?.blocks.length ?? 0;
    if (value === null) {
      const blank = new Set([count]);
      return { variable: fact, blocks: operator === 'equal' ? blank : without(count + 1, blank) };
    }
    if (operator === 'contains' || operator === 'doesNotContain') {
      return {
        variable: `${fact} ∋ ${JSON.stringify(value)}`,
        blocks: new Set(operator === 'contains' ? [0] : [1, 2]),
      };
    }
    if (typeof value === 'object' && !Array.isArray(value))
      return ofTwoFacts(fact, operator, String(value['fact' as never]));
    const accepted = axis?.accepts(cellOf(operator, value)) ?? new Set<number>();
    const isComplement =
      operator === 'notEqual' ||
      operator === 'notIn' ||
      operator === 'lessThan' ||
      operator === 'greaterThan';
    return { variable: fact, blocks: isComplement ? without(count, accepted) : accepted };
  }

  #universe(variable: string): ReadonlySet<number> {
    const axis = this.#axes.get(variable);
    return axis ? without(axis.blocks.length + 1, new Set()) : new Set([0, 1, 2]);
  }

  /** The values of a fact, with one more block for blank. */
  #add(fact: string, cells: readonly InputCell[]): void {
    const { names, vocabulary, possibleValues } = this.scope;
    const info = names.get(fact);
    const possible = possibleValues(fact);
    const limits = vocabulary.facts.get(fact);
    const isMoney = info?.type === 'money';
    const isNumber = info?.type === 'integer' || info?.type === 'number';
    const axis = cutAxis(
      {
        // Amounts are whole numbers of cents in the program, and so they are in its conditions.
        type: isMoney ? 'integer' : (info?.type ?? 'text'),
        ids: info?.values
          ?.filter(({ incomplete }) => incomplete !== true || info.kind === 'given')
          .map(({ id }) => id),
        ...(isNumber ? { min: limits?.min, max: limits?.max } : {}),
      },
      [...cells, ...(possible?.values ?? [])],
    );
    this.#axes.set(fact, axis);
    const blank = axis.blocks.length;
    const values = possible
      ? possible.values.flatMap((value) => [...axis.accepts(value)])
      : [...axis.blocks.keys()];
    this.#all.set(fact, new Set([...values, ...(possible?.blank === false ? [] : [blank])]));
  }
}

/** A comparison of two facts; which one stands first does not matter. */
function ofTwoFacts(fact: string, operator: JsonLeaf['operator'], other: string): Literal {
  if (!Object.hasOwn(orders, operator)) {
    return { variable: `${fact} ∈ ${other}`, blocks: new Set(operator === 'in' ? [0] : [1, 2]) };
  }
  const order: readonly number[] = orders[operator as keyof typeof orders];
  if (fact === other)
    return { variable: `${fact} = ${other}`, blocks: new Set(order.includes(1) ? [0, 1, 2] : []) };
  return fact < other
    ? { variable: `${fact} ? ${other}`, blocks: new Set(order) }
    : { variable: `${other} ? ${fact}`, blocks: new Set(order.map((one) => 2 - one)) };
}

/** Where a comparison cuts the values of its fact. */
function cellsOf({ value, operator }: JsonLeaf): readonly InputCell[] {
  if (value === null || (typeof value === 'object' && !Array.isArray(value))) return [];
  if (operator === 'contains' || operator === 'doesNotContain') return [];
  return [cellOf(operator, value)];
}

/** The cell that accepts what a comparison accepts, or all that it does not. */
function cellOf(operator: JsonLeaf['operator'], value: JsonLeaf['value']): InputCell {
  if (Array.isArray(value)) return value as Scalar[];
  const end = value as string | number;
  switch (operator) {
    case 'lessThan':
    case 'greaterThanInclusive':
      return { min: end };
    case 'greaterThan':
    case 'lessThanInclusive':
      return { max: end };
    default:
      return end;
  }
}

/** The numbers below a count that are not in a set. */
function without(count: number, numbers: ReadonlySet<number>): ReadonlySet<number> {
  const left = new Set<number>();
  for (let number = 0; number < count; number++) if (!numbers.has(number)) left.add(number);
  return left;
}
