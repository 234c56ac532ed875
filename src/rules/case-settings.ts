/** The rules of a worked case whose workbook has settings of its own. */
import type { RuleSet } from './load-packs';
import { otherwiseRows } from './otherwise-rows';
import { overridePacks } from './override-packs';
import type { WorkedCase } from './pack-schema';
import type { TableRow } from './table-schema';

/** What the values of a case cite: they are nobody's but its own. */
const document = 'case';
const source = [{ document, lines: '1' }];

/**
 * The rules with what the case's workbook says; the same rules for a case without settings.
 *
 * @throws RulesError when the case gives what a parameter or a table cannot hold.
 */
export function rulesOfCase(rules: RuleSet, { settings }: Pick<WorkedCase, 'settings'>): RuleSet {
  if (!settings) return rules;
  const parameters = Object.entries(settings.parameters ?? {});
  const tables = Object.entries(settings.tables ?? {});
  return overridePacks(rules, {
    documents: new Map([[document, { fr: 'cas d’exemple', en: 'worked case' }]]),
    parameters: new Map(parameters.map(([id, value]) => [id, [{ value, source }]])),
    tables: new Map(tables.map(([id, rows]) => [id, rowsOfSheet(id, rows, rules)])),
  });
}

/** The rows with what the table says of every sheet that stands in for it. */
function rowsOfSheet(
  id: string,
  rows: readonly Pick<TableRow, 'when' | 'then'>[],
  { packs }: RuleSet,
): readonly TableRow[] {
  const workbook = packs.flatMap(({ tables }) => tables).find(({ data }) => data.id === id)?.data.workbook;
  const given = rows.map(({ when, then }) => ({ when, then: { ...workbook?.then, ...then }, source }));
  return workbook ? [...given, ...otherwiseRows(given, workbook)] : given;
}

/** What cases with the same settings share. */
export function settingsKey({ settings }: Pick<WorkedCase, 'settings'>): string {
  return settings ? JSON.stringify(settings) : '';
}
