/** The parameters that a settings sheet of the workbook gives: a name, a value, and perhaps the day from which it holds. */
import type { LocalizedText } from '../../i18n/language';
import { workbookRuleWords } from '../../i18n/workbook-rules';
import type { RuleSet } from '../../rules/load-packs';
import type { ParameterData } from '../../rules/pack-schema';
import { isBlankText } from '../../vocabulary/blank';
import { normaliseLabel } from '../../vocabulary/normalise';
import { showCell } from '../../vocabulary/show-cell';
import { cellName } from '../cell-reference';
import type { SheetGrid } from '../plan-sheet';
import { isEmpty } from '../plan-table';
import { documentOf } from './document';
import { readLiteral } from './read-literal';
import { settingWords } from './setting-words';
import { readSettingsTable, rowsLeft, type SettingsCell } from './sheet-table';

const { parameterHeader, valueHeader, fromHeader } = workbookRuleWords;

/** What a sheet of parameters says. */
export interface ReadParameters {
  readonly values: ReadonlyMap<string, ParameterData['values']>;
  readonly problems: readonly LocalizedText[];
}

/** Reads a sheet as parameters; without a word when it is empty. */
export function readParameters(grid: SheetGrid, rules: RuleSet): ReadParameters {
  const table = readSettingsTable(grid, [parameterHeader, valueHeader, fromHeader]);
  const missing = (table?.missing ?? [parameterHeader, valueHeader]).filter(
    (header) => header !== fromHeader,
  );
  if (!table || missing.length > 0) {
    if (grid.cells.every((row) => row.every(isEmpty))) return { values: new Map(), problems: [] };
    const columns = (language: 'fr' | 'en') => missing.map((header) => `« ${header[language]} »`).join(', ');
    const problem = settingWords(
      'missingParameterColumn',
      { sheet: grid.name, count: missing.length, columns: columns('fr') },
      { columns: columns('en') },
    );
    return { values: new Map(), problems: [problem] };
  }

  const parameters = rules.packs.flatMap((pack) => pack.parameters);
  const byName = new Map(
    parameters.flatMap((parameter) =>
      [parameter.id, parameter.labels.fr, parameter.labels.en].map((name) => [
        normaliseLabel(name),
        parameter,
      ]),
    ),
  );
  const values = new Map<string, ParameterData['values']>();
  const problems: LocalizedText[] = rowsLeft(table, grid);
  const at = ({ row, column }: SettingsCell) => ({ sheet: grid.name, cell: cellName(row, column) });
  for (const row of table.rows) {
    const nameCell = row.at(parameterHeader);
    const valueCell = row.at(valueHeader);
    if (!nameCell || !valueCell) continue;
    const name = typeof nameCell.value === 'string' ? nameCell.value.trim() : showCell(nameCell.value, grid);
    if (nameCell.value === null || isBlankText(name)) continue;
    const parameter = byName.get(normaliseLabel(name));
    if (!parameter) {
      const names = (language: 'fr' | 'en') => parameters.map(({ labels }) => labels[language]).join(', ');
      problems.push(
        settingWords(
          'unknownParameter',
          { ...at(nameCell), name: showCell(name, grid), names: names('fr') },
          { names: names('en') },
        ),
      );
      continue;
    }
    const unreadable = (cell: SettingsCell, text: string, expected: LocalizedText): void => {
      problems.push(
        settingWords(
          'unreadableValue',
          { ...at(cell), text, name: parameter.labels.fr, expected: expected.fr },
          { name: parameter.labels.en, expected: expected.en },
        ),
      );
    };
    const reading = readLiteral(
      { ...parameter, name: parameter.id },
      valueCell.value,
      rules.vocabulary,
      grid.date1904,
    );
    // A value that is still to be filled in says nothing: that of the rules stands.
    if (reading.kind === 'blank') continue;
    if (reading.kind === 'unreadable') {
      unreadable(valueCell, reading.text, reading.expected);
      continue;
    }
    const fromCell = row.at(fromHeader);
    const from = fromCell && readLiteral(fromKind, fromCell.value, rules.vocabulary, grid.date1904);
    if (fromCell && from?.kind === 'unreadable') {
      unreadable(fromCell, from.text, from.expected);
      continue;
    }
    const since = from?.kind === 'literal' ? String(from.literal) : undefined;
    const earlier = values.get(parameter.id) ?? [];
    if (earlier.some((one) => one.from === since)) {
      problems.push(
        settingWords(
          'repeatedParameter',
          { ...at(nameCell), name: parameter.labels.fr },
          { name: parameter.labels.en },
        ),
      );
      continue;
    }
    const value = {
      ...(since === undefined ? {} : { from: since }),
      value: reading.literal as ParameterData['values'][number]['value'],
      source: [{ document: documentOf(grid), lines: String(row.row + 1) }],
    };
    values.set(
      parameter.id,
      [...earlier, value].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)),
    );
  }
  return { values, problems };
}

const fromKind = { name: 'from', type: 'date', labels: fromHeader } as const;
