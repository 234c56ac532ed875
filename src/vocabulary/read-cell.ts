/** From a cell to a fact: a value, a blank, or a reason why it cannot be read. Never a guess. */
import { isBlankText } from './blank';
import type { CellValue, ReadContext, Reading } from './cell';
import { expectedOf, expectedOfCell } from './expected';
import type { LocalizedText } from '../i18n/language';
import type { Vocabulary } from './load-vocabulary';
import { readBoolean } from './read-boolean';
import { readDate, readDateTime } from './read-date';
import { readDateList } from './read-date-list';
import { readEnum } from './read-enum';
import { readEnumMap } from './read-enum-map';
import { readIntervalList } from './read-interval-list';
import { readMoney } from './read-money';
import { readInteger, readNumber } from './read-number';
import { readText } from './read-text';
import { isCellError, type Reader } from './reader';
import { showCell } from './show-cell';
import type { Fact, FactType } from './vocabulary';

const readers: Readonly<Record<FactType, Reader>> = {
  text: readText,
  enum: readEnum,
  integer: readInteger,
  number: readNumber,
  money: readMoney,
  boolean: readBoolean,
  date: readDate,
  dateTime: readDateTime,
  dateList: readDateList,
  intervalList: readIntervalList,
  enumMap: readEnumMap,
};

/** As much as a cell of Excel can hold. */
const longestText = 32_767;
/** An error of Excel that a CSV file has written out, in English or in French. */
const errorText =
  /^(?:#(?:N\/A|N\/D|REF|VALUE|VALEUR|DIV\/0|NAME|NOM|NUM|NOMBRE|NULL|NUL|SPILL|CALC)[!?]?|#{3,})$/i;

const blank: Reading = Object.freeze({ kind: 'blank' });

/** Reads one cell as a fact. */
export function readCell(fact: Fact, cell: CellValue, vocabulary: Vocabulary, context: ReadContext): Reading {
  const unreadable = (expected: LocalizedText): Reading => ({
    kind: 'unreadable',
    why: { fact: fact.id, text: showCell(cell, context), expected },
  });
  if (cell === null) return blank;
  if (typeof cell === 'string') {
    if (isBlankText(cell)) return blank;
    if (cell.length > longestText) return unreadable(expectedOfCell.shorterText);
    if (errorText.test(cell)) return unreadable(expectedOfCell.noError);
  }
  if (isErrorFor(fact, cell)) return unreadable(expectedOfCell.noError);
  if (cell === 0 && context.zeroIsBlank === true && fact.zeroIsBlank) return blank;
  const value = readers[fact.type](cell, { fact, vocabulary, date1904: context.date1904 });
  return value === undefined ? unreadable(expectedOf(fact, cell, vocabulary)) : { kind: 'value', value };
}

/** In a map a school may be called "error"; an error of Excel begins with a number sign. */
function isErrorFor(fact: Fact, cell: CellValue): boolean {
  return isCellError(cell) && (fact.type !== 'enumMap' || cell.error.startsWith('#'));
}
