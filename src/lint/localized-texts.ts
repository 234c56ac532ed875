/** Every text of the rule files that users read, with its place. */
import type { LocalizedText } from '../i18n/language';
import type { Pack } from '../rules/pack';
import { jsonPath } from '../rules/problem';
import type { TableData } from '../rules/table-schema';
import type { Vocabulary } from '../vocabulary/load-vocabulary';
import type { EnumValue } from '../vocabulary/vocabulary';
import { derivationPlace } from './lint-context';
import type { Place } from './lint-problem';

/** A text in both languages and where it stands; `isMessage` when it has placeholders to fill. */
export interface PlacedText extends Place {
  readonly text: LocalizedText;
  readonly isMessage: boolean;
}

/** Labels, titles, descriptions and messages of the vocabulary and of the packs. A new kind of file is read here. */
export function localizedTexts(packs: readonly Pack[], vocabulary: Vocabulary): readonly PlacedText[] {
  return [...textsOfVocabulary(vocabulary), ...packs.flatMap(textsOfPack)];
}

function textsOfVocabulary({ facts, decisions, findings }: Vocabulary): readonly PlacedText[] {
  const file = 'vocabulary.json';
  const at = (
    text: LocalizedText | undefined,
    ...steps: readonly (string | number)[]
  ): readonly PlacedText[] => (text ? [{ file, path: jsonPath('$', ...steps), text, isMessage: false }] : []);
  const termTexts = (
    list: 'facts' | 'decisions',
    terms: Iterable<{
      readonly labels: LocalizedText;
      readonly description?: LocalizedText | undefined;
      readonly values?: readonly EnumValue[] | undefined;
    }>,
  ): readonly PlacedText[] =>
    [...terms].flatMap(({ labels, description, values = [] }, index) => [
      ...at(labels, list, index, 'labels'),
      ...at(description, list, index, 'description'),
      ...values.flatMap((value, number) => at(value.labels, list, index, 'values', number, 'labels')),
    ]);
  return [
    ...termTexts('facts', facts.values()),
    ...termTexts('decisions', decisions.values()),
    ...[...findings.values()].flatMap(({ labels }, index) => at(labels, 'findings', index, 'labels')),
  ];
}

function textsOfPack(pack: Pack): readonly PlacedText[] {
  const label = (place: Place, text: LocalizedText): PlacedText => ({ ...place, text, isMessage: false });
  const inPack = (...steps: readonly (string | number)[]): Place => ({
    file: `${pack.id}/pack.json`,
    path: jsonPath('$', ...steps),
  });
  return [
    label(inPack('title'), pack.title),
    ...Object.entries(pack.sources).map(([id, { title }]) => label(inPack('sources', id, 'title'), title)),
    ...pack.parameters.map(({ labels }, index) =>
      label(
        { file: `${pack.id}/parameters.json`, path: jsonPath('$', 'parameters', index, 'labels') },
        labels,
      ),
    ),
    ...pack.derivations.flatMap(({ declares }, index) =>
      declares ? [label(derivationPlace(pack, index, 'declares', 'labels'), declares.labels)] : [],
    ),
    ...pack.groups.map(({ labels }, index) => label(inMeasures(pack, 'groups', index, 'labels'), labels)),
    ...pack.measures.flatMap(({ declares }, index) =>
      declares ? [label(inMeasures(pack, 'measures', index, 'declares', 'labels'), declares.labels)] : [],
    ),
    ...pack.checklists.flatMap(({ labels, dueWhenUnknown }, index): readonly PlacedText[] => [
      { ...inChecklist(pack, index, 'labels'), text: labels, isMessage: true },
      ...(dueWhenUnknown ? [label(inChecklist(pack, index, 'dueWhenUnknown'), dueWhenUnknown)] : []),
    ]),
    ...pack.tables.flatMap(({ file, data }) => [
      label({ file, path: '$.title' }, data.title),
      ...workbookTexts(data).map(([path, text]) => label({ file, path }, text)),
      ...data.outputs.map(({ labels }, index) =>
        label({ file, path: jsonPath('$', 'outputs', index, 'labels') }, labels),
      ),
    ]),
    ...pack.rules.flatMap(({ file, path, data }): readonly PlacedText[] => {
      const { message, repair } = data.event.params;
      const params = jsonPath(path, 'event', 'params');
      return [
        { file, path: jsonPath(params, 'message'), text: message, isMessage: true },
        ...(repair
          ? [{ file, path: jsonPath(params, 'repair', 'message'), text: repair.message, isMessage: true }]
          : []),
      ];
    }),
  ];
}

function inMeasures({ id }: Pack, ...steps: readonly (string | number)[]): Place {
  return { file: `${id}/measures.json`, path: jsonPath('$', ...steps) };
}

function inChecklist({ id }: Pack, index: number, text: string): Place {
  return { file: `${id}/checklists.json`, path: jsonPath('$', 'items', index, text) };
}

/** The names of the sheet that may stand in for a table, and of its columns. */
function workbookTexts({ workbook }: TableData): readonly (readonly [path: string, text: LocalizedText])[] {
  if (!workbook) return [];
  return [
    [jsonPath('$', 'workbook', 'title'), workbook.title],
    ...workbook.columns.map(
      ({ header }, index) => [jsonPath('$', 'workbook', 'columns', index, 'header'), header] as const,
    ),
  ];
}
