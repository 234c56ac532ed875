/** Plans for tests that mix IB requests and academy actions. */
import type { CheckedPlan } from '../../src/plan/check-plan';
import { checkWholePlan } from '../../src/plan/check-plan';
import { cellName } from '../../src/plan/cell-reference';
import { findPlan } from '../../src/plan/find-table';
import type { Program } from '../../src/engine/program';
import type { CellValue } from '../../src/vocabulary/cell';
import { gridOf } from './grids';

/** Cells of a row by header; a header that a row does not have is a blank cell. */
export type RowCells = Readonly<Record<string, CellValue>>;

/** Checks a plan whose columns are all the headers of its rows. */
export function checkedPlan(
  program: Program,
  rows: readonly RowCells[],
  planDate = '2026-09-01',
): CheckedPlan {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => headers.map((header) => row[header] ?? null));
  const found = findPlan([gridOf([headers, ...cells])], program.parts.vocabulary, cellName);
  if (!found.ok) throw new Error(found.problem.code);
  return checkWholePlan(found.table, program, { planDate });
}

/** An in-person request of one school, with nothing to report, some of its cells changed. */
export function ibRow(changes: RowCells = {}): RowCells {
  return {
    Intitulé: 'Sciences au PEI',
    'Type de perfectionnement': 'À la demande',
    'Type d’atelier': 'Atelier en présentiel (traditionnel) organisé pour un seul établissement',
    'Titre de l’atelier': 'Sciences du PEI',
    Région: 'Afrique, Europe et Moyen-Orient',
    Participants: 10,
    Devise: 'EUR',
    ...changes,
  };
}

/** An action of the académie's plan. */
export function academyRow(changes: RowCells = {}): RowCells {
  return { Intitulé: 'Évaluer à l’oral', Cadre: 'academy', ...changes };
}
