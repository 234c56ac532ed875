/** IB actions that satisfy the published rules, varied as a year of real requests is. */
import { numbered, type Bookings } from './bookings';
import { daysOf, ibAction, intensiveDay } from './ib-action';
import type { IbRequest, OfferId, RegionId, Setting } from './ib-action';
import type { CurrencyCode } from './lists';
import { isDate, without, type PlanRow } from './plan-row';
import type { Random } from './random';
import { day, daysFrom, frenchDay, isOpen, weekday } from './school-days';
import { essayWorkshop, starredWorkshops, workshops } from './workshops';

const howMany: Readonly<Record<OfferId, number>> = {
  inPersonSingle: 40,
  inPersonMultiple: 24,
  blendedOnDemand: 16,
  onlineOnDemand: 22,
  virtualOnDemand: 34,
  inPersonScheduled: 24,
  virtualScheduled: 16,
  onlineScheduled: 13,
  selfPaced: 9,
};

/** First days of the school year's months, each as often as its share of the actions. */
const months = [
  ...repeat('2026-09-01', 11),
  ...repeat('2026-10-01', 11),
  ...repeat('2026-11-01', 12),
  ...repeat('2026-12-01', 7),
  ...repeat('2027-01-01', 12),
  ...repeat('2027-02-01', 8),
  ...repeat('2027-03-01', 11),
  ...repeat('2027-04-01', 7),
  ...repeat('2027-05-01', 8),
  ...repeat('2027-06-01', 7),
  ...repeat('2027-07-01', 4),
  ...repeat('2027-08-01', 3),
];

const ibTrainers = numbered('Formateur A', 40);
const schoolRooms = numbered('Établissement ', 40).flatMap((school) => [`${school}|A`, `${school}|B`]);
const congressRooms = numbered('Centre de congrès ', 6).flatMap((centre) =>
  numbered('', 4).map((room) => `${centre}|${room}`),
);

export function cleanIbActions(random: Random, bookings: Bookings): PlanRow[] {
  const offers = Object.entries(howMany).flatMap(([offer, count]) => repeat(offer as OfferId, count));
  return offers.map((offer, index) => {
    const request = requestFor(offer, random);
    const row = {
      ...ibAction(request, settingFor(request, bookings)),
      ...headcountOf(request, index, random),
    };
    return asPlannersWrite(providedBy(row, request, random), request, index, random);
  });
}

function requestFor(offer: OfferId, random: Random): IbRequest {
  const region = regionFor(offer, random);
  const { workshop, tariff } = workshopFor(offer, random);
  const days =
    offer === 'inPersonScheduled'
      ? random.integer(2, 3)
      : offer === 'virtualScheduled'
        ? random.integer(3, 4)
        : 0;
  const currency = currencyFor(offer, region, random);
  const draft = {
    offer,
    region,
    workshop,
    title: titleFor(workshop, random),
    participants: participantsFor(offer, random),
    daysAhead: random.integer(58, 140),
    ...(tariff === undefined ? {} : { tariff }),
    ...(currency === undefined ? {} : { currency }),
    ...(days === 0 ? {} : { days }),
    ...(offer === 'inPersonMultiple' ? { schools: random.integer(2, 4) } : {}),
  };
  return { ...draft, start: startFor(draft, random) };
}

function regionFor(offer: OfferId, random: Random): RegionId {
  if (offer === 'blendedOnDemand') return random.pick(['northAmerica', 'latinAmerica'] as const);
  if (offer === 'virtualScheduled' && random.chance(0.15)) return 'americas';
  return random.pick([
    ...repeat('aem' as const, 14),
    ...repeat('northAmerica' as const, 4),
    ...repeat('latinAmerica' as const, 4),
    ...repeat('asiaPacific' as const, 2),
  ]);
}

/** A workshop, and the tariff that goes with it when it is not the usual one. */
function workshopFor(offer: OfferId, random: Random): { workshop: string; tariff?: string } {
  const kind = random.integer(1, 10);
  if (offer === 'inPersonSingle' && kind <= 2)
    return { workshop: random.pick(starredWorkshops), tariff: 'Tarif pour 1 jour*' };
  if (offer === 'onlineOnDemand' && kind <= 2)
    return { workshop: random.pick(starredWorkshops), tariff: 'Tarif pour 1 semaine*' };
  if (offer === 'virtualOnDemand' && kind <= 2)
    return { workshop: random.pick(starredWorkshops), tariff: 'Tarif pour 2 jours*' };
  if ((offer === 'inPersonSingle' || offer === 'virtualOnDemand') && kind === 3)
    return { workshop: essayWorkshop, tariff: intensiveDay };
  return { workshop: random.pick(workshops) };
}

function titleFor(workshop: string, random: Random): string {
  const subject = workshop.replace(/^\p{L}+ : /u, '');
  return random.pick([
    `Atelier IB – ${subject}`,
    `Former les équipes : ${subject}`,
    `${subject.charAt(0).toUpperCase()}${subject.slice(1)} (parcours IB)`,
    `Accompagnement IB : ${subject}`,
  ]);
}

