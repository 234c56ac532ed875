/** One action of the academy: a session for second-degree teachers, or a first-degree teacher's course. */
import { dateCell, datesCell, type PlanRow } from './plan-row';
import { today, weekdayBefore } from './school-days';

export interface AcademyRequest {
  readonly title: string;
  readonly modality: string;
  readonly days: readonly number[];
  readonly participants?: number;
  readonly cost?: number;
  readonly daysAhead?: number;
  readonly trainer?: string;
  readonly venue?: string;
  readonly room?: string;
  /** First degree only: the teacher, and the hours of which so many are digital. */
  readonly teacher?: string;
  readonly hours?: readonly [number, number];
}

export function academyAction(request: AcademyRequest): PlanRow {
  const [first = today] = request.days;
  const last = request.days.at(-1) ?? first;
  const done = last < today;
  const remote = request.modality !== 'Présentiel';
  const { trainer, venue, room, teacher } = request;
  return {
    title: request.title,
    status: done ? 'Terminée' : 'Planifiée',
    modality: request.modality,
    ...(request.participants === undefined ? {} : { participants: request.participants }),
    ...(request.cost === undefined ? {} : { costTeaching: request.cost }),
    requestDate: dateCell(weekdayBefore(first - (request.daysAhead ?? 45))),
    startDate: dateCell(first),
    endDate: dateCell(last),
    sessionDates: datesCell(request.days),
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
    ...(remote ? { placeIdentified: 'oui' } : {}),
    ...(request.modality === 'Hybride'
      ? { trainerHybridCompetent: 'oui', hybridScenarioValidated: 'oui' }
      : {}),
    ...(done ? { sofiaFmoDocumentsUploaded: 'oui', evaluationQuestionnaireSent: 'oui' } : {}),
  };
}
