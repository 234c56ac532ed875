/** Which names are read by what, so that a name that nothing reads can be told. */
import { conditionReads } from '../rules/condition-reads';
import { operatorReads } from '../engine/operators';
import { Message } from '../i18n/format-message';
import type { LocalizedText } from '../i18n/language';
import { dueNames, type ChecklistItem } from '../rules/checklist-schema';
import type { DerivationData, OperatorData } from '../rules/derivation-schema';
import { groupKeys, measureReads } from '../rules/measure-schema';
import type { Pack, PackRule } from '../rules/pack';
import type { TableData } from '../rules/table-schema';

/** Who reads a name. */
export interface NameReads {
  /** Every name that something reads. `given.offer` and `unreadable.offer` are readings of `offer` too. */
  readonly all: ReadonlySet<string>;
  /** The names that a rule's conditions rest on, however many steps lie between. */
  restsOn(rule: PackRule): ReadonlySet<string>;
}

/** Collects what the parts of the packs read. A new kind of file is counted here. */
export function nameReads(packs: readonly Pack[]): NameReads {
  const tables = new Map(packs.flatMap((pack) => pack.tables).map(({ data }) => [data.id, data]));
  const inputsOf = (id: string): readonly string[] => tables.get(id)?.inputs ?? [];
  const derivations = packs.flatMap((pack) => pack.derivations);

  const all = new Set<string>();
  const add = (names: Iterable<string>): void => {
    for (const name of names) {
      all.add(name);
      all.add(name.replace(/^(?:given|unreadable)\./, ''));
    }
  };
  for (const pack of packs) {
    for (const rule of pack.rules) add(ruleReads(rule));
    for (const { data } of pack.tables) add(tableReads(data));
    for (const derivation of pack.derivations) add(derivationReads(derivation, inputsOf));
    for (const group of pack.groups) add(groupKeys(group).map(({ name }) => name));
    for (const measure of pack.measures) add(measureReads(measure));
    for (const item of pack.checklists) add(checklistReads(item));
  }

  const behind = new Map<string, readonly string[]>([
    ...derivations.map((one) => [one.name, derivationReads(one, inputsOf)] as const),
    ...packs.flatMap(({ measures }) => measures).map((one) => [one.name, measureReads(one)] as const),
    ...[...tables.values()].flatMap((data) =>
      [...data.outputs.map(({ id }) => id), 'status'].map(
        (output) => [`${data.id}.${output}`, tableReads(data)] as const,
      ),
    ),
  ]);
  const restsOn = ({ data }: PackRule): ReadonlySet<string> => {
    const found = new Set<string>();
    const pending = [...conditionReads(data.conditions)];
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
      if (found.has(name)) continue;
      found.add(name);
      pending.push(...(behind.get(name) ?? []));
    }
    return found;
  };
  return { all, restsOn };
}

/** Conditions, and what a finding shows, asks for or proposes. */
function ruleReads({ data }: PackRule): readonly string[] {
  const { message, facts, asks = [], repair, responsible } = data.event.params;
  return [
    ...conditionReads(data.conditions),
    ...facts,
    ...asks,
    ...messageReads(message),
    ...(typeof responsible === 'object' ? [responsible.fact] : []),
    ...(repair
      ? [
          ...messageReads(repair.message),
          ...Object.values(repair.set).flatMap((value) => (typeof value === 'object' ? [value.fact] : [])),
        ]
      : []),
  ];
}

/** When an item is to be done, and when it is done, by when, and what its words show. */
function checklistReads(item: ChecklistItem): readonly string[] {
  const { when, done, labels } = item;
  return [
    ...(when ? conditionReads(when) : []),
    ...(done ? conditionReads(done) : []),
    ...dueNames(item),
    ...messageReads(labels),
  ];
}

function messageReads(text: LocalizedText): readonly string[] {
  const message = new Message(text);
  return [...message.placeholders('fr'), ...message.placeholders('en')];
}

/** Inputs, and the facts that cells refer to. */
function tableReads({ inputs, rows }: TableData): readonly string[] {
  const references = rows.flatMap(({ when, then }) =>
    [...Object.values(when), ...Object.values(then)].flatMap((cell) =>
      typeof cell === 'object' && cell !== null && 'fact' in cell ? [cell.fact] : [],
    ),
  );
  return [...inputs, ...references];
}

function derivationReads(
  { alternatives }: DerivationData,
  inputsOf: (table: string) => readonly string[],
): readonly string[] {
  return alternatives.flatMap(({ when, derive }) => [
    ...(when ? conditionReads(when) : []),
    ...operatorReads(derive, inputsOf),
    ...outputRead(derive),
  ]);
}

/** The output that an operator takes from a table, or whether the table answers at all. */
function outputRead(operator: OperatorData): readonly string[] {
  if (!('table' in operator)) return [];
  return [`${operator.table}.${'output' in operator ? operator.output : 'status'}`];
}
