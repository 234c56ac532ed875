/** `paf group`. */
import { Workplace, paf } from '../support/cli';
import { cleanRow, ibHeaders, rowWith } from '../support/grids';

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => {
  place.remove();
});

const headers = [...ibHeaders, 'Date de début'];

function write(...rows: readonly (readonly unknown[])[]): string {
  const lines = [headers, ...rows].map((row) => row.map((cell) => String(cell ?? '')).join(';'));
  return place.write('plan.csv', lines.join('\r\n'));
}

const short = (participants: number, day: string) => [...rowWith({ Participants: participants }), day];

describe('paf group', () => {
  test('tells each group, what it costs and saves, and what to ask, and writes nothing', async () => {
    const { code, stdout } = await paf(['group', write(short(4, '2026-10-05'), short(5, '2026-10-12'))]);
    expect(code).toBe(0);
    expect(stdout).toContain('1. Lignes 2, 3 · Sciences du PEI');
    expect(stdout).toContain('total 2 511,00 €');
    expect(stdout).toContain('économie de 1 395,00 €');
    expect(place.files()).toEqual(['plan.csv']);
  });

  test('gives rows by their numbers and the verdict of the common request in JSON', async () => {
    const plan = write(short(4, '2026-10-05'), short(5, '2026-10-12'), short(6, '2027-03-01'));
    const { stdout } = await paf(['group', plan, '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      days: 14,
      groups: [
        {
          rows: [2, 3],
          reachesMinimum: true,
          saving: { separate: 3906, amount: 1395 },
          decisions: { total: 2511 },
        },
      ],
      left: [{ row: 4, reason: 'noPartner' }],
    });
  });

  test('takes the days between starts, and says when there is nothing', async () => {
    const plan = write(short(4, '2026-10-05'), short(5, '2026-10-12'));
    const { stdout } = await paf(['group', plan, '--days', '6', '--lang', 'en']);
    expect(stdout).toContain('No request under its minimum can be grouped.');
    expect(stdout).toContain('Rows under their minimum without a near request for the same workshop: 2, 3.');
  });

  test.each(['-1', '1,5', 'deux', '1000'])('refuses %s days', async (days) => {
    const { code, stderr } = await paf(['group', write([...cleanRow, '']), `--days=${days}`]);
    expect(code).toBe(2);
    expect(stderr).toContain('--days');
  });
});
