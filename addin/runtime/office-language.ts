/** The language of the Excel that the add-in runs in. */
import type { Language } from '../../src/i18n/language';

/** English where Excel's own words are English, else French. */
export function officeLanguage(): Language {
  // Without Office, in a browser that only shows the page, the page's language counts.
  const tag =
    typeof Office === 'undefined'
      ? navigator.language
      : ((Office.context?.displayLanguage as string | undefined) ?? '');
  return /^en\b/i.test(tag) ? 'en' : 'fr';
}
