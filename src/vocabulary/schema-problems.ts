/** What zod says of a malformed rule file or vocabulary, in plain words of both languages. */
import type { LocalizedText } from '../i18n/language';
import { withTypography } from '../i18n/typography';
import { foreignProperties, frenchForms } from '../i18n/schema-words';
import { meantIssues, type Issue } from './meant-issues';
import { problemAt, type VocabularyProblem } from './vocabulary-problem';

/**
 * One problem for each place where the data has not the expected shape.
 *
 * @param error what a schema reports with `reportInput`, so that what is missing can be told from what is wrong.
 */
export function schemaProblems(error: { readonly issues: readonly Issue[] }): VocabularyProblem[] {
  return meantIssues(error.issues).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, issue.path));
    const expected = expectedBy(issue);
    if (isMissing(issue)) {
      return problemAt(
        issue.path,
        { fr: `Il manque ici : ${expected.fr}.`, en: `Something is missing here: ${expected.en}.` },
        { fr: 'Ajoutez cette propriété.', en: 'Add this property.' },
      );
    }
    return problemAt(
      issue.path,
      { fr: `Attendu : ${expected.fr}.`, en: `Expected ${expected.en}.` },
      issue.code === 'invalid_key'
        ? { fr: 'Corrigez ce nom.', en: 'Correct this name.' }
        : { fr: 'Corrigez cette valeur.', en: 'Correct this value.' },
    );
  });
}

function unknownKey(key: string, path: readonly PropertyKey[]): VocabularyProblem {
  const advice = Object.hasOwn(foreignProperties, key) ? foreignProperties[key] : undefined;
  if (advice) return problemAt([...path, key], { fr: withTypography(advice.fr, 'fr'), en: advice.en });
  return problemAt(
    [...path, key],
    { fr: `La propriété « ${key} » n’existe pas ici.`, en: `There is no property “${key}” here.` },
    { fr: 'Retirez-la ou corrigez son nom.', en: 'Remove it or correct its name.' },
  );
}

/** JSON has no `undefined`: it stands for a property that is not there. */
function isMissing(issue: Issue): boolean {
  return 'input' in issue && issue.input === undefined;
}

const typeNames: Readonly<Record<string, LocalizedText>> = {
  string: { fr: 'un texte', en: 'a text' },
  number: { fr: 'un nombre', en: 'a number' },
  int: { fr: 'un nombre entier', en: 'a whole number' },
  boolean: { fr: 'true ou false', en: 'true or false' },
  array: { fr: 'une liste', en: 'a list' },
  object: { fr: 'un objet', en: 'an object' },
  record: { fr: 'un objet', en: 'an object' },
};

function expectedBy(issue: Issue): LocalizedText {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? same(issue.expected);
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'invalid_union':
      return 'options' in issue && issue.options
        ? oneOf(issue.options.map(String))
        : alternatives(issue.errors.flat());
    case 'invalid_format':
      return asDescribed(issue.message) ?? formOf(issue.pattern ?? issue.format);
    case 'invalid_key':
      return issue.issues[0] ? expectedBy(issue.issues[0]) : same(issue.message);
    case 'too_small':
      return sizeOf(issue.origin, { fr: 'd’au moins', en: 'of at least' }, Number(issue.minimum));
    case 'too_big':
      return sizeOf(issue.origin, { fr: 'd’au plus', en: 'of at most' }, Number(issue.maximum));
    default:
      return (
        asDescribed(issue.message) ?? {
          fr: `autre chose (${issue.message})`,
          en: `something else (${issue.message})`,
        }
      );
  }
}

function same(words: string): LocalizedText {
  return { fr: words, en: words };
}

function oneOf(values: readonly string[]): LocalizedText {
  const list = values.join(', ');
  return { fr: `une de ces valeurs : ${list}`, en: `one of these values: ${list}` };
}

/** Each form that would have done, once. */
function alternatives(issues: readonly Issue[]): LocalizedText {
  const forms = issues.filter(({ path }) => path.length === 0).map(expectedBy);
  const list = (language: keyof LocalizedText, or: string): string =>
    [...new Set(forms.map((form) => form[language]))].join(or);
  return { fr: list('fr', ' ou '), en: list('en', ' or ') };
}

/** The words that the schema itself gives, when they are known in French. */
function asDescribed(english: string): LocalizedText | undefined {
  const fr = frenchForms[english];
  return fr === undefined ? undefined : { fr, en: english };
}

function formOf(pattern: string): LocalizedText {
  return { fr: `un texte de la forme ${pattern}`, en: `a text of the form ${pattern}` };
}

function sizeOf(origin: string, bound: LocalizedText, limit: number): LocalizedText {
  const many = limit === 1 ? '' : 's';
  if (origin === 'string') {
    return {
      fr: `un texte ${bound.fr} ${limit} caractère${many}`,
      en: `a text ${bound.en} ${limit} character${many}`,
    };
  }
  if (origin === 'array') {
    return {
      fr: `une liste ${bound.fr} ${limit} élément${many}`,
      en: `a list ${bound.en} ${limit} element${many}`,
    };
  }
  return { fr: `un nombre ${bound.fr} ${limit}`, en: `a number ${bound.en} ${limit}` };
}
