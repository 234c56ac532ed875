import { ExcelHost, hostWorkbook, memorySite } from '../../workbench';
import { readWorkbook } from '../../src/xlsx';
import { examplePlan, inBrowser, startPage } from './support/pages';

const script = `
  window.heard = [];
  CustomFunctions.associate('SOMME', (a, b) => a + (b === null ? 100 : b));
  CustomFunctions.associate('DOUBLE', (cells) => cells.map((row) => row.map((cell) => (cell ?? 0) * 2)));
  CustomFunctions.associate('COMPTE', (cells) => cells.flat().filter((cell) => cell instanceof CustomFunctions.Error).length);
  CustomFunctions.associate('ADRESSE', (invocation) => invocation.address);
  CustomFunctions.associate('REFUSE', () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'rien ici');
  });
  Office.onReady(({ host, platform }) => { document.title = host + ' ' + platform; });
`;

const matrix = (name: string) => ({ name, dimensionality: 'matrix' });
const functionsJson = JSON.stringify({
  allowErrorForDataTypeAny: true,
  functions: [
    { id: 'SOMME', name: 'SOMME', parameters: [{ name: 'a' }, { name: 'b', optional: true }] },
    { id: 'DOUBLE', name: 'DOUBLE', parameters: [matrix('cells')] },
    {
      id: 'COMPTE',
      name: 'COMPTE',
      parameters: [matrix('cells')],
    },
    { id: 'ADRESSE', name: 'ADRESSE', parameters: [], options: { requiresAddress: true } },
    { id: 'REFUSE', name: 'REFUSE', parameters: [] },
    { id: 'ABSENTE', name: 'ABSENTE', parameters: [] },
  ],
});

declare global {
  interface Window {
    heard: string[];
  }
}

