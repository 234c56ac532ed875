/** `paf test`: runs the worked cases that travel with the packs. */
import { runCases } from '../../plan/run-cases';
import { chosenPacks } from '../chosen-packs';
import { exitCodes, speaker, writeLine, type CliWorld } from '../context';
import { loadProgram } from '../load-program';
import { localDate, type Options } from '../options';

/** Exit 1 when a case fails. */
export async function test(options: Options, world: CliWorld): Promise<number> {
  const program = await loadProgram(options.rules ?? world.rulesFolder);
  const say = speaker(options.language);
  const chosen = chosenPacks(options, program.parts.packs);
  let failed = 0;
  for (const pack of chosen) {
    const results = runCases(pack.cases, program, localDate(world.today));
    const bad = results.filter(({ differences }) => differences.length > 0);
    failed += bad.length;
    for (const { id, differences } of bad) {
      const reasons = differences.map((difference) => {
        switch (difference.kind) {
          case 'value':
            return say('decisionDiffers', {
              name: difference.name,
              actual: JSON.stringify(difference.actual),
              expected: JSON.stringify(difference.expected),
            });
          case 'missing':
            return say('findingMissing', { code: difference.code });
          case 'rows':
            return say('rowsDiffer', {
              code: difference.code,
              actual: difference.actual.join(', ') || '—',
              expected: difference.expected.join(', '),
            });
          case 'unwanted':
            return say('findingUnwanted', { code: difference.code });
        }
      });
      await writeLine(world.stdout, `  ${say('caseFailed', { id, reason: reasons.join(' ; ') })}`);
    }
    await writeLine(
      world.stdout,
      say('casesPassed', { pack: pack.id, passed: results.length - bad.length, failed: bad.length }),
    );
  }
  return failed > 0 ? exitCodes.blocking : exitCodes.ok;
}
