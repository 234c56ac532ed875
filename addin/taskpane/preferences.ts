/** The language of the pane: the one chosen before, else the host's, else French. */
import { isLanguage, type Language } from '../../src/i18n/language';
import type { Host, PreferenceStore } from './ports';

const languageKey = 'paf-planner.language';

export function initialLanguage(preferences: PreferenceStore, host: Host): Language {
  const kept = safely(() => preferences.getItem(languageKey)) ?? '';
  return [kept, ...host.languages.map((tag) => tag.slice(0, 2).toLowerCase())].find(isLanguage) ?? 'fr';
}

export function keepLanguage(preferences: PreferenceStore, language: Language): void {
  safely(() => preferences.setItem(languageKey, language));
}

/** A browser may forbid storage to a page in a frame; the pane then forgets its language when it is closed. */
function safely<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
