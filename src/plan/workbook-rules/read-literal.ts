/** Reads a cell of a settings sheet as a literal of the rules. */
import { Big } from 'big.js';
import type { LocalizedText } from '../../i18n/language';
import type { ScalarLiteral } from '../../rules/rule-schema';
import type { CellValue } from '../../vocabulary/cell';
import type { Vocabulary } from '../../vocabulary/load-vocabulary';
import { readCell } from '../../vocabulary/read-cell';
import { isKnown, type Value } from '../../vocabulary/value';
import { factTypes, type Fact, type FactType, type ValueType } from '../../vocabulary/vocabulary';

/** What a cell must be: the type of a parameter, of an input or of an output of a table. */
export interface LiteralKind {
  readonly name: string;
  readonly type: ValueType;
  readonly unit?: string | undefined;
  readonly labels: LocalizedText;
  /** For enums: the fact or decision whose labels are understood. */
  readonly valuesOf?: string | undefined;
}

/** What reading the cell gave. */
export type LiteralReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'literal'; readonly literal: ScalarLiteral | ScalarLiteral[] }
  | { readonly kind: 'unreadable'; readonly text: string; readonly expected: LocalizedText };

const elementTypes: Partial<Record<ValueType, FactType>> = {
  textList: 'text',
  enumList: 'enum',
  numberList: 'number',
};

/** Reads one cell; a list is written with semicolons between its elements. */
export function readLiteral(
  kind: LiteralKind,
  cell: CellValue,
  vocabulary: Vocabulary,
  date1904: boolean,
): LiteralReading {
  const elementType = elementTypes[kind.type];
  if (elementType === undefined) return readScalar(kind, cell, vocabulary, date1904);
  const cells = typeof cell === 'string' ? cell.split(/[;\n]/).map((one) => one.trim()) : [cell];
  const literals: ScalarLiteral[] = [];
  for (const one of cells) {
    const reading = readScalar({ ...kind, type: elementType }, one, vocabulary, date1904);
    if (reading.kind === 'unreadable') return reading;
    if (reading.kind === 'literal' && !Array.isArray(reading.literal)) literals.push(reading.literal);
  }
  return literals.length === 0 ? { kind: 'blank' } : { kind: 'literal', literal: literals };
}

function readScalar(
  { name, type, unit, labels, valuesOf }: LiteralKind,
  cell: CellValue,
  vocabulary: Vocabulary,
  date1904: boolean,
): LiteralReading {
  const factType = factTypes.find((one) => one === type);
  if (!factType) return { kind: 'unreadable', text: String(cell), expected: labels };
  const fact: Fact = {
    id: valuesOf ?? name,
    type: factType,
    labels,
    synonyms: [],
    sharedHeaders: [],
    identifier: false,
    ...(unit === undefined ? {} : { unit }),
    zeroIsBlank: false,
    derivedOnly: false,
  };
  const reading = readCell(fact, cell, vocabulary, { date1904 });
  switch (reading.kind) {
    case 'blank':
      return reading;
    case 'unreadable':
      return { kind: 'unreadable', text: reading.why.text, expected: reading.why.expected };
    case 'value': {
      const literal = literalOf(reading.value, type);
      return literal === undefined
        ? { kind: 'unreadable', text: String(cell), expected: labels }
        : { kind: 'literal', literal };
    }
  }
}

/** Rule files write amounts in major units. */
function literalOf(value: Value, type: ValueType): ScalarLiteral | undefined {
  if (!isKnown(value) || typeof value === 'object') return undefined;
  return type === 'money' && typeof value === 'number' ? new Big(value).div(100).toNumber() : value;
}
