/** `paf budget`. */
import { Workplace, paf } from '../support/cli';
import { cleanRow, ibHeaders, rowWith } from '../support/grids';

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => {
  place.remove();
});

const northAmerica = rowWith({ Région: 'Amérique du Nord', Devise: '' });
const asiaPacific = rowWith({ Région: 'Asie-Pacifique', Devise: '' });

function write(...rows: readonly (readonly unknown[])[]): string {
  const lines = [ibHeaders, ...rows].map((row) => row.map((cell) => String(cell ?? '')).join(';'));
  return place.write('plan.csv', lines.join('\r\n'));
}

describe('paf budget', () => {
  test('prints aligned tables, an amount for each currency, and writes nothing', async () => {
    const { code, stdout } = await paf(['budget', write(cleanRow, northAmerica, asiaPacific)]);
    expect(code).toBe(0);
    const lines = stdout.split('\n');
    const header = lines.find((line) => line.startsWith('Poste')) ?? '';
    const end = header.indexOf('Coût') + 'Coût'.length;
    const costs = lines.filter((line) => /(?<!ou) (?:EUR|USD) +[\d ]+,00/.test(line));
    expect(costs.length).toBeGreaterThan(4);
    for (const line of costs) expect(line.slice(end - 3, end)).toBe(',00');
    expect(stdout).toContain('SGD ou USD à confirmer');
    expect(stdout).toContain('Par région');
    expect(place.files()).toEqual(['plan.csv']);
  });

  test('speaks English when asked', async () => {
    const { stdout } = await paf(['budget', write(cleanRow), '--lang', 'en']);
    expect(stdout).toContain('By currency');
    expect(stdout).toContain('Whole plan');
  });

  test('gives exact figures in JSON, with the rates and their dates', async () => {
    const plan = write(cleanRow, northAmerica, asiaPacific);
    const { stdout } = await paf([
      ...['budget', plan, '--format', 'json'],
      ...['--currency', 'eur', '--rate', 'USD=0.92@2026-11-01'],
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      conversion: { currency: 'EUR', rates: [{ currency: 'USD', rate: '0.92', date: '2026-11-01' }] },
      total: {
        rows: 3,
        byCurrency: { EUR: 2790, USD: 3500 },
        toBeConfirmed: { 'SGD|USD': 4500 },
        perParticipant: { EUR: { amount: 279, rows: 1 } },
        converted: { amount: 6010, missing: [] },
      },
      dimensions: {
        region: [{ key: 'africaEuropeMiddleEast' }, { key: 'northAmerica' }, { key: 'asiaPacific' }],
      },
      planFindings: [{ code: 'currency-unconfirmed' }],
    });
  });

  test('says which rate is missing', async () => {
    const { stdout } = await paf(['budget', write(northAmerica), '--currency', 'EUR']);
    expect(stdout).toContain('Il n’y a pas de taux pour USD');
  });
});

test.each([
  [['--currency', 'XYZ'], /--currency vaut « XYZ ».*EUR, GBP, CHF, USD, SGD/],
  [['--rate', 'USD=0.92@2026-11-01'], /--currency EUR/],
  [['--currency', 'EUR', '--rate', 'USD=0.92'], /la devise, le taux et sa date/],
  [['--currency', 'EUR', '--rate', 'XYZ=0.92@2026-11-01'], /devise inconnue/],
  [['--currency', 'EUR', '--rate', 'USD=zéro@2026-11-01'], /nombre supérieur à 0/],
  [['--currency', 'EUR', '--rate', 'USD=0.92@2026-13-01'], /date qui n’existe pas/],
  [['--currency', 'EUR', '--rate', 'EUR=1@2026-11-01'], /convertit EUR en EUR/],
  [
    ['--currency', 'EUR', '--rate', 'USD=1@2026-11-01', '--rate', 'USD=2@2026-11-01'],
    /Deux taux sont donnés pour USD/,
  ],
  [['--out', 'x.xlsx'], /n’a pas d’option --out/],
])('refuses %j in clear words', async (options, message) => {
  const { code, stderr } = await paf(['budget', write(cleanRow), ...options]);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});
