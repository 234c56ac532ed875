/** Problems in words: what is so, why, what to do. */
import type { PaneWord } from '../../src/i18n/pane';
import type { Say } from '../../src/i18n/say';
import type { PlanProblem } from '../../src/plan/find-table';
import type { PaneProblem } from './pane-problem';
import type { Words } from './words';

export interface ProblemWords {
  readonly title: string;
  readonly lines: readonly string[];
  /** What the machine said, for whoever is asked for help. */
  readonly detail?: string;
}

const mostHeaders = 8;

export function problemInWords(problem: PaneProblem, { say, text }: Words): ProblemWords {
  switch (problem.kind) {
    case 'no-plan':
      return noPlan(problem.problem, problem.sheet, say);
    case 'rules-unavailable':
      return withDetail(say('rulesUnavailable'), say('rulesRetry'), text(problem.reason), say);
    case 'sheet-unreadable':
      return withDetail(say('sheetUnreadable'), say('sheetRetry'), problem.reason, say);
    case 'cell-unreachable':
      return withDetail(
        say('cellUnreachable', { cell: problem.cell, sheet: problem.sheet }),
        say('cellRetry'),
        problem.reason,
        say,
      );
    case 'unexpected':
      return withDetail(say('unexpected'), say('unexpectedRetry'), problem.reason, say);
  }
}

function withDetail(title: string, line: string, reason: string, say: Say<PaneWord>): ProblemWords {
  return { title, lines: [line], detail: say('detail', { reason }) };
}

function noPlan(problem: PlanProblem, sheet: string, say: Say<PaneWord>): ProblemWords {
  switch (problem.code) {
    case 'several-tables': {
      const tables = problem.tables.map(({ name, cell }) =>
        say('tableAt', { ...(name === null ? {} : { name }), cell }),
      );
      return {
        title: say('severalTables', { sheet, tables: tables.join(', ') }),
        lines: [say('keepOneTable')],
      };
    }
    case 'no-rows':
      return {
        title: say('noRows', { sheet, headerRow: problem.headerRow + 1 }),
        lines: [say('addRows')],
      };
    case 'too-many-rows':
      return {
        title: say('tooManyRows', { sheet, rows: problem.rows, limit: problem.limit }),
        lines: [say('splitPlan')],
      };
    case 'no-table':
    case 'no-such-sheet': {
      const seen = problem.code === 'no-table' ? problem.seen : [];
      const headers = [...seen.slice(0, mostHeaders), ...(seen.length > mostHeaders ? ['…'] : [])].join(', ');
      return {
        title: say('noTable', { sheet }),
        lines: [
          say('noTableSought'),
          seen.length > 0 ? say('headersSeen', { headers }) : say('noHeadersSeen'),
          say('openPlanSheet'),
        ],
      };
    }
  }
}
