/** Every name that rules may use, with its type: facts, decisions, parameters, intermediate values, table outputs. */
import type { LocalizedText } from '../i18n/language';
import type { Vocabulary } from '../vocabulary/load-vocabulary';
import type { EnumValue, ValueType } from '../vocabulary/vocabulary';
import type { Pack } from './pack';
import { jsonPath, type ProblemList } from './problem';

/** Where a name comes from: `given` and `unreadable` tell of a fact’s cell, `output` and `status` of a table, `context` of the run. */
export type NameKind =
  | 'fact'
  | 'given'
  | 'unreadable'
  | 'decision'
  | 'intermediate'
  | 'measure'
  | 'parameter'
  | 'output'
  | 'status'
  | 'context';

/** What is known of a name. */
export interface NameInfo {
  readonly name: string;
  readonly kind: NameKind;
  readonly type: ValueType;
  readonly labels: LocalizedText;
  readonly unit?: string;
  /** For enums: the allowed values with their labels; ids only where a table declares its own. */
  readonly values?: readonly EnumValue[];
  /** Why no rule reads it, where that is so on purpose. */
  readonly unread?: string;
  /** Where it is declared. */
  readonly file: string;
  readonly path: string;
}

/** All names by their own spelling, table outputs as `table.output`. */
export type Names = ReadonlyMap<string, NameInfo>;

/** The day on which a plan is looked at, by name: known wherever a plan is checked. */
export const planDateName = 'planDate';
const planDateLabels: LocalizedText = { fr: 'Date du contrôle', en: 'Date of the check' };

/** What a table can answer besides its outputs. */
export const tableStatuses = ['hit', 'miss', 'open'] as const;

interface Declaration {
  readonly type: ValueType;
  readonly labels: LocalizedText;
  readonly unit?: string | undefined;
  readonly valuesOf?: string | undefined;
  readonly values?: readonly string[] | readonly EnumValue[] | undefined;
  readonly unread?: string | undefined;
}

/** Collects the names of a vocabulary and some packs; names declared twice are problems. */
export function collectNames(vocabulary: Vocabulary, packs: readonly Pack[], problems: ProblemList): Names {
  const names = new Map<string, NameInfo>();
  const declare = (
    name: string,
    kind: NameKind,
    declaration: Declaration,
    file: string,
    path: string,
  ): void => {
    const earlier = names.get(name);
    if (earlier) {
      problems.add(file, path, 'duplicate-name', { name, where: `${earlier.file} ${earlier.path}` });
      return;
    }
    const values = valuesOf(declaration, vocabulary, file, path, problems);
    names.set(name, {
      name,
      kind,
      type: declaration.type,
      labels: declaration.labels,
      ...(declaration.unit === undefined ? {} : { unit: declaration.unit }),
      ...(values ? { values } : {}),
      ...(declaration.unread === undefined ? {} : { unread: declaration.unread }),
      file,
      path,
    });
  };

  const file = 'vocabulary.json';
  declare(planDateName, 'context', { type: 'date', labels: planDateLabels }, file, '$');
  for (const fact of vocabulary.facts.values()) {
    declare(fact.id, 'fact', fact, file, `$.facts.${fact.id}`);
    declare(`given.${fact.id}`, 'given', fact, file, `$.facts.${fact.id}`);
    const labels = { fr: `${fact.labels.fr} illisible`, en: `${fact.labels.en} unreadable` };
    declare(`unreadable.${fact.id}`, 'unreadable', { type: 'boolean', labels }, file, `$.facts.${fact.id}`);
  }
  for (const decision of vocabulary.decisions.values()) {
    declare(decision.id, 'decision', decision, file, `$.decisions.${decision.id}`);
  }
  for (const pack of packs) {
    for (const [index, parameter] of pack.parameters.entries()) {
      const { id, type, unit, valuesOf: owner, labels, unread } = parameter;
      declare(
        id,
        'parameter',
        { type, unit, valuesOf: owner, labels, unread },
        `${pack.id}/parameters.json`,
        jsonPath('$', 'parameters', index),
      );
    }
    for (const [index, derivation] of pack.derivations.entries()) {
      if (!derivation.declares) continue;
      const path = jsonPath('$', 'derivations', index, 'declares');
      declare(derivation.name, 'intermediate', derivation.declares, `${pack.id}/derivations.json`, path);
    }
    for (const [index, measure] of pack.measures.entries()) {
      if (!measure.declares) continue;
      const path = jsonPath('$', 'measures', index, 'declares');
      declare(measure.name, 'measure', measure.declares, `${pack.id}/measures.json`, path);
    }
    for (const { file: tableFile, data } of pack.tables) {
      for (const [index, output] of data.outputs.entries()) {
        declare(`${data.id}.${output.id}`, 'output', output, tableFile, jsonPath('$', 'outputs', index));
      }
      const status = { type: 'enum', labels: data.title, values: tableStatuses } as const;
      declare(`${data.id}.status`, 'status', status, tableFile, '$.id');
    }
  }
  return names;
}

function valuesOf(
  declaration: Declaration,
  vocabulary: Vocabulary,
  file: string,
  path: string,
  problems: ProblemList,
): readonly EnumValue[] | undefined {
  if (declaration.valuesOf !== undefined) {
    const owner = vocabulary.facts.get(declaration.valuesOf);
    if (!owner?.values) {
      problems.add(file, path, 'unknown-name', { name: declaration.valuesOf, near: 'none' });
      return undefined;
    }
    return owner.values;
  }
  return declaration.values?.map((value) =>
    typeof value === 'string'
      ? { id: value, labels: { fr: value, en: value }, published: [], synonyms: [] }
      : value,
  );
}

/** The name most like a misspelt one, to propose it; `none` when nothing comes near. */
export function nearestName(name: string, candidates: Iterable<string>): string {
  let best = 'none';
  let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
