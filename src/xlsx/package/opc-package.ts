/** An Office package (OPC): parts by name, their text, and the relationships between them. */
import { XmlReader } from '../xml/xml-reader';
import { PartDecoder } from '../xml/part-decoder';
import { WorkbookError } from '../workbook-error';
import { relationshipsPartOf, resolveTarget } from './part-name';
import { strict, transitional } from './namespaces';
import type { ZipArchive } from './zip-reader';
import { packEntry, writeZip } from './zip-writer';

/** A reference from one part to another, read from its relationships part. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type (`worksheet`, `styles`…), or the whole type when it is not one of Office's. */
  readonly kind: string;
  /** Name of the part that it points at; `undefined` when it points outside of the package. */
  readonly part: string | undefined;
}

const officeTypes = [transitional, strict].map((edition) => `${edition.relationships}/`);

const kindOf = (type: string) => {
  const prefix = officeTypes.find((known) => type.startsWith(known));
  return prefix ? type.slice(prefix.length) : type;
};

/** Reads parts from an archive; nothing is kept unpacked here. */
export class OpcPackage {
  constructor(private readonly archive: ZipArchive) {}

  /** The name of a part as the archive spells it, or `undefined` when it has none of that name. */
  nameOf(part: string): string | undefined {
    return this.archive.find(part)?.name;
  }

  /**
   * Reads a part as text, piece by piece.
   * @param part Its name.
   * @param sink Receives the pieces in order.
   * @throws WorkbookError `missing-part` or `broken-part`.
   */
  stream(part: string, sink: (piece: string) => void): void {
    const entry = this.archive.find(part);
    if (!entry) throw new WorkbookError('missing-part', { part });
    const decoder = new PartDecoder(part);
    this.archive.unpack(entry, (piece) => {
      sink(decoder.decode(piece));
    });
    sink(decoder.end());
  }

  /** Reads a part as one text, without its XML declaration if that names an encoding other than UTF-8. */
  text(part: string): string {
    const pieces: string[] = [];
    this.stream(part, (piece) => pieces.push(piece));
    return pieces.join('');
  }

  /** Parses a part as it is unpacked. */
  parse(part: string, reader: XmlReader): void {
    this.stream(part, (piece) => {
      reader.write(piece);
    });
    reader.end();
  }

  /** The relationships of a part, or of the package for the empty name; none when it has no such part. */
  relationships(source: string): readonly Relationship[] {
    const part = relationshipsPartOf(source);
    if (this.nameOf(part) === undefined) return [];
    const found: Relationship[] = [];
    this.parse(
      part,
      new XmlReader(part, {
        open: (name, { Id: id, Type: type, Target: target, TargetMode: mode }) => {
          if (name !== 'Relationship' || id === undefined || type === undefined || target === undefined)
            return;
          const external = mode?.toLowerCase() === 'external';
          found.push({ id, kind: kindOf(type), part: external ? undefined : this.locate(source, target) });
        },
      }),
    );
    return found;
  }

  /**
   * Writes a copy of the package. Parts that are not named are copied as they are packed, in their order; new
   * parts come last.
   * @param changes The new content of parts, by name, in pieces.
   */
  withChanges(changes: ReadonlyMap<string, Iterable<string>>): Uint8Array {
    const kept = this.archive.entries.map((entry) => {
      const pieces = changes.get(entry.name);
      return pieces
        ? packEntry(entry.name, encode(pieces), entry)
        : { head: entry, packed: this.archive.packed(entry) };
    });
    const added = [...changes].filter(([part]) => this.nameOf(part) === undefined);
    return writeZip([...kept, ...added.map(([part, pieces]) => packEntry(part, encode(pieces)))]);
  }

  /** Some writers escape names in targets and not in the archive. */
  private locate(source: string, target: string): string {
    const part = resolveTarget(source, target);
    if (!part.includes('%') || this.nameOf(part) !== undefined) return part;
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  }
}

/** Large enough for the encoder and the deflater to work in long runs, small enough to weigh nothing. */
const batchLength = 256 * 1024;

/** Encodes small pieces of text by batches. */
export function* encode(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let batch: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    batch.push(piece);
    length += piece.length;
    if (length < batchLength) continue;
    yield encoder.encode(batch.join(''));
    batch = [];
    length = 0;
  }
  yield encoder.encode(batch.join(''));
}
