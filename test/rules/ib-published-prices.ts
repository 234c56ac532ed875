/**
 * The prices the IB publishes, read off S0 l.56-87 by hand, cell by cell and without looking at the rule pack.
 * The pack is tested against this file, so a slip of the pen in either shows: never generate one from the other.
 * 77 prices: 66 on demand (l.58-74), 10 scheduled (l.81-83), 1 self-paced (l.87).
 */

type Currency = 'EUR' | 'GBP' | 'CHF' | 'USD';
type Tariff = 'standard' | 'oneDay' | 'oneWeek' | 'twoDayReserved' | 'intensiveDay' | 'blended';
type Registration = 'early' | 'normal' | 'late';
/** Least and greatest number of participants the price holds for; null: no upper end. */
type Headcount = readonly [min: number, max: number | null];

interface PublishedPrice {
  /** Line of S0. */
  readonly line: number;
  readonly offers: readonly string[];
  /** Null where the price list has no tariffs: scheduled and self-paced. */
  readonly tariff: Tariff | null;
  readonly regions: readonly string[];
  /** Null where the cell carries no qualifier. */
  readonly registration: Registration | null;
  /** The currency to be decided; null for Asia-Pacific, whose cells contradict their heading (l.57, l.80). */
  readonly currency: Currency | null;
  readonly participants: Headcount;
  /** Major units. */
  readonly amount: number;
}

type NotOfferedCell = Pick<PublishedPrice, 'line' | 'offers' | 'tariff' | 'regions' | 'currency'>;

const africaEuropeMiddleEast = ['africaEuropeMiddleEast'] as const;
const americas = ['northAmerica', 'latinAmerica', 'americas'] as const;
const asiaPacific = ['asiaPacific'] as const;
const allRegions = [...africaEuropeMiddleEast, ...americas, ...asiaPacific] as const;

const inPerson = ['inPersonSingle', 'inPersonMultiple'] as const;
const blended = ['blendedOnDemand'] as const;
const online = ['onlineOnDemand'] as const;
const virtual = ['virtualOnDemand'] as const;

const flat: Headcount = [7, null];
const from7To50: Headcount = [7, 50];
const from51: Headcount = [51, null];
const perWorkshop: Headcount = [4, null];
const noMinimum: Headcount = [1, null];

/** One line of the on-demand table: its five cells, in the published column order. */
const onDemand = (
  line: number,
  offers: readonly string[],
  tariff: Tariff,
  participants: Headcount,
  [eur, gbp, chf, usd, ap]: readonly [eur: number, gbp: number, chf: number, usd: number, ap: number],
): readonly PublishedPrice[] => {
  const row = { line, offers, tariff, registration: null, participants };
  return [
    { ...row, regions: africaEuropeMiddleEast, currency: 'EUR', amount: eur },
    { ...row, regions: africaEuropeMiddleEast, currency: 'GBP', amount: gbp },
    { ...row, regions: africaEuropeMiddleEast, currency: 'CHF', amount: chf },
    { ...row, regions: americas, currency: 'USD', amount: usd },
    { ...row, regions: asiaPacific, currency: null, amount: ap },
  ];
};

/** One price of the scheduled table. */
const scheduled = (
  line: number,
  offer: string,
  regions: readonly string[],
  registration: Registration | null,
  currency: Currency | null,
  amount: number,
): PublishedPrice => ({
  line,
  offers: [offer],
  tariff: null,
  regions,
  registration,
  currency,
  participants: perWorkshop,
  amount,
});

export const publishedPrices: readonly PublishedPrice[] = [
  // On demand, l.58-74:                                  EUR  GBP  CHF  USD  Asia-Pacific
  ...onDemand(58, inPerson, 'standard', flat, [279, 255, 305, 350, 450]),
  ...onDemand(59, inPerson, 'oneDay', from7To50, [89, 80, 95, 110, 140]),
  ...onDemand(60, inPerson, 'oneDay', from51, [69, 65, 75, 85, 110]),
  ...onDemand(61, inPerson, 'intensiveDay', flat, [139, 130, 150, 175, 230]),
  {
    line: 62,
    offers: blended,
    tariff: 'blended',
    regions: americas,
    registration: null,
    currency: 'USD',
    participants: flat,
    amount: 350,
  },
  ...onDemand(63, online, 'standard', flat, [230, 200, 250, 270, 380]),
  ...onDemand(64, online, 'oneWeek', from7To50, [65, 55, 70, 75, 100]),
  ...onDemand(65, online, 'oneWeek', from51, [50, 45, 55, 60, 80]),
  ...onDemand(66, virtual, 'standard', flat, [250, 210, 270, 290, 400]),
  ...onDemand(67, virtual, 'oneDay', from7To50, [65, 55, 70, 75, 100]),
  ...onDemand(68, virtual, 'oneDay', from51, [50, 45, 55, 60, 80]),
  ...onDemand(69, virtual, 'twoDayReserved', from7To50, [130, 110, 140, 150, 200]),
  ...onDemand(73, virtual, 'twoDayReserved', from51, [100, 90, 110, 120, 160]),
  ...onDemand(74, virtual, 'intensiveDay', flat, [119, 105, 125, 145, 185]),

  // Scheduled, l.81-83
  scheduled(81, 'inPersonScheduled', africaEuropeMiddleEast, 'normal', 'EUR', 950),
  scheduled(81, 'inPersonScheduled', africaEuropeMiddleEast, 'late', 'EUR', 1020),
  scheduled(81, 'inPersonScheduled', ['northAmerica'], null, 'USD', 825),
  scheduled(81, 'inPersonScheduled', ['latinAmerica'], null, 'USD', 500),
  scheduled(81, 'inPersonScheduled', asiaPacific, 'early', null, 916),
  scheduled(81, 'inPersonScheduled', asiaPacific, 'normal', null, 996),
  scheduled(82, 'virtualScheduled', africaEuropeMiddleEast, null, 'EUR', 470),
  scheduled(82, 'virtualScheduled', americas, null, 'USD', 550),
  scheduled(82, 'virtualScheduled', asiaPacific, null, null, 760),
  scheduled(83, 'onlineScheduled', allRegions, null, 'USD', 450),

  // Self-paced, l.87
  {
    line: 87,
    offers: ['selfPaced'],
    tariff: null,
    regions: allRegions,
    registration: null,
    currency: 'USD',
    participants: noMinimum,
    amount: 125,
  },
];

/** The "S.O." cells: not sold there, which is not the same as free. The first one spans three columns. */
export const notOfferedCells: readonly NotOfferedCell[] = [
  { line: 62, offers: blended, tariff: 'blended', regions: africaEuropeMiddleEast, currency: 'EUR' },
  { line: 62, offers: blended, tariff: 'blended', regions: africaEuropeMiddleEast, currency: 'GBP' },
  { line: 62, offers: blended, tariff: 'blended', regions: africaEuropeMiddleEast, currency: 'CHF' },
  { line: 62, offers: blended, tariff: 'blended', regions: asiaPacific, currency: null },
];
