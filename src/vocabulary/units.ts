/** The words that may follow a number, by unit of the fact: "12 participants", "2,5 jours". */

const wordsByUnit: Readonly<Record<string, ReadonlySet<string>>> = {
  person: new Set(
    'p pers pers. personne personnes participant participants stagiaire stagiaires person persons people'.split(
      ' ',
    ),
  ),
  school: new Set('etablissement etablissements ecole ecoles school schools'.split(' ')),
  session: new Set('session sessions seance seances'.split(' ')),
  group: new Set('groupe groupes group groups'.split(' ')),
  hour: new Set('h h. hr hrs heure heures hour hours'.split(' ')),
  day: new Set('j j. jour jours journee journees d day days'.split(' ')),
  week: new Set('sem sem. semaine semaines week weeks'.split(' ')),
};

/** True when the words say nothing but the fact's own unit, or nothing at all. */
export function isUnit(words: string, unit: string | undefined): boolean {
  return words === '' || (unit !== undefined && wordsByUnit[unit]?.has(words) === true);
}

const hoursAndMinutes = /^(\d{1,4}) ?(?:h|hrs?|heures?|hours?) ?(\d{1,2}) ?(?:m|mn|min|minutes?)?$/;
const clock = /^(\d{1,4}):(\d{2})$/;
const minutesAlone = /^(\d{1,5}) ?(?:mn|min|minutes?)$/;

/** Hours from "15 h 30", "15:30" or "90 min"; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  const both = hoursAndMinutes.exec(text) ?? clock.exec(text);
  if (both !== null) return Number(both[2]) < 60 ? Number(both[1]) + Number(both[2]) / 60 : undefined;
  const minutes = minutesAlone.exec(text);
  return minutes === null ? undefined : Number(minutes[1]) / 60;
}
