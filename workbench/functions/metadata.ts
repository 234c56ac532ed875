/** `functions.json`: what the custom functions of the add-in take. */
import * as z from 'zod';

const parameter = z.object({
  name: z.string(),
  dimensionality: z.enum(['scalar', 'matrix']).default('scalar'),
  optional: z.boolean().default(false),
  repeating: z.boolean().default(false),
});

const options = z.object({
  stream: z.boolean().default(false),
  cancelable: z.boolean().default(false),
});

const metadata = z.object({
  /** One setting for all functions. */
  allowErrorForDataTypeAny: z.boolean().default(false),
  functions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      parameters: z.array(parameter).default([]),
      options: options.prefault({}),
    }),
  ),
});

/** A function as it is declared. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly z.infer<typeof parameter>[];
  readonly options: z.infer<typeof options>;
  /** Whether cells in error reach it; without that, Excel answers in its stead. */
  readonly takesErrors: boolean;
}

/** @throws when it is not a `functions.json`. */
export function parseFunctions(text: string): readonly FunctionMetadata[] {
  const { allowErrorForDataTypeAny: takesErrors, functions } = metadata.parse(JSON.parse(text));
  return functions.map((one) => ({ ...one, takesErrors }));
}
