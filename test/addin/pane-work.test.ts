import { PlanWork } from '../../addin/taskpane/plan-work';
import { nextTask, runInSlices } from '../../addin/taskpane/run-in-slices';
import { filterFindings, searchFindings } from '../../addin/taskpane/search-findings';
import { explainFinding } from '../../addin/taskpane/explain-finding';
import { isDarkTheme } from '../../addin/taskpane/office-host';
import { initialLanguage, keepLanguage } from '../../addin/taskpane/preferences';
import { initialState, reduce, type PaneAction, type PaneState } from '../../addin/taskpane/state';
import { RulesUnavailableError } from '../../addin/runtime/load-program';
import type { SheetGrid } from '../../src/plan/plan-sheet';
import { gridOf, ibHeaders, rowWith } from '../support/grids';
import { createMemoryPlanSheet, type MemoryPlanSheet } from '../support/memory-plan-sheet';
import { plainSpaces } from '../support/plain-spaces';
import { realProgram } from '../support/real-program';

const program = realProgram();

interface Desk {
  readonly sheet: MemoryPlanSheet;
  readonly work: PlanWork;
  readonly actions: readonly PaneAction[];
  state(): PaneState;
  rulesFailWith(error: Error | undefined): void;
}

function deskWith(
  grid: SheetGrid,
  onAction?: (action: PaneAction, work: PlanWork) => void,
  settings: readonly SheetGrid[] = [],
): Desk {
  const sheet = createMemoryPlanSheet(grid, settings);
  const actions: PaneAction[] = [];
  let state = initialState('fr');
  let failure: Error | undefined;
  const work: PlanWork = new PlanWork(
    {
      sheet,
      loadProgram: () => (failure ? Promise.reject(failure) : Promise.resolve(program)),
      now: () => new Date('2026-09-01T14:05:00'),
    },
    (action) => {
      actions.push(action);
      state = reduce(state, action);
      onAction?.(action, work);
    },
  );
  return {
    sheet,
    work,
    actions,
    state: () => state,
    rulesFailWith(error) {
      failure = error;
    },
  };
}

function planOf(rows: number, participants = 2): SheetGrid {
  return gridOf([ibHeaders, ...Array.from({ length: rows }, () => rowWith({ Participants: participants }))]);
}

