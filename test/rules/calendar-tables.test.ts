/** The tables of the `calendar` pack: every public holiday as it is computed elsewhere, every school day covered once. */
import joursFeries from '@socialgouv/jours-feries';
import { loadRules } from '../../src/rules/load-packs';
import type { TableRow } from '../../src/rules/table-schema';
import { fromDayNumber, localDate, toDayNumber, weekdayOf } from '../../src/vocabulary/calendar-date';
import { answer } from '../support/ib-program';
import { realProgram } from '../support/real-program';
import { readAllRuleFiles } from '../support/rule-files';

const tables = loadRules(readAllRuleFiles()).packs.flatMap((pack) => pack.tables.map(({ data }) => data));
const rowsOf = (id: string): readonly TableRow[] => tables.find((table) => table.id === id)?.rows ?? [];
const years = [2025, 2026, 2027, 2028];

describe('public holidays', () => {
  const listed = rowsOf('publicHolidays').filter(({ then }) => then.isHoliday === true);

  it.each(years)('of %i are the eleven that follow from the calendar', (year) => {
    const computed = Object.values(joursFeries(year)).map((date) => localDate(date));
    const days = listed
      .map(({ when }) => String(when.calendarDay))
      .filter((day) => day.startsWith(String(year)));
    expect([...days].sort()).toEqual([...computed].sort());
    expect(days).toHaveLength(11);
  });

  it('are of the years that the last row covers, and of no other', () => {
    expect([...new Set(listed.map(({ when }) => Number(String(when.calendarDay).slice(0, 4))))]).toEqual(
      years,
    );
    expect(rowsOf('publicHolidays').at(-1)?.when).toEqual({
      calendarDay: { min: '2025-01-01', max: '2028-12-31' },
    });
  });
});

describe('school holidays', () => {
  const program = realProgram();
  const holidays = new Set(rowsOf('publicHolidays').map(({ when }) => when.calendarDay));
  const daysOf = (from: string, to: string): readonly string[] =>
    Array.from({ length: toDayNumber(to) - toDayNumber(from) + 1 }, (_, index) =>
      fromDayNumber(toDayNumber(from) + index),
    );
  const codesOn = (day: string, zone: string): readonly string[] =>
    answer(program, { modality: 'présentiel', zone, sessionDates: day }).codes;

  it.each(['A', 'B', 'C'])('leave no day of zone %s unknown from September 2025 to June 2028', (zone) => {
    const unknown = daysOf('2025-09-01', '2028-06-30').filter((day) =>
      codesOn(day, zone).includes('calendar-unknown'),
    );
    expect(unknown).toEqual([]);
    expect(codesOn('2025-08-31', zone)).toContain('calendar-unknown');
    expect(codesOn('2028-07-01', zone)).toContain('calendar-unknown');
  });

  it.each(['A', 'B', 'C'])('give zone %s two weeks each time, from a Saturday to a day off', (zone) => {
    const periods = rowsOf('schoolHolidays').filter(({ id = '', when, then }) => {
      const zones = [when.zone].flat() as readonly unknown[];
      return then.inVacation === true && zones.includes(zone) && !/ete|ascension/.test(id);
    });
    expect(periods).toHaveLength(12);
    for (const { id, when } of periods) {
      const { min = '', max = '' } = when.calendarDay as { min?: string; max?: string };
      const length = toDayNumber(max) - toDayNumber(min) + 1;
      const isDayOff = weekdayOf(max) === 7 ? length === 16 : holidays.has(max) && length === 17;
      expect([id, weekdayOf(min), isDayOff]).toEqual([id, 6, true]);
    }
  });

  it.each(['Corse', 'La Réunion', 'Mayotte', 'Nouvelle-Calédonie'])('are unknown for %s', (zone) => {
    expect(codesOn('2026-11-19', zone)).toContain('calendar-unknown');
  });
});

test('asks once about a day that neither the school calendar nor the public holidays cover', () => {
  const { codes } = answer(realProgram(), { modality: 'présentiel', zone: 'B', startDate: '2029-01-16' });
  expect(codes).toEqual(['calendar-unknown']);
});

test('names the days in the message', () => {
  const { findings } = answer(realProgram(), {
    modality: 'présentiel',
    zone: 'B',
    sessionDates: '19/10/2026 ; 11/11/2026 ; 21/11/2026',
  });
  expect(findings.map(({ code, message }) => [code, message.en.replace(/\..*/s, '')])).toEqual([
    ['session-on-holiday', 'Session on a public holiday: 11 November 2026 (Armistice de 1918)'],
    ['session-on-weekend', 'Session at the weekend: 21 November 2026'],
    ['session-in-vacation', 'Session during school holidays (Zone B): 19 October 2026'],
  ]);
});
