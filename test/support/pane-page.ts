/** Builds the page of the pane and serves it to a browser without a server: every request is answered from memory. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import webpack from 'webpack';
import type { SheetGrid } from '../../src/plan/plan-sheet';
import { readWorkbook } from '../../src/xlsx';
import { readAllRuleFiles, repositoryRoot } from './rule-files';

/** No name server knows it, so nothing can ever be asked of the network. */
const origin = 'https://pane.test/';

/** Bundles the page; takes some seconds. */
export async function buildPanePage(): Promise<string> {
  const output = mkdtempSync(join(tmpdir(), 'paf-pane-'));
  try {
    await runWebpack({
      mode: 'production',
      context: repositoryRoot,
      entry: join(repositoryRoot, 'test/addin/pane-page.tsx'),
      output: { path: output, filename: 'pane.js' },
      target: ['web', 'es2022'],
      devtool: false,
      performance: { hints: false },
      // Shrinking takes longer than the tests themselves.
      optimization: { minimize: false },
      resolve: {
        extensions: ['.tsx', '.ts', '.js'],
        alias: { 'jsonpath-plus$': join(repositoryRoot, 'addin/runtime/restricted-json-path.ts') },
      },
      module: {
        rules: [
          {
            test: /\.tsx?$/,
            exclude: /node_modules/,
            loader: 'swc-loader',
            options: {
              swcrc: false,
              jsc: {
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic' } },
                target: 'es2022',
              },
            },
          },
        ],
      },
    });
    return readFileSync(join(output, 'pane.js'), 'utf8');
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

function runWebpack(configuration: webpack.Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (!stats || stats.hasErrors()) reject(new Error(stats?.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}

/** A sheet of the example's workbook; its first one is the plan. */
export function exampleSheet(name?: string): SheetGrid {
  const workbook = readWorkbook(readFileSync(join(repositoryRoot, 'examples/plan-2026-2027.xlsx')));
  return workbook.grid(name ?? workbook.sheetNames[0] ?? '');
}

/** The example plan, with its rows repeated until there are so many. */
export function exampleGrid(rows?: number): SheetGrid {
  const grid = exampleSheet();
  const [table] = grid.tables;
  if (!table || rows === undefined) return grid;
  const first = table.area.top + 1 - grid.top;
  const body = grid.cells.slice(first, table.area.bottom + 1 - grid.top);
  const repeated = Array.from({ length: rows }, (_, index) => body[index % body.length] ?? []);
  return {
    ...grid,
    cells: [...grid.cells.slice(0, first), ...repeated],
    tables: [{ ...table, area: { ...table.area, bottom: table.area.top + rows } }],
  };
}

/**
 * What the page may ask for.
 *
 * @param policy the add-in's Content-Security-Policy, so that the pane is tried under it.
 */
export function paneFiles(
  script: string,
  policy: string,
  grids: Readonly<Record<string, SheetGrid>>,
): Map<string, string> {
  const page = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>PAF Planner</title></head><body><div id="root"></div><script src="pane.js"></script></body></html>`;
  return new Map([
    ['', page],
    ['pane.js', script],
    ['rules.json', JSON.stringify(readAllRuleFiles())],
    ...Object.entries(grids).map(([name, grid]) => [`${name}.json`, JSON.stringify(grid)] as const),
  ]);
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/** Opens the page; anything that is not among the files is answered with 404. */
export async function openPane(
  page: Page,
  files: ReadonlyMap<string, string>,
  options: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const body = files.get(path);
    const contentType = `${types[path.split('.').at(-1) ?? ''] ?? 'text/html'}; charset=utf-8`;
    return route.fulfill(body === undefined ? { status: 404, body: '' } : { status: 200, contentType, body });
  });
  await page.goto(`${origin}?${new URLSearchParams(options).toString()}`);
}
