/** Tells the number formats of a spreadsheet that show a number as a date or a time. */

/**
 * Whether a format code shows a date or a time: a `d`, `m`, `y`, `h` or `s` that is not quoted, escaped, or part
 * of a colour or a condition. Format codes are stored in English in every language.
 * @param code For example `[$-40C]d mmm yyyy;@`.
 */
export function isDateFormat(code: string): boolean {
  for (let at = 0; at < code.length; at++) {
    const character = code[at] ?? '';
    if (character === ';') return false;
    if (character === '\\' || character === '_' || character === '*') at++;
    else if (character === '"') at = endOf(code, '"', at);
    else if (character === '[') {
      const end = endOf(code, ']', at);
      // [h], [mm], [ss]: elapsed time.
      if (/^(h+|m+|s+)$/i.test(code.slice(at + 1, end))) return true;
      at = end;
    } else if ('dmyhs'.includes(character.toLowerCase())) return true;
  }
  return false;
}

const endOf = (code: string, closing: string, opening: number) => {
  const end = code.indexOf(closing, opening + 1);
  return end < 0 ? code.length : end;
};
