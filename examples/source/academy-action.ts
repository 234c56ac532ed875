/** One action of the academy: a session for second-degree teachers, or a first-degree teacher's course. */
import { dateCell, datesCell, momentCell, type PlanRow } from './plan-row';
import { today, weekdayBefore } from './school-days';

export interface AcademyRequest {
  readonly title: string;
  readonly modality: string;
  readonly days: readonly number[];
  readonly axis?: string;
  readonly participants?: number;
  /** Teaching cost in euros; the other costs follow from it. */
  readonly cost?: number;
  readonly daysAhead?: number;
  readonly trainer?: string;
  readonly venue?: string;
  readonly room?: string;
  /** First degree only: the teacher, and the hours of which so many are digital. */
  readonly teacher?: string;
  readonly hours?: readonly [number, number];
  /** When the only session starts and ends; null where nobody says. */
  readonly times?: readonly [string, string] | null;
}

const usualTimes: Readonly<Record<string, readonly [string, string]>> = {
  Présentiel: ['09:00', '16:00'],
  Webinaire: ['14:00', '17:00'],
  Hybride: ['09:00', '12:00'],
};

export function academyAction(request: AcademyRequest): PlanRow {
  const [first = today] = request.days;
  const last = request.days.at(-1) ?? first;
  const done = last < today;
  const { trainer, venue, room, teacher, participants, modality } = request;
  return {
    title: request.title,
    status: done ? 'Terminée' : 'Planifiée',
    axis: request.axis ?? (teacher === undefined ? 'Pratiques de classe' : 'Premier degré'),
    modality,
    ...(participants === undefined ? {} : { participants }),
    ...volume(request),
    ...costs(request),
    requestDate: dateCell(weekdayBefore(first - (request.daysAhead ?? 45))),
    startDate: dateCell(first),
    endDate: dateCell(last),
    sessionDates: datesCell(request.days),
    ...times(request, first),
    zone: 'B',
    ...(trainer === undefined ? {} : { trainer }),
    ...(venue === undefined ? {} : { venue }),
    ...(room === undefined ? {} : { room }),
    degree: teacher === undefined ? 'Second degré' : 'Premier degré',
    schoolYear: '2026-2027',
    ...(teacher === undefined ? {} : { teacher }),
    ...(request.hours === undefined
      ? {}
      : { plannedHoursTotal: request.hours[0], plannedHoursDigital: request.hours[1] }),
    ...remoteAnswers(modality),
    ...(done
      ? { sofiaFmoDocumentsUploaded: 'oui', evaluationQuestionnaireSent: 'oui', reviewDone: 'oui' }
      : {}),
  };
}

/** Six hours a day in person, three at a distance; a course counts the hours of its teacher instead. */
function volume({ modality, days, participants, teacher }: AcademyRequest): PlanRow {
  if (teacher !== undefined) return {};
  const hours = (modality === 'Présentiel' ? 6 : 3) * days.length;
  const groups = (participants ?? 0) > 30 ? 2 : 1;
  return { hours, groups, trainerHours: hours * groups, interventionLevel: 'Approfondissement' };
}

function costs({ cost }: AcademyRequest): PlanRow {
  if (cost === undefined) return {};
  return { costTeaching: cost, costOperating: Math.round(cost / 50) * 10, costExceptional: 0 };
}

/** Sessions over several days have each their own times, which one cell cannot say. */
function times({ days, modality, times: given }: AcademyRequest, first: number): PlanRow {
  const slot = given === undefined ? usualTimes[modality] : given;
  if (!slot || days.length > 1) return {};
  return { sessionStart: momentCell(first, slot[0]), sessionEnd: momentCell(first, slot[1]) };
}

function remoteAnswers(modality: string): PlanRow {
  if (modality === 'Présentiel') return {};
  const remote: PlanRow = {
    placeIdentified: 'oui',
    placeHasBookingSystem: 'non',
    digitalSpaceAvailable: 'oui',
  };
  if (modality !== 'Hybride') return { ...remote, followFromHome: 'oui' };
  return {
    ...remote,
    followFromHome: 'non',
    trainerHybridCompetent: 'oui',
    hybridScenarioValidated: 'oui',
    asynchronousWorkPlanned: 'oui',
  };
}
