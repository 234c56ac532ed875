import { Workplace, paf } from '../support/cli';
import { readCalendar } from '../support/calendar-reader';

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => {
  place.remove();
});

const csv = [
  'Code;Intitulé;Type d’atelier;Région;Participants;Devise;Date de début;Date de fin;Modalité',
  '27A0200001;Mathématiques;Atelier virtuel organisé pour un seul établissement ou regroupant plusieurs établissements;Afrique, Europe et Moyen-Orient;12;EUR;09/03/2027;10/03/2027;',
  '27A0200002;Cycle 3;;;;;15/03/2027;16/03/2027;Hybride',
].join('\r\n');

interface ScheduleJson {
  asOf: string;
  counts: Record<string, number>;
  todos: {
    row: number;
    item: string;
    due: string | null;
    state: string;
    question: unknown;
    label: unknown;
  }[];
}

describe('paf schedule', () => {
  test('prints what is to be done, the next dates first, and writes nothing', async () => {
    const plan = place.write('plan.csv', csv);
    const { code, stdout, stderr } = await paf(['schedule', plan]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('Échéancier du plan « plan.csv »');
    expect(lines[3]).toBe('Les 10 prochaines échéances');
    expect(lines[4]).toMatch(/^ {2}au plus tard le 12 janvier 2027 · Envoyer la demande d’atelier virtuel/);
    expect(place.files()).toEqual(['plan.csv']);
  });

  test('takes the date of the plan from --as-of', async () => {
    const plan = place.write('plan.csv', csv);
    const { stdout } = await paf(['schedule', plan, '--as-of', '2027-01-13', '--lang', 'en']);
    expect(stdout).toContain('On 13 January 2027: 1 task late');
  });

  test('gives rows as in the sheet, dates or questions, and both languages in JSON', async () => {
    const plan = place.write('plan.csv', csv);
    const { stdout } = await paf(['schedule', plan, '--format', 'json']);
    const json = JSON.parse(stdout) as ScheduleJson;
    expect(json.asOf).toBe('2026-11-23');
    expect(json.todos[0]).toMatchObject({
      row: 2,
      code: '27A0200001',
      item: 'ib/request-virtual-workshop',
      role: 'headOfSchool',
      phase: 'before',
      due: '2027-01-12',
      relation: 'by',
      state: 'upcoming',
      done: false,
      question: null,
      label: { fr: expect.any(String), en: expect.stringContaining('8 weeks') },
    });
    expect(json.todos.find(({ item }) => item === 'hybrid-charter/file-deadline')).toMatchObject({
      row: 3,
      due: null,
      state: 'toClarify',
      question: { fr: expect.any(String), en: expect.any(String) },
    });
    expect(json.counts['upcoming']).toBe(json.todos.filter(({ state }) => state === 'upcoming').length);
  });

  test('writes a calendar beside the plan, and never over an earlier one', async () => {
    const plan = place.write('plan.csv', csv);
    const { code, stdout } = await paf(['schedule', plan, '--format', 'ics']);
    expect(code).toBe(0);
    expect(stdout).toContain('plan (échéancier).ics');
    const text = new TextDecoder().decode(place.read('plan (échéancier).ics'));
    expect(readCalendar(text).events.length).toBeGreaterThan(7);
    await paf(['schedule', plan, '--format', 'ics']);
    expect(place.files()).toEqual(['plan (échéancier 2).ics', 'plan (échéancier).ics', 'plan.csv']);
  });

  test('writes where it is told, in any format', async () => {
    const plan = place.write('plan.csv', csv);
    await paf(['schedule', plan, '--format', 'ics', '--out', place.path('dates.ics')]);
    await paf(['schedule', plan, '--out', place.path('dates.txt')]);
    expect(place.files()).toEqual(['dates.ics', 'dates.txt', 'plan.csv']);
    expect(new TextDecoder().decode(place.read('dates.txt'))).toMatch(/^Échéancier du plan/);
  });

  test('does not write over the plan', async () => {
    const plan = place.write('plan.csv', csv);
    const { code, stderr } = await paf(['schedule', plan, '--format', 'ics', '--out', plan]);
    expect(code).toBe(2);
    expect(stderr).toContain('ne peut pas remplacer le plan');
    expect(new TextDecoder().decode(place.read('plan.csv'))).toBe(csv);
  });

  test('says so when nothing has a date, instead of writing an empty calendar', async () => {
    const plan = place.write('plan.csv', csv.replace(/\d\d\/03\/2027/g, ''));
    const { code, stderr } = await paf(['schedule', plan, '--format', 'ics']);
    expect(code).toBe(2);
    expect(stderr).toContain('Aucune tâche n’a de date connue');
    expect(place.files()).toEqual(['plan.csv']);
  });

  test('is the only command that writes calendars', async () => {
    const plan = place.write('plan.csv', csv);
    const { code, stderr } = await paf(['check', plan, '--format', 'ics']);
    expect(code).toBe(2);
    expect(stderr).toContain('text, json');
    expect(stderr).not.toContain('ics.');
  });
});
