/** What the pane says, in one language. */
import type { Language, LocalizedText } from '../../src/i18n/language';
import { createPaneSay, type PaneWord } from '../../src/i18n/pane';
import type { Say } from '../../src/i18n/say';
import { withTypography } from '../../src/i18n/typography';

export interface Words {
  readonly language: Language;
  readonly say: Say<PaneWord>;
  /** A text of the rules, in the language of the pane. */
  text(localized: LocalizedText): string;
}

export function wordsIn(language: Language): Words {
  return {
    language,
    say: createPaneSay(language),
    text: (localized) => withTypography(localized[language], language),
  };
}
