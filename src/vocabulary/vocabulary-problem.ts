/** What is wrong with a vocabulary: where, what was expected there, and what to do about it. */
import type { LocalizedText } from '../i18n/language';

/** One thing to put right in the vocabulary, with the place where its author finds it. */
export interface VocabularyProblem {
  /** Where in the file: a JSON path such as `$.facts[3].values[0].labels.fr`. */
  readonly path: string;
  /** What is wrong, what was expected and what to do. */
  readonly message: LocalizedText;
}

/** Thrown when a vocabulary cannot be used; `problems` holds every reason, not only the first. */
export class VocabularyError extends Error {
  constructor(readonly problems: readonly VocabularyProblem[]) {
    super(problems.map(({ path, message }) => `${path}: ${message.en}`).join('\n'));
    this.name = 'VocabularyError';
  }
}

/** A problem at a place: what is so, then what to do where that is not said already. */
export function problemAt(
  steps: readonly PropertyKey[],
  what: LocalizedText,
  todo?: LocalizedText,
): VocabularyProblem {
  const message = todo ? { fr: `${what.fr} ${todo.fr}`, en: `${what.en} ${todo.en}` } : what;
  return { path: jsonPath(steps), message };
}

function jsonPath(steps: readonly PropertyKey[]): string {
  return steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`;
    const name = String(step);
    return /^[\w$]+$/.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`;
  }, '$');
}
