/** Checks a message for users: readable ICU MessageFormat, and placeholders that name something. */
import { Message } from '../i18n/format-message';
import { languages, type LocalizedText } from '../i18n/language';
import { resolveName, type CheckContext } from './check-context';
import { jsonPath } from './problem';

const example = '{participants, plural, one {# participant} other {# participants}}';

/** Reports a text that cannot be parsed, or that names an unknown fact. */
export function checkMessage(text: LocalizedText, file: string, path: string, context: CheckContext): void {
  for (const language of languages) {
    const at = jsonPath(path, language);
    // In ICU a straight apostrophe before a brace starts a quotation, so the placeholder would be shown as it is.
    if (text[language].includes("'{")) {
      context.problems.add(file, at, 'bad-message', { language, reason: "'{", example: '’{fact}' });
      continue;
    }
    try {
      for (const name of new Message({ fr: text[language], en: text[language] }).placeholders(language)) {
        resolveName(name, file, at, context);
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      context.problems.add(file, at, 'bad-message', { language, reason, example });
    }
  }
}
