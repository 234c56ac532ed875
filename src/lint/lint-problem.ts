/** What lint has to say of a pack: a proof that failed, with the place and what to do. */
import { Message, type MessageValues } from '../i18n/format-message';
import { languages, type Language, type LocalizedText } from '../i18n/language';
import { lintProblems, type LintProblemCode } from '../i18n/lint-problems';

/** `error`: the pack is wrong; `warning`: it may be; `info`: good to know. */
export const lintSeverities = ['error', 'warning', 'info'] as const;
/** How much a problem weighs: only an error makes `paf lint` fail. */
export type LintSeverity = (typeof lintSeverities)[number];

/** A place in the rule files. */
export interface Place {
  /** File, relative to the folder of the rules. */
  readonly file: string;
  /** JSON path in the file. */
  readonly path: string;
}

/** One thing that a proof found, with its place. */
export interface LintProblem extends Place {
  /** The pack's id; null for the vocabulary, which all packs share. */
  readonly pack: string | null;
  readonly severity: LintSeverity;
  readonly code: LintProblemCode;
  /** What is so, why it matters, what to do; with a witness where there is one. */
  readonly message: LocalizedText;
}

/** Values for a message, or what gives them in a language where they are words. */
export type LintValues = MessageValues | ((language: Language) => MessageValues);

/** Puts a problem into words; its pack is the folder of its file. */
export function lintProblem(
  severity: LintSeverity,
  code: LintProblemCode,
  { file, path }: Place,
  values: LintValues = {},
): LintProblem {
  const message = new Message(lintProblems[code]);
  const [fr, en] = languages.map((language) =>
    message.format(language, typeof values === 'function' ? values(language) : values),
  );
  const folder = file.split('/');
  return {
    pack: folder.length > 1 ? (folder[0] ?? null) : null,
    file,
    path,
    severity,
    code,
    message: { fr: fr ?? '', en: en ?? '' },
  };
}
