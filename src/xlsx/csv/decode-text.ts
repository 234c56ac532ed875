/** Decodes a text file of unknown encoding, as French planners' tools write them. */
import { WorkbookError } from '../workbook-error';

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * A byte order mark decides; else UTF-8 if the bytes are valid UTF-8; else Windows-1252, what Excel's "CSV" is
 * in Western Europe.
 * @throws WorkbookError `not-text` when it holds NUL characters: a picture, an archive, a program.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = marks.find((known) => known.bytes.every((byte, index) => bytes[index] === byte));
  const text = mark ? new TextDecoder(mark.encoding).decode(bytes) : decodeUnmarked(bytes);
  if (text.includes('\0')) throw new WorkbookError('not-text');
  return text;
}

function decodeUnmarked(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return withSigns(new TextDecoder('windows-1252').decode(bytes));
  }
}

/** What Windows-1252 has from 0x80 to 0x9f, where Latin-1 has control characters; a space where it has nothing. */
const signs = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Node 20 decodes Windows-1252 as Latin-1; where the decoder is right, there is nothing left to replace. */
const withSigns = (text: string) =>
  text.replace(/[\u0080-\u009f]/g, (control) => {
    const sign = signs[control.charCodeAt(0) - 0x80];
    return sign === undefined || sign === ' ' ? control : sign;
  });