describe('the work on the plan', () => {
  it('finds the plan, then checks it', async () => {
    const { work, state } = deskWith(planOf(3));
    await work.find();
    expect(state().found?.table.rows).toHaveLength(3);
    await work.check();
    expect(state().checked?.summary.bySeverity.block).toBe(3);
    expect(state().checked?.plan.planDate).toBe('2026-09-01');
  });

  it('checks by the settings of the workbook, and says so', async () => {
    const settings = gridOf([
      ['Paramètre', 'Valeur'],
      ['Préavis minimal d’une action', 60],
    ]);
    const headers = ['Intitulé', 'Modalité', 'Date de demande', 'Date de début'];
    const plan = gridOf([headers, ['Action', 'Présentiel', '2027-01-11', '2027-03-01']]);
    const codesWith = async (sheets: readonly SheetGrid[]) => {
      const { work, state } = deskWith(plan, undefined, sheets);
      await work.check();
      const { checked } = state();
      return {
        codes: checked?.items.map(({ finding }) => finding.code),
        remarks: checked?.plan.remarks.map(({ fr }) => plainSpaces(fr)),
      };
    };
    expect(await codesWith([])).toEqual({ codes: [], remarks: [] });
    expect(await codesWith([{ ...settings, name: 'Réglages' }])).toEqual({
      codes: ['short-notice'],
      remarks: [
        'Feuille « Réglages » : 1 paramètre remplace celui des règles (Préavis minimal d’une action).',
      ],
    });
  });

  it('reads the sheet again for each check, since it may have changed', async () => {
    const { work, sheet, state } = deskWith(planOf(3));
    await work.check();
    sheet.activate(planOf(5, 10));
    await work.check();
    expect(state().checked?.summary.rows).toBe(5);
    expect(sheet.reads).toBe(2);
  });

  it('reports its progress row by row of the whole', async () => {
    const { work, actions } = deskWith(planOf(2000));
    await work.check();
    const done = actions.flatMap((action) =>
      action.type === 'progressed' && action.progress.stage === 'checking' ? [action.progress.done] : [],
    );
    expect(done[0]).toBe(0);
    expect(done.at(-1)).toBe(2000);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.length).toBeGreaterThan(3);
  });

  it('stops a check that runs, and keeps the result of the one before', async () => {
    const { work, sheet, state } = deskWith(planOf(3), (action, running) => {
      if (action.type === 'progressed' && action.progress.stage === 'checking' && action.progress.done > 0) {
        running.stop();
      }
    });
    sheet.activate(planOf(1));
    await work.find();
    sheet.activate(planOf(3000));
    await work.check();
    expect(state().checked).toBeNull();
    expect(state()).toMatchObject({ work: null, stopped: true, problem: null });
    expect(state().found?.table.rows).toHaveLength(1);
  });

  it('stops while the sheet is being read', async () => {
    const { work, sheet, state } = deskWith(planOf(3));
    sheet.slowDown(5);
    const checking = work.check();
    await nextTask();
    work.stop();
    await checking;
    expect(state()).toMatchObject({ work: null, checked: null, problem: null });
    expect(sheet.reads).toBe(0);
  });

  it('gives up earlier work when new work starts', async () => {
    const { work, sheet, state } = deskWith(planOf(3));
    sheet.slowDown(2);
    await Promise.all([work.find(), work.check()]);
    expect(state().checked?.summary.rows).toBe(3);
    expect(sheet.reads).toBe(1);
  });

  it('says which sheet holds no plan', async () => {
    const { work, state } = deskWith(gridOf([['Nom', 'Ville']], { name: 'Listes' }));
    await work.find();
    expect(state().problem).toEqual({
      kind: 'no-plan',
      sheet: 'Listes',
      problem: { code: 'no-table', sheets: ['Listes'], seen: ['Nom', 'Ville'] },
    });
  });

  it('says that the sheet cannot be read, and reads it when asked again', async () => {
    const { work, sheet, state } = deskWith(planOf(3));
    sheet.failNext(new Error('InvalidOperationInCellEditMode'));
    await work.find();
    expect(state().problem).toEqual({ kind: 'sheet-unreadable', reason: 'InvalidOperationInCellEditMode' });
    await work.find();
    expect(state()).toMatchObject({ problem: null, found: { table: { name: null } } });
  });

  it('says why the rules cannot be used, in both languages, and loads them when asked again', async () => {
    const { work, state, rulesFailWith } = deskWith(planOf(3));
    const words = { fr: 'Le fichier manque.', en: 'The file is missing.' };
    rulesFailWith(new RulesUnavailableError(words, {}));
    await work.find();
    expect(state().problem).toEqual({ kind: 'rules-unavailable', reason: words });
    rulesFailWith(undefined);
    await work.find();
    expect(state().problem).toBeNull();
  });
});

describe('runInSlices', () => {
  function* count(to: number): Generator<number, string, undefined> {
    for (let number = 1; number <= to; number++) yield number;
    return 'done';
  }

  it('pauses as often as its budget asks for, and gives the result', async () => {
    const pauses: number[] = [];
    const result = await runInSlices(count(5), { budget: 0, onPause: (step) => pauses.push(step) });
    expect(result).toBe('done');
    expect(pauses).toEqual([1, 2, 3, 4, 5]);
  });

  it('does as much as it can between two pauses', async () => {
    const onPause = jest.fn();
    await runInSlices(count(1000), { budget: 10_000, onPause });
    expect(onPause).not.toHaveBeenCalled();
  });

  it('ends at the next pause after it was aborted', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const pauses: number[] = [];
    const running = runInSlices(count(100), {
      signal,
      budget: 0,
      onPause(step) {
        pauses.push(step);
        if (step === 3) controller.abort();
      },
    });
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect(pauses).toEqual([1, 2, 3]);
  });
});

