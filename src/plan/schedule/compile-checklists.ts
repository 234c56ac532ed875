/** Checklists made ready for a whole plan: conditions as closures, dates as slots, words parsed once. */
import { namedMessage } from '../../engine/compiled-rule';
import { compileCondition, type CompiledCondition, type NameScope } from '../../engine/condition';
import { LazyText } from '../../engine/finding';
import type { ProgramParts } from '../../engine/program';
import { Message } from '../../i18n/format-message';
import type { LocalizedText } from '../../i18n/language';
import { scheduleWords } from '../../i18n/schedule';
import { dueNames, type ChecklistItem, type Phase } from '../../rules/checklist-schema';
import type { NameInfo } from '../../rules/names';
import type { Value } from '../../vocabulary/value';
import type { Relation } from './todo';

/** A text for a row, given the row's values. */
type RowText = (slots: readonly Value[]) => LocalizedText;

/** A date that an item may be due on. */
interface CompiledDue {
  readonly slot: number;
  readonly relation: Relation;
}

/** An item that can be asked about any row. */
export interface CompiledItem {
  /** `pack/item`: no two items of a program have the same. */
  readonly key: string;
  readonly data: ChecklistItem;
  readonly when: CompiledCondition | undefined;
  readonly done: CompiledCondition | undefined;
  /** The dates that it may be due on, the one that counts first first; none for an item without a date. */
  readonly dues: readonly CompiledDue[];
  readonly label: RowText;
  readonly question: RowText;
}

/** The items of all packs, in the packs' order. */
export function compileChecklists(parts: ProgramParts): readonly CompiledItem[] {
  const scope: NameScope = {
    slotOf: (name) => parts.slots.get(name) ?? -1,
    infoOf: (name) => infoOf(name, parts),
  };
  return parts.packs.flatMap(({ id, checklists }) =>
    checklists.map((data): CompiledItem => {
      const names = dueNames(data);
      return {
        key: `${id}/${data.id}`,
        data,
        when: data.when && compileCondition(data.when, scope),
        done: data.done && compileCondition(data.done, scope),
        dues: names.map((name) => ({
          slot: scope.slotOf(name),
          relation: relationOf(data.phase, infoOf(name, parts)),
        })),
        label: rowText(data.labels, parts),
        question: rowText(data.dueWhenUnknown ?? questionFor(names[0], parts), parts),
      };
    }),
  );
}

function infoOf(name: string, parts: ProgramParts): NameInfo {
  const info = parts.names.get(name);
  if (!info) throw new Error(`nothing is called “${name}”: the packs were not checked`);
  return info;
}

/**
 * What a date means for an item. A date that the planner gives is part of the action: something is done before or
 * after it. A computed one is a term: it is done by then or, once the action is over, expected from then on.
 */
function relationOf(phase: Phase, { kind }: NameInfo): Relation {
  const isComputed = kind !== 'fact' && kind !== 'given';
  switch (phase) {
    case 'before':
      return isComputed ? 'by' : 'before';
    case 'during':
      return isComputed ? 'by' : 'from';
    case 'after':
      return isComputed ? 'from' : 'after';
  }
}

/** Words with placeholders are made for each row, when they are first read; others once for all rows. */
function rowText(text: LocalizedText, parts: ProgramParts): RowText {
  const message = new Message(text);
  const isFixed = [...message.placeholders('fr'), ...message.placeholders('en')].length === 0;
  if (isFixed) {
    const fixed = { fr: message.format('fr', {}), en: message.format('en', {}) };
    return () => fixed;
  }
  const named = namedMessage(message);
  return (slots) => new LazyText(named, (name) => slots[parts.slots.get(name) ?? -1], parts);
}

/** The question for an item that brings none of its own: the name of the date. */
function questionFor(name: string | undefined, parts: ProgramParts): LocalizedText {
  const labels = name === undefined ? undefined : parts.names.get(name)?.labels;
  const ask = new Message(scheduleWords.askForDate);
  // The label becomes part of a message, in which a brace would open a placeholder.
  const plain = (label: string): string => label.replace(/[{}']/g, '');
  return {
    fr: ask.format('fr', { date: plain(labels?.fr ?? '?') }),
    en: ask.format('en', { date: plain(labels?.en ?? '?') }),
  };
}
