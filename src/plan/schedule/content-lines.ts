/** Content lines of iCalendar (RFC 5545, 3.1 and 3.3.11): text that can be written, and lines of 75 octets. */

/** Octets of a line without its line break. */
const longestLine = 75;
const unfoldedBreak = /\r\n[ \t]/g;
const encoder = new TextEncoder();

/** A text on one line, without what no iCalendar text may hold: control characters and halves of characters. */
export function calendarText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** A text as one value of a list: the library joins lists as they are. */
export function escapedText(text: string): string {
  return calendarText(text).replace(/[\\;,]/g, '\\$&');
}

/**
 * Folds every line at 75 octets, never inside a character. The library counts characters, so that lines with
 * accents come out longer than the standard has them.
 *
 * @param calendar a whole calendar with CRLF line breaks.
 */
export function foldedByOctets(calendar: string): string {
  return calendar.replace(unfoldedBreak, '').split('\r\n').map(folded).join('\r\n');
}

function folded(line: string): string {
  if (encoder.encode(line).length <= longestLine) return line;
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > longestLine) {
      pieces.push(piece);
      // The space that begins a folded line is one octet of it.
      piece = '';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}
