/** json-rules-engine, given `toJsonRules`, answers as the program does: the three-valued engine is no other language. */
import fc from 'fast-check';
import { conditionReads } from '../../src/rules/condition-reads';
import { asRoot, type JsonCondition } from '../../src/engine/json-conditions';
import { toJsonRules, type JsonRules } from '../../src/engine/json-rules';
import type { Program } from '../../src/engine/program';
import type { CellValue } from '../../src/vocabulary/cell';
import { readFacts } from '../../src/vocabulary/read-facts';
import { isKnown, type Facts } from '../../src/vocabulary/value';
import { arbitraryFacts, changed } from '../support/arbitrary-rows';
import { jsonAnswers, jsonEngine, programAnswers } from '../support/json-engine';
import { everyMechanism } from '../support/every-mechanism';
import { realProgram } from '../support/real-program';

const planDates = fc.option(fc.constantFrom('2026-08-31', '2026-09-01', '2027-03-29'), { nil: undefined });

/** The property: on every row, the same findings and the same table answers. */
function sameAnswers(program: Program, rules: JsonRules, rows: fc.Arbitrary<Facts>) {
  const engine = jsonEngine(rules);
  return fc.asyncProperty(rows, planDates, async (facts, planDate) => {
    const options = planDate === undefined ? {} : { planDate };
    const answers = await jsonAnswers(engine, program, facts, options);
    expect(answers).toEqual(programAnswers(program, facts, options));
  });
}

/** Plans whose rows share people, rooms and days more often than not. */
function plansThatCollide(program: Program): fc.Arbitrary<readonly Facts[]> {
  const days = ['2026-11-11', '2026-11-12'];
  const shared = fc.record({
    trainer: fc.constantFrom('Ada', 'ada', null),
    teacher: fc.constantFrom('Alan', null),
    room: fc.constantFrom('B12', null),
    venue: fc.constantFrom('Lyon', 'Lille', null),
    sessionDates: fc.uniqueArray(fc.constantFrom(...days), { minLength: 1, maxLength: 2 }),
  });
  const row = fc
    .tuple(arbitraryFacts(program), shared)
    .map(([facts, others]): Facts => ({ ...facts, ...others }));
  return fc.array(row, { minLength: 2, maxLength: 5 });
}

/** The rules with the known-guards beside their leaves taken away. */
function withoutGuards(rules: JsonRules): JsonRules {
  const strip = (condition: JsonCondition): JsonCondition => {
    if ('fact' in condition) return condition;
    if ('any' in condition) return { any: condition.any.map(strip) };
    const [last, ...others] = [...condition.all].reverse();
    if (last && !isGuard(last) && 'fact' in last && others.length > 0 && others.every(isGuard)) return last;
    return { all: condition.all.map(strip) };
  };
  return rules.map((rule) => ({ ...rule, conditions: asRoot(strip(rule.conditions)) }));
}

function isGuard(condition: JsonCondition): boolean {
  return 'fact' in condition && condition.operator === 'notEqual' && condition.value === null;
}

describe('the packs in json-rules-engine', () => {
  const program = realProgram();
  const rules = toJsonRules(program);
  const cases = program.parts.packs.flatMap((pack) => pack.cases);
  const caseRows = cases.map(
    ({ facts }) =>
      readFacts(facts as Record<string, CellValue>, program.parts.vocabulary, { date1904: false }).facts,
  );

  it('fires the same findings and table rows on any row', async () => {
    const rows = fc.oneof(arbitraryFacts(program), changed(caseRows, program));
    await fc.assert(sameAnswers(program, rules, rows), { numRuns: 200 });
  });

  it('fires the same findings and table rows on every fourth worked case', async () => {
    const engine = jsonEngine(rules);
    for (const facts of caseRows.filter((_, index) => index % 4 === 0)) {
      expect(await jsonAnswers(engine, program, facts)).toEqual(programAnswers(program, facts));
    }
  });

  it('fires the same findings on any row of a plan, given what its groups come to', async () => {
    const engine = jsonEngine(rules);
    const aboutGroups = new Set(program.parts.rules.flatMap(({ per, name }) => (per ? [name] : [])));
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(plansThatCollide(program), async (plan) => {
        const { placeOf } = program.judgePlan(plan.map((facts) => ({ facts })));
        for (const [index, facts] of plan.entries()) {
          const options = { place: placeOf(index) };
          const answers = programAnswers(program, facts, options);
          expect(await jsonAnswers(engine, program, facts, options)).toEqual(answers);
          for (const name of answers.fired) if (aboutGroups.has(name)) seen.add(name);
        }
      }),
      { numRuns: 40 },
    );
    // Alone, no row is booked twice: the property is about groups only where some of their rules fire.
    expect([...seen].filter((name) => /booked|venues/.test(name))).not.toEqual([]);
  });

  it('would fire on blank facts without the guards', async () => {
    const unguarded = withoutGuards(rules);
    const details = await fc.check(sameAnswers(program, unguarded, arbitraryFacts(program)), {
      numRuns: 200,
    });
    const facts = details.counterexample?.[0] ?? {};
    const right = programAnswers(program, facts).fired;
    const wrong = (await jsonAnswers(jsonEngine(unguarded), program, facts)).fired.filter(
      (name) => !right.includes(name),
    );
    expect(details.failed).toBe(true);
    expect(wrong).not.toEqual([]);
    for (const { name, conditions } of program.parts.rules.filter((rule) => wrong.includes(rule.name))) {
      const values = conditionReads(conditions).map((read) => program.values(facts).get(read));
      expect([name, values.every(isKnown)]).toEqual([name, false]);
    }
  });
});

describe('a pack with every mechanism in json-rules-engine', () => {
  const program = everyMechanism();

  it('fires the same findings and table rows on any row', async () => {
    await fc.assert(sameAnswers(program, toJsonRules(program), arbitraryFacts(program)), { numRuns: 600 });
  });

  it('holds no negation: De Morgan has pushed it down to the guarded leaves', () => {
    expect(JSON.stringify(toJsonRules(program))).not.toContain('"not"');
  });
});
