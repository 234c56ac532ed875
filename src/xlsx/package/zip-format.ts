/** The numbers of the zip format (APPNOTE 6.3) that its reader and its writer share. */

/** What precedes the data of each entry. */
export const localHeader = { signature: 0x04034b50, size: 30 } as const;
/** Start of an entry of the central directory; sizes here are in bytes, without what varies in length. */
export const centralHeader = { signature: 0x02014b50, size: 46 } as const;
/** Record at the end of the archive that says where the central directory is. */
export const endRecord = { signature: 0x06054b50, size: 22 } as const;
/** The same for archives whose sizes or counts need more than the usual fields. */
export const zip64EndRecord = { signature: 0x06064b50, size: 56 } as const;
/** Says where the zip64 end record is; it stands just before the end record. */
export const zip64Locator = { signature: 0x07064b50, size: 20 } as const;

/** Bytes by which a comment can keep the end record from the end of the file. */
export const maxCommentSize = 0xffff;
/** A 32-bit field holds this when its value is in the zip64 extra field. */
export const inZip64 = 0xffffffff;
/** Id of the extra field that holds 64-bit sizes and offsets. */
export const zip64ExtraId = 1;

/** Bits of an entry's general purpose flag. */
export const flags = { encrypted: 1, dataDescriptor: 8, utf8Name: 0x800 } as const;
/** The two compression methods that a workbook may use. */
export const methods = { stored: 0, deflated: 8 } as const;

/** 1 January 1980 at midnight, the date that Excel itself writes. */
export const dosEpoch = 0x00210000;

/** One entry of an archive, as its central directory describes it. */
export interface ZipEntry {
  /** With forward slashes and no leading one. */
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly madeBy: number;
  readonly flags: number;
  readonly method: number;
  /** DOS date in the high half, DOS time in the low half. */
  readonly time: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly externalAttributes: number;
  readonly localOffset: number;
}
