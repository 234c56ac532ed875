/** Says what notices a mutant: the loader, a worked case, or lint; or nothing. */
import { compile } from '../src/engine/compile';
import type { Program } from '../src/engine/program';
import { lintPacks } from '../src/lint/lint-packs';
import type { LintProblem } from '../src/lint/lint-problem';
import { runCases } from '../src/plan/run-cases';
import { checkPack } from '../src/rules/check-pack';
import type { RuleSet } from '../src/rules/load-packs';
import { collectNames } from '../src/rules/names';
import type { Pack } from '../src/rules/pack';
import type { WorkedCase } from '../src/rules/pack-schema';
import { ProblemList, RulesError } from '../src/rules/problem';

/** What noticed a mutant. */
export type Catch = 'load' | 'case' | 'lint' | 'nothing';

/** A day for cases without one of their own. */
const planDate = '2026-11-23';

/** Judges the mutants of one pack after the other; the rest of the rules stays as it was loaded. */
export class Judge {
  /** What lint says of the rules as they are. */
  readonly #usual: ReadonlyMap<string, number>;
  /** The cases, those first that caught something last: a slip is often caught by the case that caught its neighbour. */
  #cases: readonly WorkedCase[];
  /** Cases with settings of their own come later, since each needs a program of its own: first those of the pack. */
  readonly #settings: { readonly own: readonly WorkedCase[]; readonly others: readonly WorkedCase[] };

  constructor(
    private readonly rules: RuleSet,
    original: Pack,
  ) {
    const others = dependants(original, rules.packs).flatMap(({ cases }) => cases);
    this.#cases = [...original.cases, ...others].filter(({ settings }) => !settings);
    this.#settings = {
      own: original.cases.filter(({ settings }) => settings),
      others: others.filter(({ settings }) => settings),
    };
    this.#usual = countsOf(lintPacks(rules, planDate));
  }

  judge(mutant: Pack): Catch {
    const rules = this.#rulesWith(mutant);
    const program = rules && compiled(rules);
    if (!program) return 'load';
    const failing = this.#cases.find((one) => fail([one], program));
    if (failing) {
      this.#cases = [failing, ...this.#cases.filter((one) => one !== failing)];
      return 'case';
    }
    if (fail(this.#settings.own, program)) return 'case';
    if (this.#hasNewProblems(rules)) return 'lint';
    return fail(this.#settings.others, program) ? 'case' : 'nothing';
  }

  #hasNewProblems(rules: RuleSet): boolean {
    const counts = countsOf(lintPacks(rules, planDate));
    return [...counts].some(([kind, count]) => count > (this.#usual.get(kind) ?? 0));
  }

  /** The rules with the mutant in the place of the pack; undefined when they would not load. */
  #rulesWith(mutant: Pack): RuleSet | undefined {
    const { vocabulary } = this.rules;
    const packs = this.rules.packs.map((pack) => (pack.id === mutant.id ? mutant : pack));
    const problems = new ProblemList();
    const names = collectNames(vocabulary, packs, problems);
    checkPack(mutant, packs, vocabulary, names, problems);
    return problems.all.length > 0 ? undefined : { vocabulary, packs, names };
  }
}

/** Whether one of the cases fails; settings that the mutant refuses fail too. */
function fail(cases: readonly WorkedCase[], program: Program): boolean {
  try {
    return runCases(cases, program, planDate).some(({ differences }) => differences.length > 0);
  } catch (error) {
    if (error instanceof RulesError) return true;
    throw error;
  }
}

/** The packs that use a pack, directly or not: the cases of all others hold without it. */
function dependants(used: Pack, packs: readonly Pack[]): readonly Pack[] {
  const direct = packs.filter(({ dependsOn }) => dependsOn.includes(used.id));
  return [...new Set([...direct, ...direct.flatMap((pack) => dependants(pack, packs))])];
}

/** Problems by kind and file: places shift when something is taken out. */
function countsOf(problems: readonly LintProblem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code, file } of problems)
    counts.set(`${code} ${file}`, (counts.get(`${code} ${file}`) ?? 0) + 1);
  return counts;
}

function compiled(rules: RuleSet): Program | undefined {
  try {
    return compile(rules);
  } catch (error) {
    if (error instanceof RulesError) return undefined;
    throw error;
  }
}
