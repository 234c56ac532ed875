/** What a well-formed vocabulary can still get wrong: names given twice, references to nothing, labels of two meanings. */
import { checkValues } from './check-values';
import { findHeader, headerKeys, headersOf, headersOfUnused, indexHeaders } from './header-index';
import type { Label } from './label-index';
import { problemAt, type VocabularyProblem } from './vocabulary-problem';
import type { Decision, Fact, VocabularyData } from './vocabulary';

type Term = Fact | Decision;

/** Every contradiction in the vocabulary, in the order of the file. */
export function checkVocabulary(data: VocabularyData): VocabularyProblem[] {
  return [
    ...repeatedNames(data),
    ...(['facts', 'decisions'] as const).flatMap((list) =>
      data[list].flatMap((term, index) => checkTerm(term, [list, index], data)),
    ),
    ...data.facts.flatMap((fact, index) => checkFact(fact, ['facts', index])),
    ...data.facts.flatMap((fact, index) => checkTimed(fact, ['facts', index], data)),
    ...headerClashes(data),
    ...strayHeaders(data.facts),
  ];
}

function repeatedNames(data: VocabularyData): VocabularyProblem[] {
  const terms = (['facts', 'decisions'] as const).flatMap((list) =>
    data[list].map(({ id }, index) => ({ name: id, path: [list, index, 'id'] })),
  );
  const codes = data.findings.map(({ code }, index) => ({ name: code, path: ['findings', index, 'code'] }));
  return [...repeated(terms), ...repeated(codes)];
}

function repeated(entries: readonly { name: string; path: PropertyKey[] }[]): VocabularyProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ name, path }) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [
      problemAt(
        path,
        { fr: `Le nom «\u00a0${name}\u00a0» est déjà pris.`, en: `The name “${name}” is already taken.` },
        { fr: 'Donnez un autre nom.', en: 'Choose another name.' },
      ),
    ];
  });
}

const enumTypes: ReadonlySet<string> = new Set(['enum', 'enumMap', 'enumList']);

function checkTerm(term: Term, path: PropertyKey[], data: VocabularyData): VocabularyProblem[] {
  const problems: VocabularyProblem[] = [];
  if (term.values !== undefined && term.valuesOf !== undefined) {
    problems.push(
      problemAt(
        [...path, 'valuesOf'],
        {
          fr: 'Attendu\u00a0: «\u00a0values\u00a0» ou «\u00a0valuesOf\u00a0», pas les deux.',
          en: 'Expected “values” or “valuesOf”, not both.',
        },
        { fr: 'Retirez l’un des deux.', en: 'Remove one of them.' },
      ),
    );
  }
  if (enumTypes.has(term.type) && (term.values ?? []).length === 0 && term.valuesOf === undefined) {
    problems.push(
      problemAt(
        [...path, 'values'],
        { fr: 'Attendu\u00a0: les valeurs permises.', en: 'Expected the allowed values.' },
        {
          fr: 'Ajoutez «\u00a0values\u00a0», ou «\u00a0valuesOf\u00a0» avec le nom d’un fait.',
          en: 'Add “values”, or “valuesOf” with the name of a fact.',
        },
      ),
    );
  }
  if (term.valuesOf !== undefined && !data.facts.some(({ id, values }) => id === term.valuesOf && values)) {
    problems.push(
      problemAt(
        [...path, 'valuesOf'],
        {
          fr: `Attendu\u00a0: un fait qui a ses propres valeurs\u00a0; «\u00a0${term.valuesOf}\u00a0» n’en est pas un.`,
          en: `Expected a fact that has values of its own; “${term.valuesOf}” is not one.`,
        },
        { fr: 'Corrigez le nom du fait.', en: 'Correct the name of the fact.' },
      ),
    );
  }
  if (term.values !== undefined) problems.push(...checkValues(term.values, [...path, 'values']));
  return problems;
}

