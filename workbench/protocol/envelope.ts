/** The messages that office.js and Excel on the web exchange through `postMessage`. */
import * as z from 'zod';
import type { Json } from '../rich-api/json';

/** A call of the add-in, the start of listening to an event, or its end. */
export type CallKind = 'call' | 'listen' | 'ignore';

/** A message of the add-in. */
export interface AddinMessage {
  readonly kind: CallKind;
  readonly name: string;
  readonly correlation: number;
  readonly data: unknown;
}

const request = z.object({
  _messageType: z.literal(0),
  _actionName: z.string(),
  _conversationId: z.string(),
  _correlationId: z.number(),
  _actionType: z.number(),
  _data: z.unknown(),
});

const kinds: readonly CallKind[] = ['call', 'listen', 'ignore'];

/** What a call is answered when the host does not know it. */
export const unknownCall = -2;

/** Reads and writes the messages of one conversation. */
export class Conversation {
  constructor(
    readonly id: string,
    private readonly origin: string,
  ) {}

  /** @returns `undefined` for what is none of this conversation's requests. */
  read(text: string): AddinMessage | undefined {
    const message = request.safeParse(parsed(text));
    if (!message.success || message.data._conversationId !== this.id) return undefined;
    const { _actionType, _actionName: name, _correlationId: correlation, _data: data } = message.data;
    const kind = kinds[_actionType];
    return kind && { kind, name, correlation, data };
  }

  /** The answer to a message. */
  answer({ name, correlation }: AddinMessage, data: Json, errorCode = 0): string {
    return this.write(name, correlation, data, errorCode, 0);
  }

  /** An event of the host. */
  event(name: string, data: Json): string {
    return this.write(name, 0, data, 0, 1);
  }

  private write(
    name: string,
    correlation: number,
    data: Json,
    errorCode: number,
    responseType: 0 | 1,
  ): string {
    return JSON.stringify({
      _messageType: 1,
      _actionName: name,
      _conversationId: this.id,
      _correlationId: correlation,
      _origin: this.origin,
      _data: data,
      _errorCode: errorCode,
      _responseType: responseType,
      _serializerVersion: 1,
    });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
