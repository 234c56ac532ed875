/** What a file is, from its first bytes. */

/** The kinds that are told apart before anything is unpacked. */
export type FileKind = 'zip' | 'encrypted' | 'legacy-xls' | 'other';

const compoundFileSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Any zip starts with `PK`: a local file header, or the end record of an empty archive. */
const zipSignature = [0x50, 0x4b];
/** Directory entries of a compound file are 128 bytes, aligned, and start with their name in UTF-16. */
const directoryEntrySize = 128;

const startsWith = (bytes: Uint8Array, prefix: readonly number[], at = 0) =>
  prefix.every((byte, index) => bytes[at + index] === byte);

const utf16 = (text: string) => Array.from(text).flatMap((character) => [character.charCodeAt(0), 0]);

/**
 * Excel stores a workbook that has a password in a compound file, like the old .xls; the stream that holds the
 * encrypted package tells them apart.
 */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = utf16('EncryptedPackage');
  for (let at = 512; at + name.length <= bytes.length; at += directoryEntrySize) {
    if (startsWith(bytes, name, at)) return true;
  }
  return false;
}

/** Recognises a file; the extension of its name is not looked at, since it is often wrong. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, compoundFileSignature)) return isEncryptedPackage(bytes) ? 'encrypted' : 'legacy-xls';
  return startsWith(bytes, zipSignature) ? 'zip' : 'other';
}
