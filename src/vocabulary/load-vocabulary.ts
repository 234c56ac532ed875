/** From the data of `rules/vocabulary.json` to a vocabulary ready to be asked. */
import { checkVocabulary } from './check-vocabulary';
import {
  findHeader,
  findName,
  indexHeaders,
  indexSharedHeaders,
  indexUnusedColumns,
  type HeaderMatch,
} from './header-index';
import { findLabel, indexLabels, type LabelIndex } from './label-index';
import { schemaProblems } from './schema-problems';
import { VocabularyError } from './vocabulary-problem';
import {
  vocabularySchema,
  type Decision,
  type EnumValue,
  type Fact,
  type FindingKind,
  type UnusedColumn,
  type VocabularyData,
} from './vocabulary';

export { VocabularyError };

/** The public names, each found at once. Immutable. */
export interface Vocabulary {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly findings: ReadonlyMap<string, FindingKind>;
  /** The allowed values of a fact or a decision, those it borrows by `valuesOf` included; empty when it has none. */
  valuesOf(id: string): readonly EnumValue[];
  /** One allowed value of a fact or a decision, by its id. */
  enumValue(id: string, valueId: string): EnumValue | undefined;
  /** The value that a text names: an id or any label, compared as `normaliseLabel` does. */
  enumIdOf(id: string, text: string): string | undefined;
  /** The fact that a column header means; when columns compete, the lower rank is the closer name. */
  factOfHeader(header: string): HeaderMatch | undefined;
  /** The fact that a header means where a better column gives the fact of `factOfHeader`. */
  otherFactOfHeader(header: string): Fact | undefined;
  /** The column of a known export that a header names, of which no fact is made. */
  unusedColumn(header: string): UnusedColumn | undefined;
}

/**
 * Validates the data and indexes it.
 *
 * @throws VocabularyError with every problem found, when there is any.
 */
export function createVocabulary(data: unknown): Vocabulary {
  const parsed = vocabularySchema.safeParse(data, { jitless: true, reportInput: true });
  if (!parsed.success) throw new VocabularyError(schemaProblems(parsed.error));
  const problems = checkVocabulary(parsed.data);
  if (problems.length > 0) throw new VocabularyError(problems);
  return indexVocabulary(parsed.data);
}

interface ValueSet {
  readonly values: readonly EnumValue[];
  readonly byId: ReadonlyMap<string, EnumValue>;
  readonly labels: LabelIndex;
}

function indexVocabulary(data: VocabularyData): Vocabulary {
  const valueSets = indexValues([...data.facts, ...data.decisions]);
  const headers = indexHeaders(data.facts);
  const shared = indexSharedHeaders(data.facts);
  const unused = indexUnusedColumns(data.unusedColumns);
  return Object.freeze<Vocabulary>({
    facts: new Map(data.facts.map((fact) => [fact.id, fact])),
    decisions: new Map(data.decisions.map((decision) => [decision.id, decision])),
    findings: new Map(data.findings.map((finding) => [finding.code, finding])),
    valuesOf: (id) => valueSets.get(id)?.values ?? [],
    enumValue: (id, valueId) => valueSets.get(id)?.byId.get(valueId),
    enumIdOf: (id, text) => {
      const labels = valueSets.get(id)?.labels;
      return labels && findLabel(labels, text);
    },
    factOfHeader: (header) => findHeader(headers, header),
    otherFactOfHeader: (header) => findName(shared, header),
    unusedColumn: (header) => findName(unused, header),
  });
}

function indexValues(terms: readonly (Fact | Decision)[]): ReadonlyMap<string, ValueSet> {
  const own = new Map(
    terms.flatMap(({ id, values }) => (values === undefined ? [] : [[id, indexValueSet(values)] as const])),
  );
  const borrowed = terms.flatMap(({ id, valuesOf }) => {
    const set = valuesOf === undefined ? undefined : own.get(valuesOf);
    return set === undefined ? [] : [[id, set] as const];
  });
  return new Map([...own, ...borrowed]);
}

function indexValueSet(values: readonly EnumValue[]): ValueSet {
  return { values, byId: new Map(values.map((value) => [value.id, value])), labels: indexLabels(values) };
}
