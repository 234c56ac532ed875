/** Why a finding was reported, for its opened item: reasons, what can be done, where it is published. */
import { explain, explainInWords } from '../../src/engine/explain';
import type { Program } from '../../src/engine/program';
import type { Finding } from '../../src/engine/verdict';
import type { Language } from '../../src/i18n/language';
import { createPaneSay } from '../../src/i18n/pane';
import { withTypography } from '../../src/i18n/typography';
import { evaluationOf } from '../../src/plan/check-plan';
import { isKnown } from '../../src/vocabulary/value';
import type { CheckResult, FindingItem } from './check-result';

export interface Reason {
  /** 1 for what the finding rests on, 2 for what that rests on… */
  readonly level: number;
  readonly text: string;
}

export interface Explanation {
  readonly reasons: readonly Reason[];
  /** What the planner can do: the repair that the rule proposes. */
  readonly repair?: string;
  /** What would change the conclusion, where no repair is proposed. */
  readonly changes: readonly string[];
  readonly sources: readonly string[];
}

export function explainFinding(result: CheckResult, item: FindingItem, language: Language): Explanation {
  const { program } = result;
  const { finding } = item;
  const lines = linesOf(result, item, language);
  const reasons = lines.filter(({ level }) => level > 0);
  // Without sources, a line at the top that is not the answer itself says what would change it.
  const changes = lines.slice(1).filter(({ level, sources }) => level === 0 && !sources);
  const repair = finding.repair?.message[language];
  return {
    reasons: reasons.length > 0 ? reasons : factsOf(finding, program, language),
    ...(repair === undefined ? {} : { repair: withTypography(repair, language) }),
    changes: repair === undefined ? changes.map(({ text }) => text) : [],
    sources: sourcesOf(finding, program, language),
  };
}

function linesOf({ program, plan }: CheckResult, { finding, checkedRow }: FindingItem, language: Language) {
  const trace = explain(program, checkedRow.facts, finding.code, evaluationOf(checkedRow, plan));
  return trace ? explainInWords(trace, language, program) : [];
}

/** The facts of the finding with their values, where nothing more is known; none for a cell that could not be read. */
function factsOf(finding: Finding, program: Program, language: Language): readonly Reason[] {
  const say = createPaneSay(language);
  const { names, formatters } = program.parts;
  return Object.entries(finding.facts)
    .filter(([, value]) => isKnown(value))
    .map(([fact, value]) => {
      const label = names.get(fact)?.labels[language] ?? fact;
      const words = formatters[language](value, names.get(fact)?.type ?? 'text', { fact });
      return { level: 1, text: say('factValue', { label, value: words }) };
    });
}

function sourcesOf({ source, rule }: Finding, program: Program, language: Language): readonly string[] {
  const say = createPaneSay(language);
  const pack = program.parts.packs.find(({ id }) => id === rule?.pack);
  const documents = source.map(({ document, lines }) =>
    say(/^\d+$/.test(lines) ? 'sourceLine' : 'sourceLines', {
      document,
      title: pack?.sources[document]?.title[language] ?? document,
      lines: lines.replaceAll('-', '–'),
    }),
  );
  if (!pack) return documents;
  return [...documents, say('ruleOrigin', { title: pack.title[language], version: pack.version })];
}
