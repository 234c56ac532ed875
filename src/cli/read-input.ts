/** Reads a file, or standard input for `-`, with words for what can go wrong. */
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { CliWord } from '../i18n/cli';
import { UserError } from './context';

/** Larger files are refused before they are read. */
const maxBytes = 512 * 1024 * 1024;

/**
 * @param limit bytes that a file may have at most.
 * @throws UserError saying why the file cannot be read.
 */
export async function readInput(path: string, stdin: Readable, limit = maxBytes): Promise<Uint8Array> {
  return path === '-' ? readStream(stdin, path, limit) : readFileBounded(path, limit);
}

async function readFileBounded(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(path).catch((error: unknown) => {
    throw cannotRead(path, error);
  });
  try {
    const stats = await file.stat();
    if (stats.isDirectory()) throw new UserError('isFolder', { file: path });
    if (stats.size > limit) throw tooLarge(path, stats.size, limit);
    // What is no file, such as a pipe, says nothing of its size and may never end.
    return stats.isFile() ? await file.readFile() : await readStream(file.createReadStream(), path, limit);
  } catch (error) {
    throw error instanceof UserError ? error : cannotRead(path, error);
  } finally {
    await file.close();
  }
}

async function readStream(stream: Readable, path: string, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Buffer | string);
    size += bytes.length;
    if (size > limit) throw tooLarge(path, size, limit);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(file: string, size: number, limit: number): UserError {
  const mebibyte = 1024 * 1024;
  return new UserError('fileTooLarge', {
    file,
    size: Math.ceil(size / mebibyte),
    limit: Math.ceil(limit / mebibyte),
  });
}

/** The system's reasons, as words for a person who has a file in hand. */
const reasons: Readonly<Record<string, CliWord>> = {
  ENOENT: 'noSuchFile',
  ENOTDIR: 'noSuchFile',
  EACCES: 'notPermitted',
  EPERM: 'notPermitted',
  EBUSY: 'notPermitted',
  EISDIR: 'isFolder',
};

function cannotRead(file: string, error: unknown): UserError {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return new UserError(reasons[code] ?? 'cannotRead', { file, reason: String(error) });
}