/** Under 40 or over 50, where a larger group would not cost less. */
function participantsFor(offer: OfferId, random: Random): number {
  switch (offer) {
    case 'inPersonScheduled':
    case 'virtualScheduled':
    case 'onlineScheduled':
      return random.integer(4, 14);
    case 'selfPaced':
      return random.integer(4, 25);
    default:
      if (random.chance(0.08)) return random.integer(51, 60);
      return random.chance(0.7) ? random.integer(7, 24) : random.integer(25, 38);
  }
}

/** On a scheduled workshop a few of ours are enough, the other schools' registrations given. */
function headcountOf(request: IbRequest, index: number, random: Random): PlanRow {
  if (!request.offer.endsWith('Scheduled')) return {};
  const few = random.chance(0.25);
  const participants = few ? random.integer(2, 3) : request.participants;
  const all = few || random.chance(0.6);
  return {
    participants,
    ...(all ? { workshopTotalRegistered: participants + random.integer(6, 28) } : {}),
    workshopId: `AT-${String(index + 1).padStart(4, '0')}`,
  };
}

function currencyFor(offer: OfferId, region: RegionId, random: Random): CurrencyCode | undefined {
  if (offer === 'onlineScheduled' || offer === 'selfPaced') return undefined;
  if (region === 'asiaPacific') return random.pick(['SGD', 'USD'] as const);
  if (region !== 'aem' || offer.endsWith('Scheduled')) return undefined;
  return random.pick(['EUR', 'EUR', 'EUR', 'EUR', 'GBP', 'CHF'] as const);
}

function startFor(request: Omit<IbRequest, 'start'>, random: Random): number {
  const first = day(random.pick(months));
  const days = daysOf({ ...request, start: first }).length;
  const online = days === 5 || days === 26;
  const starts = daysFrom(first, 28).filter((start) =>
    online ? isOpen(start) && weekday(start) === 1 : daysFrom(start, days).every(isOpen),
  );
  // A month of holidays may offer nothing: another month then.
  return starts.length === 0 ? startFor(request, random) : random.pick(starts);
}

function settingFor(request: IbRequest, bookings: Bookings): Setting {
  const days = daysOf(request);
  if (request.offer === 'selfPaced') return { venue: 'En ligne' };
  const trainer = bookings.take(ibTrainers, days);
  if (!/^(inPerson|blended)/.test(request.offer)) return { trainer, venue: 'En ligne' };
  const place = bookings.take(request.offer === 'inPersonScheduled' ? congressRooms : schoolRooms, days);
  const [venue = '', room = ''] = place.split('|');
  return { trainer, venue, room: `Salle ${venue.replace(/\D+/g, '')}-${room}` };
}

/** Some scheduled workshops are an external provider's, who says the price and the minimum. */
function providedBy(row: PlanRow, request: IbRequest, random: Random): PlanRow {
  const open = request.offer === 'inPersonScheduled' || request.offer === 'virtualScheduled';
  if (!open) return row;
  if (random.chance(0.2))
    return {
      ...without(row, ['requestedCurrency', 'registration']),
      provider: 'Fournisseur externe',
      participants: request.participants,
      providerPrice: random.integer(18, 44) * 10,
      providerCurrency: request.region === 'aem' ? 'EUR' : 'USD',
      providerMinimum: 4,
    };
  return request.region === 'aem' && random.chance(0.2)
    ? { ...row, registration: 'Inscription tardive' }
    : { ...row, registration: 'Inscription normale' };
}

/** Planners do not all fill in every cell, nor choose from the list every time: what they write still reads. */
function asPlannersWrite(row: PlanRow, request: IbRequest, index: number, random: Random): PlanRow {
  const objective = random.pick(['10.1', '10.2', '10.3']);
  const complete: PlanRow = { ...row, objective: index % 3 === 0 ? { quoted: objective } : objective };
  switch (index % 25) {
    case 3:
      return without(complete, ['offer']);
    case 7:
      return request.offer === 'virtualScheduled' ? { ...complete, offer: 'Atelier virtuel' } : complete;
    case 9:
      return request.offer === 'inPersonScheduled'
        ? { ...complete, offer: 'Atelier en présentiel' }
        : complete;
    case 11:
      return request.offer === 'onlineScheduled' ? { ...complete, offer: 'Atelier en ligne' } : complete;
    case 13:
      return request.region === 'aem' ? { ...complete, region: 'AEM' } : complete;
    case 17:
      return without(complete, ['provider', 'modality']);
    case 19:
      return index % 2 === 0 ? complete : withTextDate(complete);
    default:
      return complete;
  }
}

/** The start date typed as text: it reads, and the calculated columns stay empty. */
function withTextDate(row: PlanRow): PlanRow {
  return isDate(row.startDate) ? { ...row, startDate: frenchDay(row.startDate.date) } : row;
}

function repeat<T>(value: T, count: number): T[] {
  return Array.from({ length: count }, () => value);
}
