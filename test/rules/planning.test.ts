/** What the pack on the consistency of a plan does not conclude from what is not said. */
import { withWorkbookRules } from '../../src/plan/workbook-rules/workbook-rules';
import { academyRow, checkedPlan, ibRow, type RowCells } from '../support/checked-plans';
import { gridOf } from '../support/grids';
import { realProgram } from '../support/real-program';

const settings = gridOf(
  [
    ['Paramètre', 'Valeur'],
    ['Heures par jour au plus pour un formateur', 7],
  ],
  { name: 'Réglages' },
);
const { program } = withWorkbookRules(realProgram(), [settings]);

const codes = (row: RowCells, planDate?: string): readonly string[] =>
  checkedPlan(program, [row], planDate).rows.flatMap(({ verdict }) =>
    verdict.findings.map(({ code }) => code),
  );

describe('a trainer’s day', () => {
  const long = {
    Modalité: 'Présentiel',
    Formateur: 'Formateur T',
    'Durée (h)': 9,
    'Date de début': '2027-01-20',
  };

  it('is too long when the only day of an action has more hours than a day allows', () => {
    expect(codes(academyRow({ ...long, 'Date de fin': '2027-01-20' }))).toContain('trainer-overload');
  });

  it('is not judged from a first day alone, which may not be the only one', () => {
    expect(codes(academyRow(long))).not.toContain('trainer-overload');
  });

  it('is nobody’s without a trainer', () => {
    const oneDay = ibRow({
      Modalité: 'Présentiel',
      'Date de début': '2027-01-20',
      'Date de fin': '2027-01-20',
    });
    expect(codes(oneDay)).not.toContain('trainer-overload');
  });
});

it('does not count notice from the day of the check when the request date cannot be read', () => {
  const row = { 'Date de début': '2027-01-20', Modalité: 'Présentiel' };
  expect(codes(academyRow(row), '2027-01-18')).toContain('short-notice');
  expect(codes(academyRow({ ...row, 'Date de demande': 'courant mars' }), '2027-01-18')).not.toContain(
    'short-notice',
  );
});
