/**
 * What no row of a table covers, proven without going through all combinations: inputs are taken one after the
 * other, blocks that the same rows accept are taken together, and equal remainders are found only once.
 */
import type { BlockSet } from './axis';

/** A row as a box: the blocks that it accepts on each axis, in the order of the axes. */
export type Box = readonly BlockSet[];

/** A part of the space that no row covers; the blocks of all its axes can be combined at will. */
export type Uncovered = readonly (readonly number[])[];

/** Thrown when a proof would take too long; nothing is then known. */
export class TooComplexError extends Error {
  constructor() {
    super('the proof would take too many steps');
    this.name = 'TooComplexError';
  }
}

/** Steps after which a proof is given up; the largest tables of the packs take a few thousand. */
const maxSteps = 300_000;

interface Node {
  readonly id: number;
  /** For each group of blocks, what is uncovered on the axes after this one. */
  readonly edges: readonly { readonly blocks: readonly number[]; readonly rest: Node }[];
}

const covered: Node = { id: 0, edges: [] };
const open: Node = { id: 1, edges: [] };

/**
 * The parts of a space that no box covers, at most `limit` of them; none when all is covered.
 *
 * @param space The blocks to cover on each axis.
 * @throws TooComplexError after too many steps.
 */
export function uncoveredBy(boxes: readonly Box[], space: Box, limit: number): readonly Uncovered[] {
  const found: Uncovered[] = [];
  const list = (node: Node, axis: number, path: Uncovered): void => {
    if (node === covered || found.length >= limit) return;
    if (node === open) {
      found.push([...path, ...space.slice(axis).map((blocks) => [...blocks])]);
      return;
    }
    for (const { blocks, rest } of node.edges) list(rest, axis + 1, [...path, blocks]);
  };
  list(new Search(boxes, space).root(), 0, []);
  return found;
}

class Search {
  readonly #known = new Map<string, Node>();
  readonly #nodes = new Map<string, Node>();
  /** For each box, the axis from which on it accepts everything. */
  readonly #fullFrom: readonly number[];
  #steps = 0;

  constructor(
    private readonly boxes: readonly Box[],
    private readonly space: Box,
  ) {
    this.#fullFrom = boxes.map((box) => {
      const narrow = space.findLastIndex((blocks, axis) => !includesAll(box[axis], blocks));
      return narrow + 1;
    });
  }

  root(): Node {
    return this.#uncovered(
      0,
      this.boxes.map((_, index) => index),
    );
  }

  /** What the given boxes leave uncovered on the axes from one on. */
  #uncovered(axis: number, boxes: readonly number[]): Node {
    if (boxes.length === 0) return this.#isEmpty(axis) ? covered : open;
    if (boxes.some((box) => (this.#fullFrom[box] ?? Infinity) <= axis)) return covered;
    const key = `${axis}:${boxes.join(',')}`;
    const known = this.#known.get(key);
    if (known) return known;
    if (++this.#steps > maxSteps) throw new TooComplexError();

    const groups = new Map<string, { readonly blocks: number[]; readonly boxes: readonly number[] }>();
    for (const block of this.space[axis] ?? []) {
      const accepting = boxes.filter((box) => this.boxes[box]?.[axis]?.has(block) === true);
      const group = groups.get(accepting.join(',')) ?? { blocks: [], boxes: accepting };
      group.blocks.push(block);
      groups.set(accepting.join(','), group);
    }
    const byRest = new Map<Node, number[]>();
    for (const { blocks, boxes: accepting } of groups.values()) {
      const rest = this.#uncovered(axis + 1, accepting);
      byRest.set(rest, [...(byRest.get(rest) ?? []), ...blocks]);
    }
    const node = this.#node(
      axis,
      [...byRest].map(([rest, blocks]) => ({ rest, blocks: blocks.sort((a, b) => a - b) })),
    );
    this.#known.set(key, node);
    return node;
  }

  /** One node for each different remainder, so that blocks with the same one are told together. */
  #node(axis: number, edges: Node['edges']): Node {
    const uncovered = edges.filter(({ rest }) => rest !== covered);
    if (uncovered.length === 0) return covered;
    const key = `${axis}:${uncovered.map(({ blocks, rest }) => `${blocks.join(',')}>${rest.id}`).join(' ')}`;
    const node = this.#nodes.get(key) ?? { id: this.#nodes.size + 2, edges: uncovered };
    this.#nodes.set(key, node);
    return node;
  }

  /** A space without blocks on some axis has nothing that could be left uncovered. */
  #isEmpty(from: number): boolean {
    return this.space.slice(from).some((blocks) => blocks.size === 0);
  }
}

function includesAll(set: BlockSet | undefined, blocks: BlockSet): boolean {
  if (set === blocks) return true;
  for (const block of blocks) if (set?.has(block) !== true) return false;
  return true;
}
