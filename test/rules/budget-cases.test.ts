/** The `budget` pack against its worked cases. */
import { runCases } from '../../src/plan/run-cases';
import { realProgram } from '../support/real-program';

const program = realProgram();
const cases = program.parts.packs.find(({ id }) => id === 'budget')?.cases ?? [];

it.each(cases)('answers case $id: $note', (one) => {
  expect(runCases([one], program, '2026-09-01')).toEqual([{ id: one.id, differences: [] }]);
});

it('has worked cases for costs, trainers’ pay and unlike currencies', () => {
  expect(cases.length).toBeGreaterThanOrEqual(15);
});
