/** An object of Excel's model as the host offers it: members by the names that office.js sends. */
import type { Json } from './json';

/** Only what is listed exists; anything else that the add-in asks for is answered with an error. */
export interface Members {
  /** Office.js finds the object again by its id in a later request. */
  readonly id?: string;
  /** What `load` can ask for. */
  readonly scalars?: Readonly<Record<string, () => Json>>;
  /** Properties that are objects. */
  readonly navigations?: Readonly<Record<string, () => HostObject>>;
  /** Methods that give an object; `null` for the `…OrNullObject` ones. */
  readonly finders?: Readonly<Record<string, (...args: Json[]) => HostObject | null>>;
  /** Methods that give a plain value, or nothing. */
  readonly calls?: Readonly<Record<string, (...args: Json[]) => Json>>;
  /** The items of a collection. */
  readonly items?: () => readonly HostObject[];
  /** An item of a collection by its id or its name. */
  readonly item?: (key: Json) => HostObject | undefined;
}

/** One object of the model. */
export class HostObject {
  /** Set when the add-in asks to keep the object from one request to the next. */
  reference: string | undefined;

  constructor(
    /** Its class in the Excel namespace, for errors. */
    readonly type: string,
    readonly members: Members,
  ) {}
}

/** Looks a member up without falling into what every JavaScript object has. */
export function memberOf<T>(members: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return members && Object.hasOwn(members, name) ? members[name] : undefined;
}
