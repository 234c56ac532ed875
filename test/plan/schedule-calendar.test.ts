/** The calendar file: what RFC 5545 asks for, what a planner reads in it, and what a later import updates. */
import fc from 'fast-check';
import { compile } from '../../src/engine/compile';
import { calendarFile } from '../../src/plan/schedule/calendar-file';
import { loadRules } from '../../src/rules/load-packs';
import { readCalendar, shownText, type CalendarEvent } from '../support/calendar-reader';
import { plainSpaces } from '../support/plain-spaces';
import { readRuleFiles } from '../support/rule-files';
import { scheduleOfRows, type RowCells } from '../support/schedules';

const program = compile(loadRules(readRuleFiles('ib', 'hybrid-charter')));
const virtual: RowCells = {
  Code: '27A0200001',
  Intitulé: 'Évaluer, observer ; réguler',
  'Type d’atelier':
    'Atelier virtuel organisé pour un seul établissement ou regroupant plusieurs établissements',
  Région: 'Afrique, Europe et Moyen-Orient',
  Participants: 12,
  Devise: 'EUR',
  'Date de début': '2027-03-09',
  'Date de fin': '2027-03-10',
  'Date de demande': null,
};

const textOf = (planDate: string, ...rows: readonly RowCells[]): string =>
  calendarFile(scheduleOfRows(program, planDate, ...rows), program, {
    language: 'fr',
    planName: 'plan, 2027.xlsx',
  })?.text ?? '';
const eventsOf = (planDate: string, ...rows: readonly RowCells[]): readonly CalendarEvent[] =>
  readCalendar(textOf(planDate, ...rows)).events;
const uidsOf = (events: readonly CalendarEvent[]): readonly (string | undefined)[] =>
  events.map(({ UID }) => UID?.value);

describe('the calendar file', () => {
  test('has an event for each dated to-do, all day long, and leaves the day free', () => {
    const [request, ...others] = eventsOf('2026-11-23', virtual);
    expect(others).toHaveLength(6);
    expect(request).toMatchObject({
      DTSTART: { parameters: ';VALUE=DATE', value: '20270112' },
      DTEND: { parameters: ';VALUE=DATE', value: '20270113' },
      TRANSP: { value: 'TRANSPARENT' },
    });
  });

  test('says in French what is to be done, for which action, by whom, and where it is published', () => {
    const [request] = eventsOf('2026-11-23', virtual);
    const shown = (name: string): string => plainSpaces(shownText(request?.[name]?.value ?? ''));
    expect(shown('SUMMARY')).toMatch(/^Dernier jour : Envoyer la demande .* · Évaluer, observer ; réguler$/);
    expect(shown('DESCRIPTION').split('\n')).toEqual([
      'Action : Évaluer, observer ; réguler',
      'Ligne 2',
      'Qui : Chef d’établissement',
      'Source : S1, l. 13, 30',
    ]);
    expect(shown('CATEGORIES')).toBe('Chef d’établissement');
  });

  test('ends on the next day across months and leap days', () => {
    const ends = eventsOf('2026-11-23', {
      ...virtual,
      'Date de début': '2028-02-29',
      'Date de fin': '2028-12-31',
    });
    const days = ends.map(({ DTSTART, DTEND }) => `${DTSTART?.value ?? ''}-${DTEND?.value ?? ''}`);
    expect(days).toContain('20280229-20280301');
    expect(days).toContain('20281231-20290101');
  });

  test('is stamped with the plan’s date and never with the clock', () => {
    const [event] = eventsOf('2026-11-23', virtual);
    expect(event?.DTSTAMP?.value).toBe('20261123T000000Z');
    expect(textOf('2026-11-23', virtual)).toBe(textOf('2026-11-23', virtual));
  });

  test('updates on a later import: the same identities, a higher sequence', () => {
    const before = eventsOf('2026-11-23', virtual);
    const after = eventsOf('2026-11-24', { ...virtual, 'Date de début': '2027-03-16' });
    expect([...uidsOf(after)].sort()).toEqual([...uidsOf(before)].sort());
    expect(Number(after[0]?.SEQUENCE?.value)).toBeGreaterThan(Number(before[0]?.SEQUENCE?.value));
  });

  test('keeps identities when a row is added above and when another to-do is done', () => {
    const before = uidsOf(eventsOf('2026-11-23', virtual));
    const after = uidsOf(
      eventsOf(
        '2026-11-23',
        { ...virtual, Code: '27A0200002' },
        { ...virtual, 'Date de demande': '2026-11-20' },
      ),
    );
    const kept = before.filter((uid) => uid?.includes('request') !== true);
    expect(after).toEqual(expect.arrayContaining([...kept]));
  });

  test('tells rows apart that are called alike, and rows without a name', () => {
    const nameless = { ...virtual, Code: null, Intitulé: null };
    const uids = uidsOf(eventsOf('2026-11-23', virtual, virtual, nameless, nameless));
    expect(new Set(uids).size).toBe(28);
  });

  test('leaves out what is done and what has no date, and is no file when nothing is left', () => {
    const undated = { ...virtual, 'Date de début': null, 'Date de fin': null };
    const schedule = scheduleOfRows(program, '2026-11-23', undated);
    expect(schedule.todos.length).toBeGreaterThan(0);
    expect(calendarFile(schedule, program, { language: 'fr', planName: 'plan' })).toBeNull();
  });

  test('has room for the nearest to-dos of a huge plan, and tells how many are left', () => {
    const rows = Array.from({ length: 800 }, (_, index) => ({
      ...virtual,
      'Date de début': index < 100 ? '2026-10-05' : '2027-03-09',
      'Date de fin': index < 100 ? '2026-10-06' : '2027-03-10',
    }));
    const made = scheduleOfRows(program, '2026-11-23', ...rows);
    const file = calendarFile(made, program, { language: 'fr', planName: 'plan' });
    const days = readCalendar(file?.text ?? '').events.map(({ DTSTART }) => DTSTART?.value ?? '');
    expect(file?.left).toBe(600);
    expect(days).toHaveLength(5_000);
    expect(days.filter((day) => day > '20261123')).toHaveLength(4_900);
    expect(days[0]).toBe('20261020');
  });

  test('escapes the name of the plan', () => {
    const { properties } = readCalendar(textOf('2026-11-23', virtual));
    expect(plainSpaces(properties['X-WR-CALNAME'] ?? '')).toBe('Échéancier du plan « plan\\, 2027.xlsx »');
  });

  test('is a calendar by the standard whatever the titles are', () => {
    const title = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(title, title, (one, two) => {
        const rows = [one, two, `BEGIN:VEVENT\r\n${one}`].map((name) => ({ ...virtual, Intitulé: name }));
        const events = eventsOf('2026-11-23', ...rows);
        expect(events).toHaveLength(21);
        expect(new Set(uidsOf(events)).size).toBe(21);
      }),
      { numRuns: 40 },
    );
  });
});
