/** `paf lint`: proves the rule packs and lists what the proofs found. */
import { lintPacks } from '../../lint/lint-packs';
import { lintSeverities, type LintProblem } from '../../lint/lint-problem';
import { chosenPacks } from '../chosen-packs';
import { exitCodes, speaker, writeLine, type CliWorld } from '../context';
import { loadRuleSet } from '../load-program';
import { localDate, type Options } from '../options';

/** Exit 1 when a pack has an error. */
export async function lint(options: Options, world: CliWorld): Promise<number> {
  const rules = await loadRuleSet(options.rules ?? world.rulesFolder);
  const chosen = new Set<string | null>(chosenPacks(options, rules.packs).map(({ id }) => id));
  // The vocabulary belongs to all packs: what it lacks shows only when all are looked at.
  if (options.positionals.length === 0) chosen.add(null);
  const problems = lintPacks(rules, localDate(world.today)).filter(({ pack }) => chosen.has(pack));
  const count = (severity: LintProblem['severity']): number =>
    problems.filter((problem) => problem.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), infos: count('info') };

  if (options.format === 'json') {
    await writeLine(world.stdout, JSON.stringify({ ...counts, problems }));
  } else {
    for (const line of linesOf(problems, options)) await writeLine(world.stdout, line);
    await writeLine(world.stdout, speaker(options.language)('lintSummary', counts));
  }
  return counts.errors > 0 ? exitCodes.blocking : exitCodes.ok;
}

/** By pack and file, the files with errors first; within a file the errors first. */
function linesOf(problems: readonly LintProblem[], { language }: Options): readonly string[] {
  const say = speaker(language);
  const packs = grouped(problems, ({ pack }) => pack ?? '');
  return [...packs].flatMap(([pack, ofPack]) => [
    pack === '' ? say('lintVocabulary') : say('lintPack', { pack }),
    ...[...grouped(ofPack, ({ file }) => file)].flatMap(([file, ofFile]) => [
      `  ${file}`,
      ...[...ofFile]
        .sort((a, b) => lintSeverities.indexOf(a.severity) - lintSeverities.indexOf(b.severity))
        .map(
          ({ severity, path, message }) =>
            `    ${say('lintProblem', { severity, path, message: message[language] })}`,
        ),
    ]),
    '',
  ]);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
