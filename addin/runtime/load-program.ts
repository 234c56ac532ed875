/** The rules of the add-in, loaded as data when it starts: one program for the pane and the functions. */
import { compile } from '../../src/engine/compile';
import type { Program } from '../../src/engine/program';
import { functionWords } from '../../src/i18n/function-words';
import { Message } from '../../src/i18n/format-message';
import { languages, type LocalizedText } from '../../src/i18n/language';
import { loadRules } from '../../src/rules/load-packs';
import { RulesError } from '../../src/rules/problem';
import { fetchRuleFiles, RuleFileError, type Fetch } from './rule-files';

/** Rules that cannot be used, said in words: what is wrong, and what to do. */
export class RulesUnavailableError extends Error {
  constructor(
    readonly words: LocalizedText,
    options: ErrorOptions,
  ) {
    super(words.en, options);
    this.name = 'RulesUnavailableError';
  }
}

/**
 * Fetches, proves and compiles the rules.
 *
 * @param folder Address of the folder of the rules, with a final slash.
 * @throws RulesUnavailableError when a file cannot be had, or the rules are unsound.
 */
export async function loadProgram(folder: URL, fetchFile: Fetch): Promise<Program> {
  try {
    return compile(loadRules(await fetchRuleFiles(folder, fetchFile)));
  } catch (error) {
    if (error instanceof RuleFileError) {
      const { file, reason } = error;
      throw new RulesUnavailableError(
        inBoth('rulesUnreachable', () => ({ file, reason })),
        { cause: error },
      );
    }
    const [problem] = error instanceof RulesError ? error.problems : [];
    if (!problem) throw error;
    const { file, message } = problem;
    throw new RulesUnavailableError(
      inBoth('rulesUnsound', (language) => ({ file, problem: message[language] })),
      { cause: error },
    );
  }
}

function inBoth(
  word: keyof typeof functionWords,
  values: (language: keyof LocalizedText) => Readonly<Record<string, string>>,
): LocalizedText {
  const message = new Message(functionWords[word]);
  const [fr = '', en = ''] = languages.map((language) => message.format(language, values(language)));
  return { fr, en };
}