function checkFact(fact: Fact, path: PropertyKey[]): VocabularyProblem[] {
  const problems: VocabularyProblem[] = [];
  if (fact.pattern !== undefined && !isPattern(fact.pattern)) {
    problems.push(
      problemAt(
        [...path, 'pattern'],
        {
          fr: 'Attendu\u00a0: une expression régulière valide.',
          en: 'Expected a valid regular expression.',
        },
        { fr: 'Corrigez-la ou retirez-la.', en: 'Correct it or remove it.' },
      ),
    );
  }
  if (fact.min !== undefined && fact.max !== undefined && fact.min > fact.max) {
    problems.push(
      problemAt(
        [...path, 'max'],
        {
          fr: `Attendu\u00a0: un maximum d’au moins ${fact.min}.`,
          en: `Expected a maximum of at least ${fact.min}.`,
        },
        { fr: 'Corrigez «\u00a0min\u00a0» ou «\u00a0max\u00a0».', en: 'Correct “min” or “max”.' },
      ),
    );
  }
  return problems;
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** A date can only give a date-time besides. */
function checkTimed(
  { type, timed }: Fact,
  path: PropertyKey[],
  { facts }: VocabularyData,
): VocabularyProblem[] {
  if (timed === undefined) return [];
  if (type === 'date' && facts.some(({ id, type: other }) => id === timed && other === 'dateTime')) return [];
  return [
    problemAt(
      [...path, 'timed'],
      {
        fr: 'Attendu\u00a0: pour une date, un fait de type «\u00a0dateTime\u00a0».',
        en: 'Expected, for a date, a fact of type “dateTime”.',
      },
      { fr: 'Corrigez le nom du fait, ou retirez-le.', en: 'Correct the name of the fact, or remove it.' },
    ),
  ];
}

/** A column header that would mean two things. */
function headerClashes({ facts, unusedColumns }: VocabularyData): VocabularyProblem[] {
  const owners = new Map<string, string>();
  const clashes = (name: string, headers: readonly Label[], place: PropertyKey[]): VocabularyProblem[] =>
    headers.flatMap(({ text, path }) => {
      const other = headerKeys(text)
        .map((key) => {
          const owner = owners.get(key) ?? name;
          owners.set(key, owner);
          return owner;
        })
        .find((owner) => owner !== name);
      if (other === undefined) return [];
      return [
        problemAt(
          [...place, ...path],
          {
            fr: `L’en-tête «\u00a0${text}\u00a0» désigne déjà «\u00a0${other}\u00a0».`,
            en: `The header “${text}” already means “${other}”.`,
          },
          { fr: 'Gardez-le pour l’un des deux.', en: 'Keep it for one of them.' },
        ),
      ];
    });
  return [
    ...facts.flatMap((fact, index) => clashes(fact.id, headersOf(fact), ['facts', index])),
    ...unusedColumns.flatMap((column, index) =>
      clashes(column.labels.fr, headersOfUnused(column), ['unusedColumns', index]),
    ),
  ];
}

/** A shared header that belongs to no other fact would never be looked at. */
function strayHeaders(facts: readonly Fact[]): VocabularyProblem[] {
  const headers = indexHeaders(facts);
  return facts.flatMap(({ id, sharedHeaders }, index) =>
    sharedHeaders.flatMap((text, at) => {
      const owner = findHeader(headers, text)?.fact.id;
      if (owner !== undefined && owner !== id) return [];
      return [
        problemAt(
          ['facts', index, 'sharedHeaders', at],
          {
            fr: `Attendu\u00a0: l’en-tête d’un autre fait\u00a0; «\u00a0${text}\u00a0» n’en est pas un.`,
            en: `Expected the header of another fact; “${text}” is not one.`,
          },
          { fr: 'Mettez-le dans «\u00a0synonyms\u00a0».', en: 'Put it into “synonyms”.' },
        ),
      ];
    }),
  );
}
