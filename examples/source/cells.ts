/** Cells of a sheet part, and the table of strings that they share. */
import { styleId, type StyleName } from './styles';
import { cellName, declaration, escapeXml, namespaces } from './xml';

/** The workbook's shared strings, numbered as they come. */
export class SharedStrings {
  readonly #ids = new Map<string, number>();
  #uses = 0;

  idOf(text: string): number {
    this.#uses++;
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    this.#ids.set(text, this.#ids.size);
    return this.#ids.size - 1;
  }

  part(): string {
    const items = [...this.#ids.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`,
    );
    const counts = `count="${String(this.#uses)}" uniqueCount="${String(this.#ids.size)}"`;
    return `${declaration}<sst xmlns="${namespaces.main}" ${counts}>${items.join('')}</sst>`;
  }
}

/** Writes the cells of one sheet; columns count from 0, rows from 1. */
export class CellWriter {
  readonly #strings: SharedStrings;

  constructor(strings: SharedStrings) {
    this.#strings = strings;
  }

  blank(column: number, row: number, style: StyleName): string {
    return `<c ${place(column, row, style)}/>`;
  }

  text(column: number, row: number, style: StyleName, text: string): string {
    return `<c ${place(column, row, style)} t="s"><v>${String(this.#strings.idOf(text))}</v></c>`;
  }

  number(column: number, row: number, style: StyleName, value: number): string {
    return `<c ${place(column, row, style)}><v>${String(value)}</v></c>`;
  }

  /** A formula with the value it had when the workbook was last saved. */
  formula(column: number, row: number, style: StyleName, formula: string, value: string | number): string {
    const type = typeof value === 'string' ? ' t="str"' : '';
    const cached = `<v>${escapeXml(String(value))}</v>`;
    return `<c ${place(column, row, style)}${type}><f>${escapeXml(formula)}</f>${cached}</c>`;
  }
}

export function rowXml(row: number, cells: readonly string[], height?: number): string {
  const tall = height === undefined ? '' : ` ht="${String(height)}" customHeight="1"`;
  return `<row r="${String(row)}"${tall}>${cells.join('')}</row>`;
}

function place(column: number, row: number, style: StyleName): string {
  return `r="${cellName(column, row)}" s="${String(styleId(style))}"`;
}
