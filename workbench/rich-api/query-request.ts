/** The body of a `ProcessQuery` request: one `context.sync()` of the add-in. */
import * as z from 'zod';
import type { Json } from './json';

const json: z.ZodType<Json> = z.json();

const argumentInfo = z.object({
  Arguments: z.array(json).optional(),
  /** Says which arguments stand for objects of this request. */
  ReferencedObjectPathIds: z.array(json).nullish(),
});

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string(),
  ParentObjectPathId: z.number().optional(),
  ArgumentInfo: argumentInfo.optional(),
});

const queryInfo = z.object({
  Select: z.array(z.string()).optional(),
  Expand: z.array(z.string()).optional(),
  Top: z.number().optional(),
  Skip: z.number().optional(),
});

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  ObjectPathId: z.number(),
  Name: z.string().optional(),
  ArgumentInfo: argumentInfo.optional(),
  QueryInfo: queryInfo.nullish(),
});

const queryRequest = z.object({
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

export type QueryRequest = z.infer<typeof queryRequest>;
export type QueryAction = z.infer<typeof action>;
export type ObjectPath = z.infer<typeof objectPath>;
export type ArgumentInfo = z.infer<typeof argumentInfo>;
export type QueryInfo = z.infer<typeof queryInfo>;

/** How an object is reached. */
export const objectPathTypes = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What is done with it. */
export const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface QueryResponse {
  readonly Results: { readonly ActionId: number; readonly Value: Json }[];
  /** Without them, office.js never finishes registering `workbook.onSelectionChanged`. */
  readonly TraceIds: number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

/** @throws when the request is not of the form that the workbench knows. */
export function parseQueryRequest(body: string): QueryRequest {
  return queryRequest.parse(JSON.parse(body));
}
