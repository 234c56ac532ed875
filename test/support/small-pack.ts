/** Small packs made by hand: a test writes what it is about, the rest (labels, sources, messages) is filled in. */
import { compile } from '../../src/engine/compile';
import type { Program } from '../../src/engine/program';
import { loadRules } from '../../src/rules/load-packs';
import type { RuleFile } from '../../src/rules/read-json';

type Data = Readonly<Record<string, unknown>>;

/** What a test says of its pack; every part is in the form of the rule files, what it leaves out is filled in. */
export interface SmallPack {
  readonly facts?: readonly Data[];
  readonly decisions?: readonly Data[];
  readonly parameters?: readonly Data[];
  readonly derivations?: readonly Data[];
  readonly groups?: readonly Data[];
  readonly measures?: readonly Data[];
  readonly tables?: readonly Data[];
  readonly rules?: readonly Data[];
  readonly cases?: readonly Data[];
}

const words = (text: string): Data => ({ fr: text, en: text });
const source = [{ document: 'doc', lines: '1' }];

/** An enum's values; `{ all: ['a', 'b'] }` adds one that covers others. */
export function enumValues(
  ids: readonly string[],
  covers: Readonly<Record<string, readonly string[]>> = {},
): readonly Data[] {
  return [
    ...ids.map((id) => ({ id, labels: words(id) })),
    ...Object.entries(covers).map(([id, covered]) => ({ id, labels: words(id), covers: covered })),
  ];
}

/** A derivation of one alternative. */
export function derive(name: string, operator: Data, declares?: Data): Data {
  return {
    name,
    ...(declares ? { declares: { labels: words(name), ...declares } } : {}),
    alternatives: [{ derive: operator }],
  };
}

/** A rule that says something when its conditions are true. */
export function rule(name: string, conditions: Data, more: Data = {}): Data {
  const { type = 'info', params = {}, ...rest } = more as { type?: string; params?: Data };
  const finding = { code: 'note', message: words('A note.'), facts: ['participants'], source, ...params };
  return { name, conditions, event: { type, params: finding }, ...rest };
}

/** The files of the pack and of its vocabulary. */
export function smallFiles(pack: SmallPack): readonly RuleFile[] {
  const labelled = (one: Data): Data => ({ labels: words(String(one.id)), ...one });
  const json = (path: string, value: Data): RuleFile => ({ path, text: JSON.stringify(value) });
  const facts = [
    { id: 'participants', type: 'integer' },
    {
      id: 'region',
      type: 'enum',
      values: enumValues(['north', 'south', 'east'], { americas: ['north', 'south'] }),
    },
    { id: 'startDate', type: 'date' },
    ...(pack.facts ?? []),
  ];
  return [
    json('vocabulary.json', {
      facts: facts.map(labelled),
      decisions: (pack.decisions ?? []).map(labelled),
      findings: [{ code: 'note', severity: 'info', labels: words('Note') }],
    }),
    json('small/pack.json', {
      id: 'small',
      title: words('Small'),
      version: '1.0',
      sources: { doc: { title: words('Document') } },
    }),
    json('small/parameters.json', {
      parameters: (pack.parameters ?? []).map((one) => ({
        ...labelled(one),
        values: (one.values as readonly Data[]).map((value) => ({ source, ...value })),
      })),
    }),
    json('small/derivations.json', { derivations: pack.derivations ?? [] }),
    json('small/measures.json', {
      groups: (pack.groups ?? []).map(labelled),
      measures: pack.measures ?? [],
    }),
    json('small/rules/rules.json', { rules: pack.rules ?? [] }),
    json('small/cases.json', { cases: (pack.cases ?? []).map(completeCase) }),
    ...(pack.tables ?? []).map((table) =>
      json(`small/tables/${String(table.id)}.json`, completeTable(table)),
    ),
  ];
}

function completeCase(one: Data, index: number): Data {
  return { id: `case ${index + 1}`, note: 'A case.', facts: {}, expect: {}, ...one };
}

function completeTable(table: Data): Data {
  return {
    title: words(String(table.id)),
    hitPolicy: 'unique',
    ...table,
    outputs: (table.outputs as readonly Data[]).map((one) => ({ labels: words(String(one.id)), ...one })),
    rows: (table.rows as readonly Data[]).map((row) => ({ when: {}, source, ...row })),
  };
}

/** The program of a small pack. */
export function smallProgram(pack: SmallPack): Program {
  return compile(loadRules(smallFiles(pack)));
}
