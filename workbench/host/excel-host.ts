/** Excel without Excel: Chromium runs the add-in and Microsoft's own office.js; the workbench answers. */
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import type { FunctionArgument } from '../functions/arguments';
import { parseFunctions } from '../functions/metadata';
import type { FunctionOutcome } from '../functions/outcome';
import type { HostWorkbook } from '../model/host-workbook';
import { defaultRequirementSets } from '../protocol/app-context';
import type { RequirementSets } from '../protocol/app-context';
import { frameStart, hostBinding, parentPage } from '../protocol/frame';
import { launchChromium } from './chromium';
import { takeOffline } from './routes';
import type { BlockedRequest } from './routes';
import { Session } from './session';
import type { Site } from './site';
import type { WireLog } from './wire-log';

const parentPort = 8443;
const instance = 'workbench-addin';
const conversation = 'workbench-conversation';
/** How the person has set their system; office.js tells a pane on the web nothing else of it. */
export type HostTheme = 'light' | 'dark' | 'high-contrast';

const themes: Readonly<Record<HostTheme, BrowserContextOptions>> = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'high-contrast': { colorScheme: 'dark', forcedColors: 'active' },
};

export interface HostOptions {
  readonly workbook: HostWorkbook;
  /** The add-in's files. */
  readonly site: Site;
  /** The page to open in the pane. */
  readonly page?: string;
  /** Where the custom functions are declared. */
  readonly functions?: string;
  readonly locale?: string;
  readonly theme?: HostTheme;
  readonly reducedMotion?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** What the pretended Excel can do, over the defaults. */
  readonly requirementSets?: RequirementSets;
  /** False opens a window. */
  readonly headless?: boolean;
}

/** A running host. Stop it, or the browser stays. */
export class ExcelHost {
  private constructor(
    private readonly browser: Browser,
    private readonly session: Session,
    private readonly outbox: Outbox,
    readonly workbook: HostWorkbook,
    /** The page around the pane. */
    readonly page: Page,
    /** The pane. */
    readonly frame: Frame,
    /** Requests that were not let out; none is what a test wants. */
    readonly blocked: readonly BlockedRequest[],
    /** Errors of the page: what it did not catch, and what its content security policy forbade. */
    readonly pageErrors: readonly string[],
  ) {}

  /** Starts a browser, opens the pane; the pane's `Office.onReady` may still be under way. */
  static async start(options: HostOptions): Promise<ExcelHost> {
    const { workbook, site, locale = 'fr-FR', theme = 'light', width = 350, height = 768 } = options;
    const { page: pageFile = 'taskpane.html' } = options;
    if (site.read && !(await site.read(pageFile))) {
      throw new Error(`There is no ${pageFile} to open in the pane: build the add-in first.`);
    }
    const { hostname } = new URL(site.origin);
    const parentOrigin = `https://${hostname}:${String(parentPort)}`;
    const outbox = new Outbox();
    const appContext = {
      instance,
      locale,
      documentUrl: 'https://contoso.example/plan.xlsx',
      requirementSets: { ...defaultRequirementSets, ...options.requirementSets },
      width,
      height,
    };
    const declared = await site.read?.(options.functions ?? 'functions.json');
    const session = new Session(
      workbook,
      appContext,
      declared ? parseFunctions(declared.body.toString('utf8')) : [],
      { id: conversation, origin: parentOrigin },
      (message) => {
        outbox.post(message);
      },
    );

    const browser = await launchChromium({ headless: options.headless ?? true });
    try {
      const context = await browser.newContext({
        ...themes[theme],
        locale,
        reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
        viewport: { width, height },
        serviceWorkers: 'block',
        ignoreHTTPSErrors: true,
      });
      const pane = new URL(pageFile, `${site.origin}/`).href;
      const start = frameStart(pane, parentOrigin, conversation, instance, locale);
      const parent = { address: `${parentOrigin}/workbench`, html: parentPage(start, width, height) };
      const blocked = await takeOffline(context, site, parent);
      const page = await context.newPage();
      const pageErrors = watchErrors(page);
      await page.exposeBinding(hostBinding, ({ frame }, text: string) =>
        frame === page.mainFrame() ? session.receive(text) : undefined,
      );
      await page.goto(parent.address, { waitUntil: 'commit' });
      const element = await page.waitForSelector('#addin');
      const frame = await element.contentFrame();
      if (!frame) throw new Error('The browser opened no frame for the pane.');
      await frame.waitForURL((url) => url.href.startsWith(pane));
      outbox.open(page);
      return new ExcelHost(browser, session, outbox, workbook, page, frame, blocked, pageErrors);
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  /** What went over the wire. */
  get wire(): WireLog {
    return this.session.wire;
  }

  /** Calls of the add-in that the workbench does not have; none is what a test wants. */
  get notImplemented(): readonly string[] {
    return this.session.notImplemented;
  }

  /**
   * Calls a custom function of the add-in as a formula does.
   * @param name Id or name, without the namespace.
   * @param address The cell of the formula.
   */
  async invoke(
    name: string,
    given: readonly FunctionArgument[],
    address = 'Sheet1!A1',
  ): Promise<FunctionOutcome> {
    return this.session.functions.invoke(name, given, address);
  }

  /** Waits until every event so far has been handed to the pane. */
  async settled(): Promise<void> {
    await this.outbox.empty();
  }

  async stop(): Promise<void> {
    await this.browser.close();
  }
}

/** Hands messages to the page one after the other; those that come too early wait. */
class Outbox {
  private page: Page | undefined;
  private early: string[] = [];
  private last: Promise<unknown> = Promise.resolve();

  open(page: Page): void {
    this.page = page;
    for (const message of this.early.splice(0)) this.post(message);
  }

  post(message: string): void {
    const { page } = this;
    if (!page) {
      this.early.push(message);
      return;
    }
    this.last = this.last.then(() => page.evaluate(`window.postToAddin(${JSON.stringify(message)})`));
  }

  async empty(): Promise<void> {
    await this.last;
  }
}

function watchErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}
