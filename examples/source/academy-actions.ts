/** Actions of the academy that the charter and M@gistère have nothing to say about. */
import { academyAction } from './academy-action';
import { numbered, type Bookings } from './bookings';
import { dateCell, isDate, type PlanRow } from './plan-row';
import type { Random } from './random';
import { day, frenchDay, isOpen, weekday } from './school-days';
import { academyTitles, courseTitles } from './workshops';

const trainers = numbered('Formateur B', 12);
const rooms = numbered('Collège ', 9).map((venue) => `${venue} (exemple)|${venue.replace(/\D+/g, '')}`);

const courseTrainers = numbered('Formateur D', 8);

/** First-degree teachers whose hours are right: 18 in all, 9 or more of them digital. */
const teachers = numbered('Enseignant ', 8).map((name) => name.replace(' ', ' 2'));

export function cleanAcademyActions(random: Random, bookings: Bookings): PlanRow[] {
  const secondDegree = academyTitles.map((title, index) => {
    const modality = ['Hybride', 'Présentiel', 'Webinaire'][index % 3] ?? 'Présentiel';
    const days = wednesdaysFrom(random, modality === 'Hybride' ? 2 : 1);
    const [venue = '', number = ''] = bookings.take(rooms, days).split('|');
    return academyAction({
      title,
      modality,
      days,
      participants: random.integer(12, 48),
      cost: random.integer(6, 40) * 30,
      daysAhead: random.integer(21, 90),
      trainer: bookings.take(trainers, days),
      ...(modality === 'Webinaire' ? { venue: 'En ligne' } : { venue, room: `Salle C${number}` }),
    });
  });
  const firstDegree = teachers.map((teacher, index) => {
    const days = wednesdaysFrom(random, 1);
    return academyAction({
      title: random.pick(courseTitles),
      modality: index % 2 === 0 ? 'Hybride' : 'Webinaire',
      days,
      teacher,
      hours: [18, random.integer(18, 24) / 2],
      trainer: bookings.take(courseTrainers, days),
      venue: 'En ligne',
    });
  });
  return [...secondDegree.map(withFile), ...firstDegree.map(withClasses)].map((row, index) => ({
    ...row,
    objective: ['10.1', '10.2', '10.3'][index % 3] ?? '10.1',
    moduleCode: String(71201 + index),
  }));
}

/** A hybrid action is prepared online before people meet; its file takes a delay that this service knows. */
function withFile(row: PlanRow): PlanRow {
  if (row.modality !== 'Hybride' || !isDate(row.startDate)) return row;
  return {
    ...row,
    inPersonStart: dateCell(row.startDate.date),
    upstreamActivitiesDays: 14,
    adminDelayDays: 21,
  };
}

/** Some teachers have a class in the afternoon, after the session. */
function withClasses(row: PlanRow, index: number): PlanRow {
  if (index % 4 !== 0 || !isDate(row.startDate)) return row;
  return { ...row, classes: `${frenchDay(row.startDate.date)} 13:30-16:30` };
}

/** So many open Wednesdays, a week apart. */
function wednesdaysFrom(random: Random, count: number): number[] {
  const first = day('2026-09-16');
  const start = first + 7 * random.integer(0, 38);
  const days = Array.from({ length: count }, (_, index) => start + 7 * index);
  return days.every((date) => isOpen(date) && weekday(date) === 3) ? days : wednesdaysFrom(random, count);
}
