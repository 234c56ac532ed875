/** `executeMethod`: the call that carries everything after the start. */
import * as z from 'zod';
import type { Json } from '../rich-api/json';

/** The methods that the workbench knows, by their numbers. */
export const dispatchIds = { processQuery: 93, commandCompleted: 94 } as const;

const call = z.object({
  DdaMethod: z.object({ DispatchId: z.number() }),
  ArrayData: z.array(z.unknown()).optional(),
});

const bodyIndex = 4;
const internalError = 5001;
const responseTooLarge = 5104;

/** @throws when it is not of the form that the workbench knows. */
export function parseExecuteMethod(data: unknown): { readonly dispatchId: number; readonly body: string } {
  const { DdaMethod, ArrayData } = call.parse(data);
  const body = ArrayData?.[bodyIndex];
  return { dispatchId: DdaMethod.DispatchId, body: typeof body === 'string' ? body : '' };
}

/** The answer to a query: an HTTP response in miniature. */
export const queryAnswer = (body: string): Json => ({
  Version: 1,
  Error: 0,
  Data: [200, ['Content-Type', 'application/json'], body],
});

/** The answer to what needs no answer. */
export const doneAnswer: Json = { Version: 1, Error: 0 };

/** What Excel on the web says instead of sending more than it may. */
export const tooLargeAnswer: Json = { Version: 1, Error: responseTooLarge };

/** The answer to a method that the workbench does not have. */
export const failedAnswer: Json = { Version: 1, Error: internalError };
