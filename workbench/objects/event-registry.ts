/** Which events the add-in wants to hear of, and what they look like on the wire. */
import { areaName } from '../../src/plan/cell-reference';
import type { WorkbookEvent } from '../model/host-workbook';
import type { Json } from '../rich-api/json';

/** The target of events that are heard from every sheet. */
export const allSheets = 'Workbook';

/** Numbers that office.js gives to the kinds of events. */
const eventTypes = { edited: 10, activated: 11, selected: 14 } as const;
const eventNames = { edited: 'DataChanged', activated: 'Activated', selected: 'SelectionChanged' } as const;
const kinds = ['edited', 'activated', 'selected'] as const;

/** An event for office.js: its number, whom it is for, what it says. */
export interface EventMessage {
  readonly type: number;
  readonly target: string;
  readonly message: Json;
}

/** Registrations come and go as the add-in adds and removes handlers. */
export class EventRegistry {
  private readonly registered = new Set<string>();

  /** The methods by which the handlers of a sheet, or of all sheets, are registered. */
  callsFor(target: string): Record<string, () => Json> {
    return Object.fromEntries(
      kinds.flatMap((kind): [string, () => Json][] => [
        [`_Register${eventNames[kind]}Event`, () => this.change(kind, target, true)],
        [`_Unregister${eventNames[kind]}Event`, () => this.change(kind, target, false)],
      ]),
    );
  }

  /** What the add-in is told of an event: nothing, unless it asked. */
  messagesFor(event: WorkbookEvent): readonly EventMessage[] {
    return [event.sheet.id, allSheets]
      .filter((target) => this.registered.has(`${event.kind} ${target}`))
      .map((target) => ({ type: eventTypes[event.kind], target, message: messageOf(event) }));
  }

  private change(kind: WorkbookEvent['kind'], target: string, wanted: boolean): null {
    if (wanted) this.registered.add(`${kind} ${target}`);
    else this.registered.delete(`${kind} ${target}`);
    return null;
  }
}

function messageOf({ kind, sheet, area }: WorkbookEvent): Json {
  const worksheetId = sheet.id;
  const address = areaName(area);
  switch (kind) {
    case 'activated':
      return { worksheetId };
    case 'selected':
      return { worksheetId, address, isInsideTable: false };
    case 'edited':
      return { worksheetId, address, changeType: 'RangeEdited', source: 'Local', shiftDirection: 'None' };
  }
}
