/** The pane in a plain browser page, beside a spreadsheet in memory. Built by webpack for the browser tests. */
import { mountPane } from '../../addin/taskpane/mount-pane';
import { compile } from '../../src/engine/compile';
import type { SheetGrid } from '../../src/plan/plan-sheet';
import { loadRules } from '../../src/rules/load-packs';
import type { RuleFile } from '../../src/rules/read-json';
import { createMemoryPlanSheet, type MemoryPlanSheet } from '../support/memory-plan-sheet';

declare global {
  interface Window {
    /** What a test may do to the page from outside. */
    paneTest: { readonly sheet: MemoryPlanSheet; readonly longTasks: number[]; useRules(path: string): void };
  }
}

/** The page's address says what it shows: `?sheet=plan.json&rules=rules.json&languages=fr-FR&dark=yes`. */
const options = new URLSearchParams(window.location.search);

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: HTTP ${String(response.status)}`);
  return (await response.json()) as T;
}

const longTasks: number[] = [];
new PerformanceObserver((list) => {
  longTasks.push(...list.getEntries().map(({ duration }) => duration));
}).observe({ type: 'longtask' });

async function start(): Promise<void> {
  const sheet = createMemoryPlanSheet(await fetchJson<SheetGrid>(options.get('sheet') ?? 'plan.json'));
  sheet.slowDown(Number(options.get('slow') ?? 0));
  let rules = options.get('rules') ?? 'rules.json';
  window.paneTest = {
    sheet,
    longTasks,
    useRules(path) {
      rules = path;
    },
  };
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element called root.');
  const dark = options.get('dark');
  mountPane(root, {
    sheet,
    host: {
      languages: options.get('languages')?.split(',') ?? [],
      isDark: () => (dark === null ? undefined : dark === 'yes'),
    },
    preferences: window.localStorage,
    loadProgram: async () => compile(loadRules(await fetchJson<readonly RuleFile[]>(rules))),
    now: () => new Date('2026-09-01T14:05:00'),
  });
}

void start();
