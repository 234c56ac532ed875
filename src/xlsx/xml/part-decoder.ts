/** Decodes the text of an XML part, whose encoding the standard limits to UTF-8 and UTF-16. */
import { WorkbookError } from '../workbook-error';

/** The compiler's library has no DOM; Node's types only declare the constructor. */
type Decoder = InstanceType<typeof TextDecoder>;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A byte order mark, or the first `<` of a text in UTF-16. */
function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Decodes piece by piece; a byte order mark of UTF-8 stays in the text, so that a copy is faithful. */
export class PartDecoder {
  private decoder: Decoder | undefined;
  /** Text in UTF-16, gathered whole because its declaration has to go. Excel writes none. */
  private wide: string[] | undefined;

  constructor(private readonly part: string) {}

  /** @throws WorkbookError `broken-part` when the bytes are not text in their encoding. */
  decode(bytes: Uint8Array): string {
    if (!this.decoder) {
      const encoding = encodingOf(bytes);
      if (encoding !== 'utf-8') this.wide = [];
      this.decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' });
    }
    return this.keep(this.run(this.decoder, bytes));
  }

  /** The rest of the text. */
  end(): string {
    const last = this.decoder ? this.run(this.decoder) : '';
    if (!this.wide) return last;
    const text = this.wide.join('') + last;
    const end = text.startsWith('<?xml') ? text.indexOf('?>') : -1;
    // The text will be written as UTF-8: a declaration that says otherwise would make it unreadable.
    return end < 0 ? text : declaration + text.slice(end + 2);
  }

  private keep(text: string): string {
    if (!this.wide) return text;
    this.wide.push(text);
    return '';
  }

  private run(decoder: Decoder, bytes?: Uint8Array): string {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch (error) {
      throw new WorkbookError('broken-part', { part: this.part, reason: 'encoding' }, error);
    }
  }
}
