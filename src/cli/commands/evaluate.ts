/** `paf evaluate`: rows of facts in JSON in, decisions and findings in JSON out. */
import * as z from 'zod';
import { publicVerdict } from '../../engine/public-verdict';
import type { Language } from '../../i18n/language';
import type { CellValue } from '../../vocabulary/cell';
import { readFacts } from '../../vocabulary/read-facts';
import { exitCodes, speaker, UserError, writeLine, type CliWorld } from '../context';
import { loadProgram } from '../load-program';
import { localDate, type Options } from '../options';
import { onlyFile } from '../only-file';
import { readInput } from '../read-input';

const cellSchema: z.ZodType<CellValue> = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.unknown()),
  z.record(z.string(), z.unknown()),
]);
const rowSchema = z.object({
  id: z.union([z.string(), z.number()]),
  facts: z.record(z.string(), cellSchema),
});

/** Exit 0 when the input could be read, whatever the verdicts are. */
export async function evaluate(options: Options, world: CliWorld): Promise<number> {
  const file = onlyFile(options, 'paf evaluate facts.json');
  const rows = parseRows(file, await readInput(file, world.stdin), options.language);
  const program = await loadProgram(options.rules ?? world.rulesFolder);
  const planDate = options.asOf ?? localDate(world.today);
  const say = speaker(options.language);

  await writeLine(world.stdout, '[');
  for (const [index, { id, facts: cells }] of rows.entries()) {
    const { facts, unreadable, unknownNames } = readFacts(cells, program.parts.vocabulary, {
      date1904: false,
    });
    for (const name of unknownNames) await writeLine(world.stderr, say('unknownFact', { id, name }));
    const verdict = publicVerdict(program.evaluate(facts, { planDate, unreadable }), program);
    const comma = index < rows.length - 1 ? ',' : '';
    await writeLine(world.stdout, `${JSON.stringify({ id, ...verdict })}${comma}`);
  }
  await writeLine(world.stdout, ']');
  return exitCodes.ok;
}

/** What zod says of a value that does not fit, in the languages of the command line. */
const schemaWords = { fr: z.locales.fr().localeError, en: z.locales.en().localeError };

function parseRows(file: string, bytes: Uint8Array, language: Language): z.infer<typeof rowSchema>[] {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8').decode(bytes));
  } catch (error) {
    throw new UserError('notJson', { file, reason: error instanceof Error ? error.message : String(error) });
  }
  const result = z.array(rowSchema).safeParse(json, { error: schemaWords[language] });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new UserError('notRows', {
    file,
    path: `$${z.core.toDotPath(issue?.path ?? [])}`,
    reason: issue?.message ?? '',
  });
}
