/** What is wrong with a rule file: said so that its author can put it right. */
import { Message, type MessageValues } from '../i18n/format-message';
import type { LocalizedText } from '../i18n/language';
import { packProblems, type PackProblemCode } from '../i18n/pack-problems';

/** One thing to put right, with the place where its author finds it. */
export interface Problem {
  /** File, relative to the folder of the rules. */
  readonly file: string;
  /** Where in the file: a JSON path such as `$.rows[3].when.region`. */
  readonly path: string;
  /** `shape` when the file has not the form that its schema asks for. */
  readonly code: PackProblemCode | 'shape';
  /** What is wrong, what was expected and what to do. */
  readonly message: LocalizedText;
}

/** Collects problems, so that a pack's author sees them all at once. */
export class ProblemList {
  readonly #problems: Problem[] = [];

  add(file: string, path: string, code: PackProblemCode, values: MessageValues = {}): void {
    const message = new Message(packProblems[code]);
    this.#problems.push({
      file,
      path,
      code,
      message: { fr: message.format('fr', values), en: message.format('en', values) },
    });
  }

  /** For a shape that is not the expected one, whose words are made where shapes are known. */
  addShape(file: string, path: string, message: LocalizedText): void {
    this.#problems.push({ file, path, code: 'shape', message });
  }

  get all(): readonly Problem[] {
    return this.#problems;
  }
}

/** Rules that cannot be used; `problems` holds every reason. */
export class RulesError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.file} ${problem.path}: ${problem.message.en}`).join('\n'));
    this.name = 'RulesError';
  }
}

/** Appends one step to a JSON path. */
export function jsonPath(base: string, ...steps: readonly (string | number)[]): string {
  return steps.reduce<string>(
    (path, step) =>
      typeof step === 'number'
        ? `${path}[${step}]`
        : /^[\w$]+$/.test(step)
          ? `${path}.${step}`
          : `${path}["${step}"]`,
    base,
  );
}
