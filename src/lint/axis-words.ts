/** Parts of a table's space in the words of a language: a combination that its author can recognise. */
import type { Language } from '../i18n/language';
import { lintWords } from '../i18n/lint-problems';
import { createSay } from '../i18n/say';
import { inSeries } from '../i18n/typography';
import type { ValueFormatter } from '../vocabulary/format-value';
import type { ValueType } from '../vocabulary/vocabulary';
import type { Scalar } from '../rules/cell-set';
import type { Block } from './axis';
import type { Uncovered } from './coverage';
import type { TableAxis, TableSpace } from './table-space';

/** Values named before the rest of them is left out. */
const maxValues = 3;

/** Puts values into words, by language. */
export type Formatters = Readonly<Record<Language, ValueFormatter>>;

/** A combination in words, such as “Workshop type: Blended; Region: Asia-Pacific”. Inputs that do not matter are left out. */
export function combinationInWords(
  part: Uncovered,
  { axes }: TableSpace,
  language: Language,
  formatters: Formatters,
): string {
  const say = createSay(lintWords, language);
  const words = axes.flatMap((axis, index) => {
    const blocks = part[index] ?? [];
    if (blocks.length === axis.blocks.length) return [];
    if (axis.kind === 'reference') {
      const key = axis.blocks[blocks[0] ?? 0];
      const isSame = key?.kind === 'value' && key.value === true;
      const values = { input: labelOf(axis, language), fact: axis.reference ?? '' };
      return [say(isSame ? 'sameAs' : 'differentFrom', values)];
    }
    const label = axis.kind === 'validity' ? say('date') : labelOf(axis, language);
    return [say('is', { label, values: blocksInWords(axis, blocks, language, formatters) })];
  });
  return words.length > 0 ? inSeries(words, language) : say('anyCombination');
}

function labelOf({ info, input }: TableAxis, language: Language): string {
  return info?.labels[language] ?? input;
}

function blocksInWords(
  axis: TableAxis,
  blocks: readonly number[],
  language: Language,
  formatters: Formatters,
): string {
  const say = createSay(lintWords, language);
  const type = axis.kind === 'validity' ? 'date' : (axis.info?.type ?? 'text');
  const shown = (value: Scalar): string =>
    axis.info?.values?.find(({ id }) => id === value)?.labels[language] ??
    literalInWords(value, type, language, formatters);
  const words = withoutSteps(axis, blocks, type).map((block) => {
    if (block.kind === 'value') return shown(block.value);
    if (block.kind === 'other') return say('anythingElse');
    const within = block.kind === 'span';
    if (block.low === undefined && block.high === undefined) return say('anything');
    if (block.low === undefined) return say(within ? 'upTo' : 'below', { high: shown(block.high ?? 0) });
    if (block.high === undefined) return say(within ? 'from' : 'above', { low: shown(block.low) });
    return say(within ? 'fromTo' : 'between', { low: shown(block.low), high: shown(block.high) });
  });
  const rest = words.length > maxValues ? [say('others', { count: words.length - maxValues })] : [];
  return [...words.slice(0, maxValues), ...rest].join(say('or'));
}

/** A literal of a rule file in words: amounts are in major units there. */
export function literalInWords(
  value: Scalar,
  type: ValueType,
  language: Language,
  formatters: Formatters,
): string {
  return formatters[language](type === 'money' ? Math.round(Number(value) * 100) : value, type);
}

const steppedTypes: ReadonlySet<ValueType> = new Set(['integer', 'money', 'date', 'dateTime']);

/** Blocks of days, cents or whole numbers that follow each other are told as one. */
function withoutSteps(axis: TableAxis, numbers: readonly number[], type: ValueType): readonly Block[] {
  const joined: { block: Block; last: number }[] = [];
  for (const number of numbers) {
    const block = axis.blocks[number];
    if (!block) continue;
    const previous = joined.at(-1);
    if (steppedTypes.has(type) && previous?.last === number - 1) {
      previous.block = { kind: 'span', low: lowOf(previous.block), high: highOf(block) };
      previous.last = number;
    } else joined.push({ block, last: number });
  }
  return joined.map(({ block }) => block);
}

function lowOf(block: Block): Scalar | undefined {
  return block.kind === 'value' ? block.value : block.kind === 'other' ? undefined : block.low;
}

function highOf(block: Block): Scalar | undefined {
  return block.kind === 'value' ? block.value : block.kind === 'other' ? undefined : block.high;
}
