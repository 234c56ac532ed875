import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { contentSecurityPolicy } from '../../addin/runtime/content-security-policy.mjs';
import { listFindings, type FindingItem } from '../../addin/taskpane/check-result';
import { cellName } from '../../src/plan/cell-reference';
import { checkWholePlan } from '../../src/plan/check-plan';
import { findPlan } from '../../src/plan/find-table';
import { hasChromium, launchChromium } from '../../workbench/host/chromium';
import { gridOf, ibHeaders, rowWith } from '../support/grids';
import type { Selection } from '../support/memory-plan-sheet';
import { plainSpaces } from '../support/plain-spaces';
import { buildPanePage, exampleGrid, exampleSheet, openPane, paneFiles } from '../support/pane-page';
import { realProgram } from '../support/real-program';

const inBrowser = hasChromium() ? describe : describe.skip;
const narrow = { width: 350, height: 700 };
const manyRows = 5000;
/** Milliseconds that no task may take. */
const longestTask = 200;

let browser: Browser;
let files: ReadonlyMap<string, string>;
let page: Page;

/** What the pane should list, as the core finds it. */
function expectedItems(): readonly FindingItem[] {
  const program = realProgram();
  const found = findPlan([exampleGrid()], program.parts.vocabulary, cellName);
  if (!found.ok) throw new Error(found.problem.code);
  const steps = listFindings(checkWholePlan(found.table, program, { planDate: '2026-09-01' }));
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

async function open(options: Readonly<Record<string, string>> = {}, size = narrow): Promise<void> {
  const context = await browser.newContext({ viewport: size });
  page = await context.newPage();
  await openPane(page, files, options);
}

const button = (name: string | RegExp): Locator => page.getByRole('button', { name });
const item = (index: number): Locator => page.locator(`[data-index="${String(index)}"] > button`);
const selections = (): Promise<readonly Selection[]> =>
  page.evaluate(() => [...window.paneTest.sheet.selections]);
/** What is to be read there, with plain spaces. */
const textOf = async (locator: Locator): Promise<string> => plainSpaces(await locator.innerText());
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

async function check(): Promise<void> {
  await button('Contrôler le plan').click();
  await button('Contrôler de nouveau').waitFor();
}

async function openChecked(options: Readonly<Record<string, string>> = {}): Promise<void> {
  await open(options);
  await check();
}

inBrowser('the pane in a browser', () => {
  beforeAll(async () => {
    browser = await launchChromium();
    files = paneFiles(await buildPanePage(), contentSecurityPolicy, {
      plan: exampleGrid(),
      large: exampleGrid(manyRows),
      summary: exampleSheet('Synthèse'),
      clean: gridOf([ibHeaders, rowWith({}), rowWith({})]),
    });
  }, 180_000);

  afterEach(async () => {
    await page.context().close();
  });

  afterAll(async () => {
    await browser.close();
  });

  describe('before the first check', () => {
    it('opens in French and says what it found', async () => {
      await open();
      await button('Contrôler le plan').waitFor();
      const text = await textOf(page.getByRole('main'));
      expect(text).toMatch(/Tableau « Actions », 319 lignes/);
      expect(text).toMatch(/76 colonnes reconnues sur 78/);
      expect(await page.getByText('À contrôler').isVisible()).toBe(true);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
    });

    it('opens in English in an English Office', async () => {
      await open({ languages: 'en-GB' });
      await button('Check the plan').waitFor();
    });

    it('shows how each column was understood, with values of the sheet', async () => {
      await open();
      const line = button(/76 colonnes/);
      await line.click();
      expect(await line.getAttribute('aria-expanded')).toBe('true');
      const text = await textOf(page.getByRole('main'));
      expect(text).toMatch(/Non reconnues[^]*Durée \(j\)[^]*Par exemple : « 3 », « 2 »/);
      expect(text).toMatch(/Reconnues par un autre nom/);
    });

    it('says what was looked for, and in which sheet, when there is no plan', async () => {
      await open({ sheet: 'summary.json' });
      const text = await textOf(page.getByRole('alert'));
      expect(text).toMatch(/^La feuille n’a pas été modifiée\./);
      expect(text).toMatch(/La feuille « Synthèse » ne contient pas de tableau de plan/);
      expect(text).toMatch(/Ce qui a été cherché/);
      expect(await button('Chercher de nouveau').isVisible()).toBe(true);
    });

    it('loads the rules again when it is asked to', async () => {
      await open({ rules: 'absent.json' });
      await page.getByRole('alert').getByText('Les règles n’ont pas pu être chargées.').waitFor();
      await page.evaluate(() => {
        window.paneTest.useRules('rules.json');
      });
      await button('Réessayer').click();
      await button('Contrôler le plan').waitFor();
    });
  });

  describe('after the check', () => {
    it('shows the state, the counters and the totals, what is to be confirmed apart', async () => {
      await openChecked();
      expect(await page.getByText('Contrôlé à 14:05').isVisible()).toBe(true);
      const items = expectedItems();
      const blocking = items.filter(({ finding }) => finding.severity === 'block').length;
      expect(await textOf(button(/bloquants/))).toMatch(new RegExp(`^${String(blocking)}\\s`));
      const totals = await textOf(page.locator('dl'));
      expect(totals).toMatch(/^Totaux[^]+€[^]+À confirmer, hors totaux[^]+SGD ou USD/);
    });

    it('lists the findings that the core finds, the most severe first', async () => {
      await openChecked();
      const [first] = expectedItems();
      const text = await textOf(item(0));
      expect(text).toContain(`Ligne ${String((first?.checkedRow.row ?? 0) + 1)} · ${first?.title ?? ''}`);
      expect(text).toContain('Bloquant');
    });

    it('selects the cell of a finding that is clicked, and says why', async () => {
      await openChecked();
      const second = expectedItems()[1];
      await item(1).click();
      await page.getByRole('heading', { name: 'Pourquoi' }).waitFor();
      expect(await selections()).toEqual([
        { sheet: 'Plan 2026-2027', row: second?.checkedRow.row, column: second?.column },
      ]);
      const text = await textOf(page.locator('[data-index="1"]'));
      expect(text).toMatch(/Source\s+S\d « .+ », lignes? /);
    });

    it('says so when the cell cannot be reached, and keeps the result', async () => {
      await openChecked();
      await page.evaluate(() => {
        window.paneTest.sheet.failNext(new Error('ItemNotFound'));
      });
      await item(0).click();
      expect(await textOf(page.getByRole('alert'))).toMatch(
        /^La feuille n’a pas été modifiée\. Le contrôle précédent reste affiché\./,
      );
      await button('Fermer le message').click();
      expect(await page.getByRole('alert').count()).toBe(0);
    });

    it('filters by severity, by several at once, and back', async () => {
      await openChecked();
      const items = expectedItems();
      const count = (...severities: readonly string[]): string =>
        `${String(items.filter(({ finding }) => severities.includes(finding.severity)).length)} constats affichés`;
      await button(/questions/).click();
      expect(await button(/questions/).getAttribute('aria-pressed')).toBe('true');
      await page.getByText(count('question')).first().waitFor();
      await button(/avertissements/).click();
      await page.getByText(count('question', 'warning')).first().waitFor();
      await button('Tout afficher').click();
      expect(await button(/questions/).getAttribute('aria-pressed')).toBe('false');
      expect(await textOf(item(0))).toContain('Bloquant');
    });

    it('searches without accents, and says when nothing is found', async () => {
      await openChecked();
      await page.getByRole('searchbox').fill('asie-pacifque');
      await page.getByText('1 constat affiché sur').first().waitFor();
      expect(await textOf(item(0))).toContain('Asie-Pacifque');
      await page.getByRole('searchbox').fill('xyzzy');
      await page.getByText('Aucun constat affiché').first().waitFor();
      await button('Effacer la recherche').click();
      await item(0).waitFor();
    });

    it('is glad when there is nothing to report', async () => {
      await openChecked({ sheet: 'clean.json' });
      await page.getByText('2 lignes, aucune alerte').first().waitFor();
      expect(await page.getByRole('searchbox').count()).toBe(0);
    });

    it('speaks the other language at once, and the next time', async () => {
      await openChecked();
      await button('Autres commandes').click();
      await page.getByRole('menuitemradio', { name: 'English' }).click();
      await button('Check again').waitFor();
      expect(await textOf(item(0))).toMatch(/Blocking\s+Row \d+ ·/);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
      await page.reload();
      await button('Check the plan').waitFor();
    });
  });

  describe('by keyboard', () => {
    it('checks, walks the findings, opens one and closes it', async () => {
      await open();
      await button('Contrôler le plan').waitFor();
      await button('Contrôler le plan').focus();
      await page.keyboard.press('Enter');
      await button('Contrôler de nouveau').waitFor();
      await item(0).focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe(await item(2).evaluate((element) => element.textContent));
      await page.keyboard.press('Enter');
      expect(await item(2).getAttribute('aria-expanded')).toBe('true');
      const third = expectedItems()[2];
      expect(await selections()).toMatchObject([{ row: third?.checkedRow.row, column: third?.column }]);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      expect(await item(2).getAttribute('aria-expanded')).toBe('false');
      expect(await focused()).toBe(await item(2).evaluate((element) => element.textContent));
    });

    it('reaches the last finding and the first one again', async () => {
      await openChecked();
      const last = expectedItems().length - 1;
      await item(0).focus();
      await page.keyboard.press('End');
      await page.waitForFunction(
        (index) => document.activeElement?.parentElement?.dataset['index'] === String(index),
        last,
      );
      await page.keyboard.press('Home');
      await page.waitForFunction(() => document.activeElement?.parentElement?.dataset['index'] === '0');
      expect(await item(0).isVisible()).toBe(true);
    });

    it('has one tab stop for the whole list', async () => {
      await openChecked();
      expect(await page.locator('[role="listitem"] > button[tabindex="0"]').count()).toBe(1);
    });

    it('never loses the focus, though the button that was pressed goes away', async () => {
      await open();
      await button('Contrôler le plan').focus();
      await page.keyboard.press('Enter');
      await button('Contrôler de nouveau').waitFor();
      await page.waitForFunction(() => document.activeElement?.tagName === 'MAIN');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('Contrôler de nouveau');
    });

    it('keeps the focused finding in the page when it is scrolled out of sight', async () => {
      await openChecked();
      await item(0).focus();
      await page.getByRole('main').evaluate((main) => {
        main.scrollTop = 5000;
      });
      await item(30).or(page.locator('[data-index="40"] > button')).first().waitFor();
      expect(await focused()).toContain('Bloquant');
    });
  });

  describe('while it works', () => {
    it('shows how far it is, and keeps the earlier result when it is stopped', async () => {
      await openChecked();
      await page.evaluate(() => {
        window.paneTest.sheet.slowDown(200);
      });
      await button('Contrôler de nouveau').click();
      await page.getByRole('progressbar').waitFor();
      await page.getByText(/Lecture de la feuille.: [1-9]/).waitFor();
      await button('Arrêter').click();
      await page.getByText('Contrôle arrêté. Rien n’a changé.').first().waitFor();
      expect(await page.getByRole('progressbar').count()).toBe(0);
      expect(await page.getByText('Contrôlé à 14:05').isVisible()).toBe(true);
      expect(await item(0).isVisible()).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    });

    it(`never keeps the browser busy for ${String(longestTask)} ms with ${String(manyRows)} rows`, async () => {
      const seen: LongTasks[] = [];
      // On a busy machine a short task may take long: only what is long each time is the pane's own.
      while (seen.length < 3 && !seen.some(isInTime)) seen.push(await longTasksOfManyRows());
      expect(seen.some(isInTime) ? 'in time' : JSON.stringify(seen)).toBe('in time');
    });
  });

  describe('for everyone', () => {
    it.each(['no', 'yes'])('has nothing that axe finds fault with (dark: %s)', async (dark) => {
      await open({ dark });
      await button(/76 colonnes/).click();
      expect(await faults()).toEqual([]);
      await check();
      await button(/bloquants/).click();
      await item(1).click();
      await page.mouse.move(0, 0);
      expect(await faults()).toEqual([]);
      await page.evaluate(() => {
        window.paneTest.sheet.slowDown(400);
        window.paneTest.sheet.failNext(new Error('busy'));
      });
      await button('Contrôler de nouveau').click();
      await page.getByRole('progressbar').waitFor();
      expect(await faults()).toEqual([]);
      await page.getByRole('alert').waitFor();
      expect(await faults()).toEqual([]);
    });

    it('follows the dark theme of the system where Office does not say', async () => {
      await open();
      await button('Contrôler le plan').waitFor();
      const background = (): Promise<string> =>
        page.getByRole('main').evaluate((main) => {
          const pane = main.parentElement;
          return pane ? getComputedStyle(pane).backgroundColor : '';
        });
      expect(await background()).toBe('rgb(255, 255, 255)');
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.waitForFunction(() => {
        const pane = document.querySelector('main')?.parentElement;
        return pane ? getComputedStyle(pane).backgroundColor === 'rgb(41, 41, 41)' : false;
      });
    });

    it.each([320, 350, 600])('fits %i pixels without scrolling sideways or cutting words', async (width) => {
      await open({}, { width, height: 700 });
      await check();
      await item(1).click();
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main, main *, header button')]
          .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
          .filter((element) => getComputedStyle(element).display !== 'inline')
          .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40) ?? ''}`),
      );
      expect(cut).toEqual([]);
    });

    it('leaves the top right corner to Excel', async () => {
      await openChecked();
      const edges = await page
        .locator('header > *')
        .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().right));
      expect(Math.max(...edges)).toBeLessThanOrEqual(narrow.width - 40);
    });

    it('tells a screen reader the counts, politely', async () => {
      await openChecked();
      const status = page.locator('[aria-live="polite"]');
      expect(await textOf(status)).toMatch(/^Contrôle terminé : 319 lignes, \d+ constats\.$/);
      await button(/bloquants/).click();
      await page.waitForFunction(
        () => document.querySelector('[aria-live="polite"]')?.textContent?.includes('affichés') === true,
      );
    });
  });
});

/** Tasks that took long, in milliseconds, while the pane started, checked, and was used. */
interface LongTasks {
  readonly startup: readonly number[];
  readonly checking: readonly number[];
  readonly using: readonly number[];
}

const isInTime = ({ checking, using }: LongTasks): boolean =>
  Math.max(0, ...checking, ...using) <= longestTask;

async function longTasksOfManyRows(): Promise<LongTasks> {
  await open({ sheet: 'large.json' });
  await button('Contrôler le plan').waitFor();
  const startup = await longTasks();
  await button('Contrôler le plan').click();
  await page.getByText(/ \/ 5.000 lignes/).waitFor();
  await button('Contrôler de nouveau').waitFor({ timeout: 60_000 });
  const checking = await longTasks();
  await page.getByRole('searchbox').fill('participants');
  await button(/bloquants/).click();
  await page.getByText('constats affichés').first().waitFor();
  await button('Tout afficher').click();
  await item(1).click();
  await page.getByRole('heading', { name: 'Pourquoi' }).waitFor();
  await item(0).focus();
  await page.keyboard.press('End');
  const using = await longTasks();
  await page.context().close();
  return { startup, checking, using };
}

/** Durations of the tasks over 50 ms since the last call. */
async function longTasks(): Promise<readonly number[]> {
  await page.waitForTimeout(150);
  return page.evaluate(() => window.paneTest.longTasks.splice(0));
}

async function faults(): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
