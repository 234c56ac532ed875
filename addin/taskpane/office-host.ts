/** The little that the pane reads of Office itself. Outside Office everything falls back to the browser's ways. */
import type { Host } from './ports';

interface OfficeTheme {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

interface OfficeLike {
  onReady?(): Promise<unknown>;
  readonly context?: {
    readonly displayLanguage?: string;
    readonly contentLanguage?: string;
    readonly officeTheme?: OfficeTheme;
  };
}

function office(): OfficeLike | undefined {
  return (globalThis as unknown as { readonly Office?: OfficeLike }).Office;
}

/** Waits until Office can be used; returns at once in a plain browser. */
export async function officeReady(): Promise<void> {
  await office()?.onReady?.();
}

export function officeHost(): Host {
  const context = office()?.context;
  return {
    languages: [context?.displayLanguage, context?.contentLanguage].filter((tag) => tag !== undefined),
    isDark: () => isDarkTheme(office()?.context?.officeTheme),
  };
}

/** @returns undefined when the theme does not say, as in Excel on the web. */
export function isDarkTheme(theme: OfficeTheme | undefined): boolean | undefined {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const [, red, green, blue] =
    /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const [r, g, b] = [red, green, blue].map((hex) => parseInt(hex, 16));
  return 0.299 * (r ?? 0) + 0.587 * (g ?? 0) + 0.114 * (b ?? 0) < 128;
}
