/** One add-in in one workbook: hears the add-in's messages, answers them, tells it of events. */
import { CustomFunctions } from '../functions/custom-functions';
import type { FunctionMetadata } from '../functions/metadata';
import type { HostWorkbook, WorkbookEvent } from '../model/host-workbook';
import { EventRegistry } from '../objects/event-registry';
import { workbookObject } from '../objects/workbook';
import { appContextAnswer } from '../protocol/app-context';
import type { AppContext } from '../protocol/app-context';
import { Conversation, unknownCall } from '../protocol/envelope';
import type { AddinMessage } from '../protocol/envelope';
import {
  dispatchIds,
  doneAnswer,
  failedAnswer,
  parseExecuteMethod,
  queryAnswer,
  tooLargeAnswer,
} from '../protocol/execute-method';
import { HostObject } from '../rich-api/host-object';
import type { Json } from '../rich-api/json';
import { actionTypes, objectPathTypes, parseQueryRequest } from '../rich-api/query-request';
import type { QueryRequest } from '../rich-api/query-request';
import { QueryServer } from '../rich-api/query-server';
import { WireLog } from './wire-log';

/** Excel on the web sends no more than this in one answer. */
const mostResponseBytes = 5 * 1024 * 1024;

const customFunctionMessage = 1;
const workbookMessage = 65_536;
const invokeFunction = 1000;

/** What an answer is made of, before it is wrapped. */
interface Answer {
  readonly kind: 'sync' | 'upkeep' | 'other';
  readonly name: string;
  readonly data: Json;
  readonly errorCode?: number;
}

/** Knows nothing of browsers: messages come in and go out as text. */
export class Session {
  readonly wire = new WireLog();
  readonly functions: CustomFunctions;
  /** Calls of the add-in that the workbench does not have. */
  readonly notImplemented: string[] = [];
  private readonly conversation: Conversation;
  private readonly events = new EventRegistry();
  private readonly heard = new Set<string>();
  private readonly queries: QueryServer;

  /** @param post Sends a message to the add-in's page. */
  constructor(
    workbook: HostWorkbook,
    private readonly context: AppContext,
    functions: readonly FunctionMetadata[],
    conversation: { readonly id: string; readonly origin: string },
    private readonly post: (message: string) => void,
  ) {
    this.conversation = new Conversation(conversation.id, conversation.origin);
    this.functions = new CustomFunctions(functions, (call) => {
      this.richEvent(customFunctionMessage, invokeFunction, '', call);
    });
    const services = {
      'Microsoft.ExcelServices.CustomFunctions': this.functions.service,
      'Microsoft.InternalService.AddinInternalService': new HostObject('AddinInternalService', {
        calls: { NotifyActionHandlerReady: () => null },
      }),
    };
    this.queries = new QueryServer(workbookObject(workbook, this.events), services, (call) => {
      this.notImplemented.push(call);
    });
    workbook.listen((event) => {
      this.announce(event);
    });
  }

  /** @returns The answer to a message of the add-in; `undefined` for what is not one. */
  receive(text: string): string | undefined {
    const message = this.conversation.read(text);
    if (!message) return undefined;
    const { kind, name, data, errorCode } = this.answerOrRefuse(message);
    const response = this.conversation.answer(message, data, errorCode);
    const isTooLarge = Buffer.byteLength(response) > mostResponseBytes;
    const sent = isTooLarge ? this.conversation.answer(message, tooLargeAnswer) : response;
    this.wire.add({
      kind,
      name,
      requestBytes: Buffer.byteLength(text),
      responseBytes: Buffer.byteLength(sent),
    });
    return sent;
  }

  /** A message of a form that the workbench does not know must not leave the add-in waiting. */
  private answerOrRefuse(message: AddinMessage): Answer {
    try {
      return this.answer(message);
    } catch (error) {
      this.notImplemented.push(`${message.name}: ${String(error)}`);
      return { kind: 'other', name: message.name, data: null, errorCode: unknownCall };
    }
  }

  private answer(message: AddinMessage): Answer {
    const { kind, name } = message;
    if (kind !== 'call') {
      if (kind === 'listen') this.heard.add(name);
      else this.heard.delete(name);
      return { kind: 'other', name: `${kind} ${name}`, data: { Error: 0 } };
    }
    switch (name) {
      case 'ContextActivationManager_getAppContextAsync':
        return { kind: 'other', name, data: appContextAnswer(this.context) };
      case 'ContextActivationManager_notifyHost':
        return { kind: 'other', name, data: null };
      case 'executeMethod':
        return this.execute(message.data);
      default:
        this.notImplemented.push(name);
        return { kind: 'other', name, data: null, errorCode: unknownCall };
    }
  }

  private execute(data: unknown): Answer {
    const { dispatchId, body } = parseExecuteMethod(data);
    switch (dispatchId) {
      case dispatchIds.processQuery: {
        const request = parseQueryRequest(body);
        const response = this.queries.process(request);
        return { kind: kindOf(request), name: 'ProcessQuery', data: queryAnswer(JSON.stringify(response)) };
      }
      case dispatchIds.commandCompleted:
        return { kind: 'other', name: 'commandCompleted', data: doneAnswer };
      default: {
        const name = `method ${String(dispatchId)}`;
        this.notImplemented.push(name);
        return { kind: 'other', name, data: failedAnswer };
      }
    }
  }

  private announce(event: WorkbookEvent): void {
    if (event.kind === 'selected') this.event('documentSelectionChanged', {});
    for (const { type, target, message } of this.events.messagesFor(event)) {
      this.richEvent(workbookMessage, type, target, message);
    }
  }

  private richEvent(category: number, type: number, target: string, message: Json): void {
    this.event('richApiMessage', { ArrayData: [[category, type, target, JSON.stringify(message)]] });
  }

  private event(name: string, data: Json): void {
    if (this.heard.has(name)) this.post(this.conversation.event(name, data));
  }
}

/** Tells the add-in's own syncs from what office.js sends for its own needs. */
function kindOf({ ObjectPaths, Actions }: QueryRequest): 'sync' | 'upkeep' {
  const isService = Object.values(ObjectPaths).some(
    ({ ObjectPathType }) => ObjectPathType === objectPathTypes.newObject,
  );
  const done = Actions.filter(({ ActionType }) => ActionType !== actionTypes.instantiate);
  const onlyLetsGo = done.length > 0 && done.every(({ Name }) => Name === '_RemoveReference');
  return isService || onlyLetsGo ? 'upkeep' : 'sync';
}