inBrowser('office.js in the workbench', () => {
  const plan = readWorkbook(examplePlan()).grid('Plan 2026-2027');
  let host: ExcelHost;
  beforeAll(async () => {
    const workbook = hostWorkbook(examplePlan());
    host = await startPage(script, { workbook }, { 'functions.json': functionsJson });
  });
  afterAll(async () => {
    await host.stop();
  });
  beforeEach(() => {
    host.wire.reset();
  });

  test('starts as in Excel on the web, in the user’s language', async () => {
    expect(await host.frame.title()).toBe('Excel OfficeOnline');
    const context = await host.frame.evaluate(() => ({
      displayLanguage: Office.context.displayLanguage,
      sets: ['1.9', '1.15', '1.16'].map((version) =>
        Office.context.requirements.isSetSupported('ExcelApi', version),
      ),
    }));
    expect(context).toEqual({ displayLanguage: 'fr-FR', sets: [true, true, false] });
  });

  test('reads a range in one sync', async () => {
    const read = await host.frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Plan 2026-2027').getRange('A7:C7');
        range.load('address,values');
        await context.sync();
        return { address: range.address, values: range.values as unknown[][] };
      }),
    );
    expect(read).toEqual({ address: "'Plan 2026-2027'!A7:C7", values: [plan.cells[6]?.slice(0, 3)] });
    expect(host.wire.statistics().syncs).toBe(1);
  });

  test('knows the tables of a sheet, and that one is not there', async () => {
    const tables = await host.frame.evaluate(() =>
      Excel.run(async (context) => {
        const { tables } = context.workbook.worksheets.getActiveWorksheet();
        tables.load('items/name,items/showTotals');
        const missing = tables.getItemOrNullObject('Absente');
        await context.sync();
        return { names: tables.items.map(({ name }) => name), missing: missing.isNullObject };
      }),
    );
    expect(tables).toEqual({ names: ['Actions'], missing: true });
  });

  test('selects a cell, and says so to those who asked', async () => {
    await host.frame.evaluate(() =>
      Excel.run(async (context) => {
        const { workbook } = context;
        workbook.worksheets.onSelectionChanged.add(({ address }) => {
          window.heard.push(`sheets ${address}`);
          return Promise.resolve();
        });
        workbook.onSelectionChanged.add(() => {
          window.heard.push('workbook');
          return Promise.resolve();
        });
        await context.sync();
        workbook.worksheets.getItem('Synthèse').getRange('B3').select();
        await context.sync();
      }),
    );
    expect(host.workbook.selection).toEqual({
      sheet: 'Synthèse',
      area: { top: 2, left: 1, bottom: 2, right: 1 },
    });
    await host.settled();
    await expect(heard(2)).resolves.toEqual(['sheets B3', 'workbook']);
  });

  test('tells of a cell that a person changed', async () => {
    await host.frame.evaluate(() =>
      Excel.run(async (context) => {
        const changed = context.workbook.worksheets.getItem('Plan 2026-2027').onChanged;
        const handler = changed.add(async ({ address }) => {
          window.heard.push(`changed ${address}`);
          await Excel.run(handler.context, async (same) => {
            handler.remove();
            await same.sync();
            window.heard.push('removed');
          });
        });
        await context.sync();
      }),
    );
    host.workbook.edit('Synthèse', 0, 0, 'ailleurs');
    host.workbook.edit('Plan 2026-2027', 9, 4, 12);
    await expect(heard(2)).resolves.toEqual(['changed E10', 'removed']);
    host.workbook.edit('Plan 2026-2027', 9, 4, 13);
    await host.settled();
    await expect(heard(0)).resolves.toEqual([]);
  });

  test('calls custom functions as a formula does', async () => {
    const value = (value: unknown) => ({ kind: 'value', value });
    expect(await host.invoke('SOMME', [2, 3])).toEqual(value(5));
    expect(await host.invoke('double', [[[1, null], [3, 4]]])).toEqual(value([[2, 0], [6, 8]])); // prettier-ignore
    expect(await host.invoke('COMPTE', [[['a', { error: '#N/A' }]]])).toEqual(value(1));
    expect(await host.invoke('ADRESSE', [], 'Plan!B2')).toEqual(value('Plan!B2'));
  });

  test('hands omitted optional arguments over as null', async () => {
    expect(await host.invoke('SOMME', [2])).toEqual({ kind: 'value', value: 102 });
  });

  test('gives the error that a custom function throws, with its message', async () => {
    expect(await host.invoke('REFUSE', [])).toEqual({ kind: 'error', error: '#N/A', message: 'rien ici' });
    expect(await host.invoke('ABSENTE', [])).toMatchObject({ kind: 'error', error: '#VALUE!' });
  });

  test('lets nothing out to the network, and breaks no rule of the page', async () => {
    expect(host.blocked).toEqual([]);
    expect(host.pageErrors).toEqual([]);
    expect(host.notImplemented).toEqual([]);
    const answer = await host.page.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'answered',
        () => 'blocked',
      ),
    );
    expect(answer).toBe('blocked');
    expect(host.blocked).toEqual([{ url: 'https://example.org/', reason: 'outside of the workbench' }]);
  });

  test('fails loudly for what it does not have', async () => {
    const errors = await host.frame.evaluate(async () => {
      const uses: ((sheet: Excel.Worksheet) => unknown)[] = [
        (sheet) => {
          sheet.getRange('A1').clear();
        },
        (sheet) => sheet.charts.load('items/name'),
        (sheet) => sheet.getRange('A1').load('formulas'),
        (sheet) => (sheet.getRange('A1').values = [['x']]),
      ];
      const messages: string[] = [];
      for (const use of uses) {
        await Excel.run(async (context) => {
          use(context.workbook.worksheets.getActiveWorksheet());
          await context.sync();
        }).catch((error: unknown) => messages.push(String(error)));
      }
      return messages;
    });
    const calls = ['Range.Clear', 'Worksheet.Charts', 'Range.formulas', 'Range.Values ='];
    expect(host.notImplemented).toEqual(calls);
    expect(errors).toEqual(
      calls.map((call) => expect.stringContaining(`The workbench does not implement ${call}.`) as string),
    );
  });

  test('shows the language, the theme and the width that it is given', async () => {
    const workbook = hostWorkbook(examplePlan());
    const other = await startPage(script, { workbook, locale: 'en-US', theme: 'high-contrast', width: 600 });
    const seen = await other.frame.evaluate(() => ({
      language: Office.context.displayLanguage,
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      forced: matchMedia('(forced-colors: active)').matches,
      width: innerWidth,
    }));
    await other.stop();
    expect(seen).toEqual({ language: 'en-US', dark: true, forced: true, width: 600 });
  });

  test('says what is missing when the add-in was not built', async () => {
    const start = ExcelHost.start({ workbook: hostWorkbook(examplePlan()), site: memorySite({}) });
    await expect(start).rejects.toThrow(
      'There is no taskpane.html to open in the pane: build the add-in first.',
    );
  });

  /** What the page has heard since it was last asked, once there is that much. */
  async function heard(count: number): Promise<readonly string[]> {
    await host.frame.waitForFunction((wanted) => window.heard.length >= wanted, count);
    return host.frame.evaluate(() => window.heard.splice(0).sort());
  }
});
