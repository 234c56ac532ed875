/** Bundles a TypeScript file for a page of a test, the way the add-in is bundled. */
import { readFileSync, rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { webpack } from 'webpack';

/** @returns The text of the script. */
export async function bundle(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'paf-page-'));
  const compiler = webpack({
    mode: 'development',
    // The page's policy forbids eval, which is webpack's way in development.
    devtool: false,
    entry,
    output: { path: folder, filename: 'page.js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, loader: 'swc-loader', options: { module: { type: 'es6' } } }] },
  });
  try {
    await new Promise<void>((resolve, reject) => {
      compiler.run((error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve();
      });
    });
    return readFileSync(join(folder, 'page.js'), 'utf8');
  } finally {
    await new Promise((resolve) => {
      compiler.close(resolve);
    });
    rmSync(folder, { recursive: true });
  }
}
