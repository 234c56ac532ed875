/** Answers `ProcessQuery` requests: walks the object paths, performs the actions in order, stops at the first error. */
import { memberOf } from './host-object';
import type { HostObject } from './host-object';
import type { Json } from './json';
import { identityOf, load } from './load';
import { actionTypes, objectPathTypes } from './query-request';
import type { ArgumentInfo, ObjectPath, QueryAction, QueryRequest, QueryResponse } from './query-request';
import { itemNotFound, NotImplementedError, RichApiError } from './rich-api-error';

/** Keeps the objects that the add-in holds on to between two requests. */
export class QueryServer {
  private readonly kept = new Map<string, HostObject>();
  private references = 0;

  /**
   * @param root What `context.workbook` stands for.
   * @param services Objects that office.js makes by name for its own needs.
   * @param onNotImplemented Told of every call that the workbench does not have.
   */
  constructor(
    private readonly root: HostObject,
    private readonly services: Readonly<Record<string, HostObject>>,
    private readonly onNotImplemented: (call: string) => void,
  ) {}

  /** Performs one request. Errors are part of the answer, as in Excel. */
  process(request: QueryRequest): QueryResponse {
    const run = new RequestRun(request, this.root, this.services, this.kept);
    const Results: QueryResponse['Results'] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (action.ActionType === actionTypes.trace) TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value: this.perform(run, action) });
      } catch (error) {
        if (error instanceof NotImplementedError) this.onNotImplemented(error.call);
        return {
          Results,
          TraceIds,
          Error: { ...inWords(error), Location: run.nameOf(action), ActionIndex: index },
        };
      }
    }
    return { Results, TraceIds };
  }

  private perform(run: RequestRun, action: QueryAction): Json {
    if (action.ActionType === actionTypes.trace) return null;
    const object = run.resolve(action.ObjectPathId);
    // What is done with a null object does nothing.
    if (object === null) return null;
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return identityOf(object);
      case actionTypes.query:
        return load(object, action.QueryInfo ?? {});
      case actionTypes.method:
        return this.call(object, action);
      case actionTypes.setProperty:
        throw new NotImplementedError(`${object.type}.${action.Name ?? ''} =`);
      default:
        throw new NotImplementedError(`action ${String(action.ActionType)} on ${run.nameOf(action)}`);
    }
  }

  private call(object: HostObject, { Name = '', ArgumentInfo }: QueryAction): Json {
    if (Name === '_KeepReference') {
      if (object.reference === undefined) {
        object.reference = `kept-${String(++this.references)}`;
        this.kept.set(object.reference, object);
      }
      return null;
    }
    const args = argumentsOf(ArgumentInfo, `${object.type}.${Name}`);
    if (Name === '_RemoveReference') {
      this.kept.delete(String(args[0]));
      return null;
    }
    const method = memberOf(object.members.calls, Name);
    if (!method) throw new NotImplementedError(`${object.type}.${Name}`);
    return method(...args);
  }
}

/** The objects of one request. */
class RequestRun {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly request: QueryRequest,
    private readonly root: HostObject,
    private readonly services: Readonly<Record<string, HostObject>>,
    private readonly kept: ReadonlyMap<string, HostObject>,
  ) {}

  /** The object at the end of a path; `null` for a null object and for everything that hangs on one. */
  resolve(id: number): HostObject | null {
    let object = this.resolved.get(id);
    if (object === undefined) {
      object = this.walk(this.path(id));
      this.resolved.set(id, object);
    }
    return object;
  }

  /** Where an action takes place, for the location of an error. */
  nameOf(action: QueryAction): string {
    const path = this.request.ObjectPaths[String(action.ObjectPathId)];
    return [path?.Name, action.Name].filter(Boolean).join('.') || 'Workbook';
  }

  private path(id: number): ObjectPath {
    const path = this.request.ObjectPaths[String(id)];
    if (!path)
      throw new RichApiError('GeneralException', `The request has no object path ${String(id)}.`, 500);
    return path;
  }

  private walk(path: ObjectPath): HostObject | null {
    const { ObjectPathType: type, Name: name } = path;
    switch (type) {
      case objectPathTypes.globalObject:
        return this.root;
      case objectPathTypes.nullObject:
        return null;
      case objectPathTypes.newObject:
        return memberOf(this.services, name) ?? missing(`new ${name}()`);
      case objectPathTypes.reference: {
        const object = this.kept.get(name);
        if (!object) throw new RichApiError('InvalidReference', 'This reference is no longer valid.', 400);
        return object;
      }
      default: {
        const parent = this.resolve(path.ParentObjectPathId ?? 0);
        return parent && step(parent, path);
      }
    }
  }
}

function step({ type, members }: HostObject, path: ObjectPath): HostObject | null {
  const { Name: name, ObjectPathType: pathType } = path;
  const args = argumentsOf(path.ArgumentInfo, `${type}.${name}`);
  switch (pathType) {
    case objectPathTypes.method:
      return (memberOf(members.finders, name) ?? missing(`${type}.${name}`))(...args);
    case objectPathTypes.property:
      return (memberOf(members.navigations, name) ?? missing(`${type}.${name}`))();
    case objectPathTypes.indexer: {
      const item = (members.item ?? missing(`${type}.getItem`))(args[0] ?? null);
      if (!item) throw itemNotFound();
      return item;
    }
    default:
      throw new NotImplementedError(`object path ${String(pathType)} on ${type}`);
  }
}

function argumentsOf(info: ArgumentInfo | undefined, call: string): Json[] {
  if (info?.ReferencedObjectPathIds?.some(Boolean))
    throw new NotImplementedError(`objects as arguments of ${call}`);
  return info?.Arguments ?? [];
}

function missing(call: string): never {
  throw new NotImplementedError(call);
}

function inWords(error: unknown): { Code: string; Message: string; HttpStatusCode: number } {
  if (error instanceof RichApiError) {
    return { Code: error.code, Message: error.message, HttpStatusCode: error.status };
  }
  // A fault of the workbench itself: the stack is what its author needs to see.
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: 'GeneralException', Message: `Fault in the workbench: ${text}`, HttpStatusCode: 500 };
}
