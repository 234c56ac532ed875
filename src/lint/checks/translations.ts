/** Texts in two languages that do not say the same, or that one of them does not have. */
import { Message } from '../../i18n/format-message';
import type { LintContext } from '../lint-context';
import { lintProblem, type LintProblem } from '../lint-problem';
import { localizedTexts, type PlacedText } from '../localized-texts';
import { enumsWithoutLabels } from './enums-without-labels';

/** Errors for placeholders that differ and for straight apostrophes, warnings for what seems not to be translated. */
export function translations(context: LintContext): readonly LintProblem[] {
  const texts = localizedTexts(context.packs, context.program.parts.vocabulary);
  return [...texts.flatMap(problemsOf), ...enumsWithoutLabels(context)];
}

function problemsOf(text: PlacedText): readonly LintProblem[] {
  const { fr, en } = text.text;
  const problems: LintProblem[] = [];
  if (fr === en && hasSentence(fr)) problems.push(lintProblem('warning', 'same-text', text, { text: fr }));
  if (/\p{L}'/u.test(fr))
    problems.push(lintProblem('error', 'straight-apostrophe', { ...text, path: `${text.path}.fr` }));
  if (text.isMessage) {
    const message = new Message(text.text);
    const [inFrench, inEnglish] = [new Set(message.placeholders('fr')), new Set(message.placeholders('en'))];
    const different = [...inFrench]
      .filter((name) => !inEnglish.has(name))
      .concat([...inEnglish].filter((name) => !inFrench.has(name)));
    if (different.length > 0) {
      problems.push(lintProblem('error', 'placeholders-differ', text, { names: different.join(', ') }));
    }
  }
  return problems;
}

/** Several words, one of them in small letters: not a code, a number, a proper name, or one word that both languages have. */
function hasSentence(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.length > 2 && words.some((word) => word.length > 2 && word === word.toLowerCase());
}
