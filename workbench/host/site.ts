/** Where the add-in's files come from: a folder, memory, or a server that runs. */
import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

/** A file as it is served. */
export interface ServedFile {
  readonly body: Buffer;
  readonly contentType: string;
}

/** The add-in's own origin. */
export interface Site {
  /** https, on this machine's host name. */
  readonly origin: string;
  /** `undefined` when there is no such file; without it, a server on that origin answers. */
  readonly read?: (path: string) => Promise<ServedFile | undefined>;
}

const localOrigin = 'https://localhost:3000';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** The built add-in, in a folder. */
export function folderSite(folder: string): Site {
  return { origin: localOrigin, read: (path) => readBelow(folder, path) };
}

/** Pages written in a test. */
export function memorySite(files: Readonly<Record<string, string>>): Site {
  return {
    origin: localOrigin,
    read: (path) => {
      const text = Object.hasOwn(files, path) ? files[path] : undefined;
      const served =
        text === undefined ? undefined : { body: Buffer.from(text), contentType: contentTypeOf(path) };
      return Promise.resolve(served);
    },
  };
}

/** A development server, such as webpack's. */
export function serverSite(address: string): Site {
  return { origin: new URL(address).origin };
}

/** Reads a file of a folder, and nothing outside of it. */
export async function readBelow(folder: string, path: string): Promise<ServedFile | undefined> {
  const root = resolve(folder);
  const file = join(root, decodeURIComponent(path));
  if (!file.startsWith(root + sep)) return undefined;
  try {
    return { body: await readFile(file), contentType: contentTypeOf(path) };
  } catch {
    return undefined;
  }
}

function contentTypeOf(path: string): string {
  return contentTypes[extname(path)] ?? 'application/octet-stream';
}
