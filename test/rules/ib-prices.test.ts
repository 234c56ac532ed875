/** The published prices, transcribed apart from the pack, against what the engine answers; in both directions. */
import { cellSet } from '../../src/rules/cell-set';
import type { TableRow } from '../../src/rules/table-schema';
import type { CellValue } from '../../src/vocabulary/cell';
import { answer, ibProgram } from '../support/ib-program';
import { notOfferedCells, publishedPrices } from './ib-published-prices';

const program = ibProgram();
type PublishedPrice = (typeof publishedPrices)[number];

/** A title that the tariff is not refused to (S0 l.61, 74, 76). */
function titleFor(tariff: string | null): string {
  if (tariff === 'intensiveDay') return 'Gros plan sur le mémoire';
  return tariff !== null && ['oneDay', 'oneWeek', 'twoDayReserved'].includes(tariff)
    ? 'Développer le PEI'
    : 'Sciences du PEI (catégorie 1)';
}

/** A row for each region, offer and end of the tier that a price holds for. */
function rowsOf(price: Omit<PublishedPrice, 'amount'>): readonly Readonly<Record<string, CellValue>>[] {
  const [min, max] = price.participants;
  return price.offers.flatMap((offer) =>
    price.regions.flatMap((region) =>
      [min, max ?? 500].map((participants) => ({
        organisation: organisationOf(offer),
        offer,
        region,
        participants,
        workshopTotalRegistered: participants,
        schools: offer === 'inPersonMultiple' ? 2 : 1,
        workshopTitle: titleFor(price.tariff),
        tariff: price.tariff,
        registration: price.registration,
        requestedCurrency: price.currency,
      })),
    ),
  );
}

function organisationOf(offer: string): string {
  return offer === 'selfPaced' ? 'selfPaced' : offer.endsWith('Scheduled') ? 'scheduled' : 'onDemand';
}

const named = publishedPrices.map((price) => ({
  ...price,
  name: [
    `l.${price.line}`,
    price.offers.join('/'),
    price.tariff,
    price.registration,
    price.currency ?? 'AP',
  ].join(' '),
}));

describe('the published prices', () => {
  it('are 77', () => {
    expect(publishedPrices).toHaveLength(77);
  });

  it.each(named)('the engine answers $amount for $name, $regions.0, $participants', (price) => {
    for (const row of rowsOf(price)) {
      const { decisions } = answer(program, row);
      const quoted = { unitPrice: price.amount, currency: price.currency, eligibility: 'eligible' };
      expect({ row, ...decisions }).toMatchObject({
        row,
        ...quoted,
        total: price.amount * Number(row.participants),
      });
    }
  });

  it.each(named.filter(({ participants: [min] }) => min === 51))(
    'the engine answers another price one head below the tier of $name',
    (price) => {
      for (const row of rowsOf({ ...price, participants: [50, 50] })) {
        expect(answer(program, row).decisions.unitPrice).not.toBe(price.amount);
      }
    },
  );

  it.each(notOfferedCells.map((cell) => ({ ...cell, where: cell.regions.join() })))(
    'the engine answers no price for the blended workshop in $where, $currency',
    (cell) => {
      for (const row of rowsOf({ ...cell, registration: null, participants: [7, null] })) {
        const { decisions, codes } = answer(program, row);
        expect({ row, ...decisions }).toMatchObject({ row, unitPrice: null, total: null, currency: null });
        expect(codes).toContain('region-not-offered');
      }
    },
  );
});

describe('the table of prices', () => {
  const table = program.parts.tables.get('prices')?.data;
  const rows = table?.rows ?? [];
  const byPublication = (publication: string): readonly TableRow[] =>
    rows.filter(({ then }) => then.publication === publication);

  /** The values that a cell of a row names. */
  const valuesOf = (row: TableRow, input: string): readonly unknown[] | undefined => {
    const set = cellSet(row.when[input]);
    return set.kind === 'values' ? set.values : undefined;
  };
  const sameSet = (a: readonly unknown[], b: readonly unknown[]): boolean =>
    a.length === b.length && a.every((one) => b.includes(one));

  /** Whether a row of the pack is the cell of the transcription. */
  const isCell = (row: TableRow, price: PublishedPrice): boolean => {
    const subregions = price.regions.filter((region) => region !== 'americas');
    const isTiered = price.participants[1] !== null || price.participants[0] === 51;
    const range = cellSet(row.when.participants);
    const currencies = valuesOf(row, 'requestedCurrency');
    const registrations = valuesOf(row, 'registration');
    return (
      row.then.unitPrice === price.amount &&
      sameSet(valuesOf(row, 'offer') ?? [], price.offers) &&
      sameSet(valuesOf(row, 'tariff') ?? [], [price.tariff ?? 'standard']) &&
      sameSet(
        valuesOf(row, 'region') ?? ['africaEuropeMiddleEast', 'northAmerica', 'latinAmerica', 'asiaPacific'],
        subregions,
      ) &&
      (price.currency === null ? currencies === undefined : sameSet(currencies ?? [], [price.currency])) &&
      (price.registration === null
        ? registrations === undefined
        : sameSet(registrations ?? [], [price.registration])) &&
      (isTiered
        ? range.kind === 'range' &&
          range.min === price.participants[0] &&
          (range.max ?? null) === price.participants[1]
        : range.kind === 'anything')
    );
  };

  it('holds every published price once, and no price more', () => {
    const published = byPublication('published');
    expect(published).toHaveLength(publishedPrices.length);
    for (const price of publishedPrices) {
      const cells = published.filter((row) => isCell(row, price));
      expect([price.line, price.currency, cells.length]).toEqual([price.line, price.currency, 1]);
    }
  });

  it('has besides only the early price taken from the normal one, and the late one that is not published', () => {
    expect(byPublication('inferred').map(({ id, then }) => [id, then.unitPrice])).toEqual([
      ['scheduled-in-person-eur-early', 950],
    ]);
    expect(byPublication('notPublished').map(({ id, then }) => [id, then.unitPrice])).toEqual([
      ['scheduled-in-person-asia-pacific-late', undefined],
    ]);
    expect(rows).toHaveLength(
      ['published', 'inferred', 'notPublished', 'notOffered'].flatMap(byPublication).length,
    );
  });

  it('gives no price where the workshop is not offered', () => {
    for (const { then } of byPublication('notOffered')) expect(then.unitPrice ?? null).toBeNull();
  });
});
