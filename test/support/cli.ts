/** Runs `paf` inside the test process, in a folder of its own. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main';
import { plainSpaces } from './plain-spaces';
import { rulesFolder } from './rule-files';

export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder that is emptied when the test ends. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'paf-'));

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Writes a file and answers its path. */
  write(name: string, content: string | Uint8Array): string {
    writeFileSync(this.path(name), content);
    return this.path(name);
  }

  read(name: string): Uint8Array {
    return new Uint8Array(readFileSync(this.path(name)));
  }

  files(): readonly string[] {
    return readdirSync(this.folder).sort();
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export async function paf(args: readonly string[], stdin = ''): Promise<CliRun> {
  const out = new Collector();
  const err = new Collector();
  const code = await main(args, {
    stdin: Readable.from([stdin]),
    stdout: out,
    stderr: err,
    rulesFolder,
    today: new Date(2026, 10, 23),
    debug: false,
  });
  return { code, stdout: plainSpaces(out.text), stderr: plainSpaces(err.text) };
}

/** The same on a terminal, which shows progress. */
export async function pafOnTerminal(args: readonly string[]): Promise<CliRun> {
  const out = new Collector();
  const err = Object.assign(new Collector(), { isTTY: true });
  const world = {
    stdin: new PassThrough(),
    stdout: out,
    stderr: err,
    rulesFolder,
    today: new Date(2026, 10, 23),
  };
  const code = await main(args, { ...world, debug: false });
  return { code, stdout: plainSpaces(out.text), stderr: plainSpaces(err.text) };
}

class Collector extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}
