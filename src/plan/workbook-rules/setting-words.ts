/** Words about a settings sheet, in both languages: what is wrong with it, and what was made of it. */
import type { MessageValues } from '../../i18n/format-message';
import type { LocalizedText } from '../../i18n/language';
import { createSay } from '../../i18n/say';
import { workbookRuleWords, type WorkbookRuleWord } from '../../i18n/workbook-rules';

const french = createSay(workbookRuleWords, 'fr');
const english = createSay(workbookRuleWords, 'en');

/** Something to be said about a settings sheet; values that have labels are given in both languages. */
export function settingWords(
  word: WorkbookRuleWord,
  values: MessageValues,
  inEnglish: MessageValues = values,
): LocalizedText {
  return { fr: french(word, values), en: english(word, { ...values, ...inEnglish }) };
}
