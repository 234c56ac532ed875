/** The add-in as it is published: one production build for a test file, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from './rule-files';

export interface BuiltAddin {
  readonly folder: string;
  remove(): void;
}

/** Builds; takes some ten seconds. */
export function buildAddin(): BuiltAddin {
  const folder = mkdtempSync(join(tmpdir(), 'paf-built-'));
  const webpack = join(repositoryRoot, 'node_modules/webpack/bin/webpack.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, '--mode', 'production', '--output-path', folder],
    { cwd: repositoryRoot, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
