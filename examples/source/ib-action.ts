/** One IB action, written the way the published offers want it. */
import type { CurrencyCode, OfferLabel, RegionLabel } from './lists';
import { dateCell, datesCell, momentCell, type PlanRow } from './plan-row';
import { daysFrom, today, weekdayBefore } from './school-days';

export type OfferId =
  | 'inPersonSingle'
  | 'inPersonMultiple'
  | 'blendedOnDemand'
  | 'onlineOnDemand'
  | 'virtualOnDemand'
  | 'inPersonScheduled'
  | 'virtualScheduled'
  | 'onlineScheduled'
  | 'selfPaced';

export type RegionId = 'aem' | 'northAmerica' | 'latinAmerica' | 'americas' | 'asiaPacific';

export interface IbRequest {
  readonly offer: OfferId;
  readonly region: RegionId;
  readonly start: number;
  readonly title: string;
  readonly workshop: string;
  readonly participants: number;
  readonly schools?: number;
  readonly tariff?: string;
  readonly currency?: CurrencyCode;
  /** Session days of a scheduled workshop, whose number the provider chooses. */
  readonly days?: number;
  readonly daysAhead?: number;
}

/** Who leads it, and where. */
export interface Setting {
  readonly trainer?: string;
  readonly venue?: string;
  readonly room?: string;
}

interface OfferKind {
  readonly label: OfferLabel;
  readonly organisation: string;
  readonly modality: string;
  readonly tariff?: string;
}

const twoDays = 'Tarif (normal) pour 2 jours';
export const intensiveDay = "Tarif d'un atelier intensif d'une journée";

export const offers: Readonly<Record<OfferId, OfferKind>> = {
  inPersonSingle: {
    label: 'Atelier en présentiel organisé pour un seul établissement',
    organisation: 'À la demande',
    modality: 'Présentiel',
    tariff: twoDays,
  },
  inPersonMultiple: {
    label: 'Atelier en présentiel regroupant plusieurs établissements',
    organisation: 'À la demande',
    modality: 'Présentiel',
    tariff: twoDays,
  },
  blendedOnDemand: {
    label: 'Atelier mixte à la demande',
    organisation: 'À la demande',
    modality: 'Hybride',
    tariff: 'Tarif mixte',
  },
  onlineOnDemand: {
    label: 'Atelier en ligne à la demande',
    organisation: 'À la demande',
    modality: 'En ligne',
    tariff: 'Tarif (normal) pour 4 semaines',
  },
  virtualOnDemand: {
    label: 'Atelier virtuel à la demande',
    organisation: 'À la demande',
    modality: 'Classe virtuelle',
    tariff: twoDays,
  },
  inPersonScheduled: {
    label: 'Atelier en présentiel programmé',
    organisation: 'Programmé',
    modality: 'Présentiel',
  },
  virtualScheduled: {
    label: 'Atelier virtuel programmé',
    organisation: 'Programmé',
    modality: 'Classe virtuelle',
  },
  onlineScheduled: { label: 'Atelier en ligne programmé', organisation: 'Programmé', modality: 'En ligne' },
  selfPaced: {
    label: 'Atelier en ligne en apprentissage autonome',
    organisation: 'Apprentissage autonome',
    modality: 'En ligne',
  },
};

export const regions: Readonly<Record<RegionId, RegionLabel>> = {
  aem: 'Afrique, Europe et Moyen-Orient',
  northAmerica: 'Amérique du Nord',
  latinAmerica: 'Amérique latine',
  americas: 'Amériques',
  asiaPacific: 'Asie-Pacifique',
};

/** How many consecutive days of sessions the action has; 0 where there are none, only weeks online. */
export function sessionCount(request: IbRequest): number {
  const oneDay = request.tariff === 'Tarif pour 1 jour*' || request.tariff === intensiveDay;
  switch (request.offer) {
    case 'onlineOnDemand':
    case 'onlineScheduled':
    case 'selfPaced':
      return 0;
    case 'inPersonSingle':
    case 'inPersonMultiple':
      if (oneDay) return 1;
      return request.region === 'aem' || request.region === 'asiaPacific' ? 2 : 3;
    case 'virtualOnDemand':
      return oneDay ? 1 : 2;
    case 'blendedOnDemand':
      return 2;
    case 'inPersonScheduled':
      return request.days ?? 2;
    case 'virtualScheduled':
      return request.days ?? 3;
  }
}

/** Every day that the action takes: its sessions, or the weeks from a Monday to a Friday. */
export function daysOf(request: IbRequest): number[] {
  const sessions = sessionCount(request);
  if (sessions > 0) return daysFrom(request.start, sessions);
  const oneWeek = request.tariff === 'Tarif pour 1 semaine*' || request.offer === 'selfPaced';
  return daysFrom(request.start, oneWeek ? 5 : 26);
}

export function ibAction(request: IbRequest, setting: Setting): PlanRow {
  const kind = offers[request.offer];
  const tariff = request.tariff ?? kind.tariff;
  const last = daysOf(request).at(-1) ?? request.start;
  const asked = weekdayBefore(request.start - (request.daysAhead ?? 70));
  return {
    title: request.title,
    status: last < today ? 'Terminée' : 'Planifiée',
    axis: 'Programmes de l’IB',
    organisation: kind.organisation,
    offer: kind.label,
    modality: kind.modality,
    workshopTitle: request.workshop,
    provider: 'IB',
    region: regions[request.region],
    schools: request.schools ?? (request.offer === 'inPersonMultiple' ? 2 : 1),
    participants: request.participants,
    ...(tariff === undefined ? {} : { tariff }),
    requestedCurrency: request.currency ?? usualCurrency(request),
    requestDate: dateCell(asked),
    ...(kind.organisation === 'À la demande' ? {} : { registrationDate: dateCell(asked) }),
    startDate: dateCell(request.start),
    endDate: dateCell(last),
    ...sessionCells(request, last),
    ...liveActivity(request),
    ...setting,
    ...(setting.room === undefined ? {} : { venueExternal: 'non' }),
    ...(request.offer === 'virtualOnDemand' ? virtualAnswers : {}),
  };
}

const virtualAnswers: PlanRow = {
  itSupportNamed: 'oui',
  participantsGroupedInRoom: 'non',
  facilitatorRemote: 'oui',
  ownComputerEach: 'oui',
  schoolDedicatedRoomBooked: 'non',
};

function sessionCells(request: IbRequest, last: number): PlanRow {
  const count = sessionCount(request);
  if (count === 0) return {};
  return {
    sessionDates: datesCell(daysFrom(request.start, count)),
    sessionsTotal: count,
    ...(last < today ? { sessionsAttended: count } : {}),
  };
}

/** A scheduled online workshop meets live at least once: on its second Wednesday. */
function liveActivity({ offer, start }: IbRequest): PlanRow {
  if (offer !== 'onlineScheduled') return {};
  const wednesday = start + 9;
  return {
    liveActivityStart: momentCell(wednesday, '17:30'),
    liveActivityEnd: momentCell(wednesday, '18:30'),
  };
}

function usualCurrency(request: IbRequest): CurrencyCode {
  if (request.offer === 'onlineScheduled' || request.offer === 'selfPaced') return 'USD';
  if (request.region === 'aem') return 'EUR';
  return request.region === 'asiaPacific' ? 'SGD' : 'USD';
}
