/** Packs with some of their parameters and tables replaced by what a planner's workbook says instead. */
import type { LocalizedText } from '../i18n/language';
import { proveRules, type RuleSet } from './load-packs';
import type { Pack } from './pack';
import type { ParameterData } from './pack-schema';
import type { TableRow } from './table-schema';

/** What replaces the values of packs; every value and row cites one of the documents. */
export interface Overrides {
  /** The sheets that the values are from, by the id that the values cite. */
  readonly documents: ReadonlyMap<string, LocalizedText>;
  /** New values of parameters, by the parameter's id. */
  readonly parameters: ReadonlyMap<string, ParameterData['values']>;
  /** New rows of tables, by the table's id: all rows of the pack give way. */
  readonly tables: ReadonlyMap<string, readonly TableRow[]>;
}

/**
 * Replaces values, and proves the packs again with them.
 *
 * @throws RulesError when what replaces a value cannot stand in its place.
 */
export function overridePacks({ vocabulary, packs }: RuleSet, overrides: Overrides): RuleSet {
  return proveRules(
    vocabulary,
    packs.map((pack) => overridePack(pack, overrides)),
  );
}

function overridePack(pack: Pack, { documents, parameters, tables }: Overrides): Pack {
  const isConcerned =
    pack.parameters.some(({ id }) => parameters.has(id)) ||
    pack.tables.some(({ data }) => tables.has(data.id));
  if (!isConcerned) return pack;
  return {
    ...pack,
    sources: {
      ...pack.sources,
      ...Object.fromEntries([...documents].map(([id, title]) => [id, { title }])),
    },
    parameters: pack.parameters.map((parameter) => ({
      ...parameter,
      values: parameters.get(parameter.id) ?? parameter.values,
    })),
    tables: pack.tables.map(({ file, data }) => ({
      file,
      data: { ...data, rows: [...(tables.get(data.id) ?? data.rows)] },
    })),
  };
}
