/** What the values of an enumeration can get wrong: a label of two meanings, a value that covers nothing known. */
import { isBlankText } from './blank';
import { labelsOf } from './label-index';
import { normaliseLabel } from './normalise';
import { problemAt, type VocabularyProblem } from './vocabulary-problem';
import type { EnumValue } from './vocabulary';

/** Every contradiction among the values of one fact or decision. */
export function checkValues(values: readonly EnumValue[], path: PropertyKey[]): VocabularyProblem[] {
  return [
    ...labelProblems(values, path),
    ...values.flatMap((value, index) => coverProblems(value, values, [...path, index])),
  ];
}

/** A label that means two values, or that reads as a blank. */
function labelProblems(values: readonly EnumValue[], path: PropertyKey[]): VocabularyProblem[] {
  const owners = new Map<string, string>();
  const ids = new Set<string>();
  return values.flatMap((value, index) => {
    const problems: VocabularyProblem[] = ids.has(value.id)
      ? [ambiguous(value.id, value.id, [...path, index, 'id'])]
      : [];
    ids.add(value.id);
    for (const { text, path: steps } of labelsOf(value)) {
      const key = normaliseLabel(text);
      const owner = owners.get(key) ?? value.id;
      owners.set(key, owner);
      if (owner !== value.id) problems.push(ambiguous(text, owner, [...path, index, ...steps]));
      if (isBlankText(text)) problems.push(readsAsBlank(text, [...path, index, ...steps]));
    }
    return problems;
  });
}

function ambiguous(text: string, owner: string, path: PropertyKey[]): VocabularyProblem {
  return problemAt(
    path,
    {
      fr: `«\u00a0${text}\u00a0» désigne déjà la valeur «\u00a0${owner}\u00a0».`,
      en: `“${text}” already means the value “${owner}”.`,
    },
    {
      fr: 'Gardez-le pour une seule valeur, ou créez une valeur qui couvre les deux («\u00a0covers\u00a0»).',
      en: 'Keep it for one value, or make a value that covers both (“covers”).',
    },
  );
}

function readsAsBlank(text: string, path: PropertyKey[]): VocabularyProblem {
  return problemAt(
    path,
    { fr: `«\u00a0${text}\u00a0» se lit comme une cellule vide.`, en: `“${text}” reads as an empty cell.` },
    { fr: 'Choisissez un autre libellé.', en: 'Choose another label.' },
  );
}

function coverProblems(
  value: EnumValue,
  values: readonly EnumValue[],
  path: PropertyKey[],
): VocabularyProblem[] {
  const problems = (value.covers ?? []).flatMap((covered, index) => {
    if (covered !== value.id && values.some(({ id }) => id === covered)) return [];
    return [
      problemAt(
        [...path, 'covers', index],
        {
          fr: `Attendu\u00a0: une autre valeur de la même liste\u00a0; «\u00a0${covered}\u00a0» n’en est pas une.`,
          en: `Expected another value of the same list; “${covered}” is not one.`,
        },
        { fr: 'Corrigez l’identifiant.', en: 'Correct the id.' },
      ),
    ];
  });
  if (value.incomplete === true && (value.covers ?? []).length === 0) {
    problems.push(
      problemAt(
        [...path, 'incomplete'],
        {
          fr: 'Attendu\u00a0: «\u00a0covers\u00a0», les valeurs entre lesquelles il faut choisir.',
          en: 'Expected “covers”, the values to choose between.',
        },
        {
          fr: 'Ajoutez «\u00a0covers\u00a0» ou retirez «\u00a0incomplete\u00a0».',
          en: 'Add “covers” or remove “incomplete”.',
        },
      ),
    );
  }
  return problems;
}