describe('the findings of a checked plan', () => {
  async function checkedPlan(grid: SheetGrid) {
    const { work, state } = deskWith(grid);
    await work.check();
    const { checked } = state();
    if (!checked) throw new Error('The plan was not checked.');
    return checked;
  }

  const mixed = gridOf([
    ibHeaders,
    rowWith({ Région: 'Atlantide' }),
    rowWith({ Participants: 2, Intitulé: 'Évaluer à l’oral' }),
    rowWith({ Région: 'Asie-Pacifique' }),
  ]);
  const codes = (items: readonly { readonly finding: { readonly code: string } }[]) =>
    items.map(({ finding }) => finding.code);

  it('come with the most severe first, each with its cell and the name of its row', async () => {
    const { items } = await checkedPlan(mixed);
    const severities = items.map(({ finding }) => finding.severity);
    expect(severities[0]).toBe('block');
    expect(items[0]).toMatchObject({
      title: 'Évaluer à l’oral',
      column: ibHeaders.indexOf('Participants'),
      checkedRow: { row: 2 },
    });
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('are searched by row, title and message, without accents', async () => {
    const { items } = await checkedPlan(mixed);
    const search = (query: string) => runInSlices(searchFindings(items, query, 'fr'));
    const found = async (query: string) => codes(filterFindings(items, new Set(), await search(query)));
    expect(await found('EVALUER oral')).toEqual(['min-participants']);
    expect(await found('ligne 2 atlantide')).toEqual(['invalid-region']);
    expect(await found('introuvable')).toEqual([]);
  });

  it('are filtered by severity', async () => {
    const { items } = await checkedPlan(mixed);
    expect(codes(filterFindings(items, new Set(['block']), null))).toEqual(['min-participants']);
    expect(filterFindings(items, new Set(), null)).toBe(items);
  });

  it('say why, what to do and where it is published', async () => {
    const result = await checkedPlan(mixed);
    const [item] = result.items;
    if (!item) throw new Error('There is no finding.');
    const { reasons, repair, sources } = explainFinding(result, item, 'fr');
    expect(plainSpaces(reasons[0]?.text ?? '')).toMatch(/^Participants : 2/);
    expect(repair).toMatch(/participants/);
    expect(plainSpaces(sources[0] ?? '')).toMatch(/^S0 « .+ », lignes 42–46$/);
    expect(sources.at(-1)).toMatch(/version 2026\.1$/);
  });

  it('give no reason beside the message for a cell that could not be read', async () => {
    const result = await checkedPlan(mixed);
    const item = result.items.find(({ finding }) => finding.code === 'invalid-region');
    if (!item) throw new Error('The region was read.');
    expect(item.finding.message.en).toContain('Atlantide');
    expect(explainFinding(result, item, 'en')).toEqual({ reasons: [], changes: [], sources: [] });
  });
});

describe('the language of the pane', () => {
  const store = (kept?: string) => {
    const values = new Map(kept === undefined ? [] : [['paf-planner.language', kept]]);
    return {
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => void values.set(key, value),
    };
  };
  const hostIn = (...languages: readonly string[]) => ({ languages, isDark: () => undefined });

  it.each([
    [undefined, [], 'fr'],
    [undefined, ['fr-FR'], 'fr'],
    [undefined, ['en-US', 'fr-FR'], 'en'],
    [undefined, ['de-DE', 'en-GB'], 'en'],
    [undefined, ['de-DE'], 'fr'],
    ['en', ['fr-FR'], 'en'],
    ['xx', ['en-GB'], 'en'],
  ])('with %s kept, in an Office in %j, is %s', (kept, languages, expected) => {
    expect(initialLanguage(store(kept), hostIn(...languages))).toBe(expected);
  });

  it('is kept for the next time', () => {
    const preferences = store();
    keepLanguage(preferences, 'en');
    expect(initialLanguage(preferences, hostIn('fr-FR'))).toBe('en');
  });

  it('is the host’s where the browser forbids storage', () => {
    const forbidden = () => {
      throw new Error('SecurityError');
    };
    const preferences = { getItem: forbidden, setItem: forbidden };
    expect(initialLanguage(preferences, hostIn('en-GB'))).toBe('en');
    expect(() => {
      keepLanguage(preferences, 'fr');
    }).not.toThrow();
  });
});

it.each([
  [undefined, undefined],
  [{}, undefined],
  [{ bodyBackgroundColor: '#FFFFFF' }, false],
  [{ bodyBackgroundColor: '#262626' }, true],
  [{ bodyBackgroundColor: '#0a0a0a', isDarkTheme: false }, false],
])('takes the Office theme %j as dark: %s', (theme, expected) => {
  expect(isDarkTheme(theme)).toBe(expected);
});
