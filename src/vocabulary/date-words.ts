/** Names of months and weekdays in French and English, as `normaliseText` gives them. */

const monthNames = [
  'janvier janv jan january',
  'fevrier fevr fev february feb',
  'mars mar march',
  'avril avr april apr',
  'mai may',
  'juin june jun',
  'juillet juil jul july',
  'aout aou august aug',
  'septembre sept sep september',
  'octobre oct october',
  'novembre nov november',
  'decembre dec december',
];

const weekdayNames = [
  'lundi lun monday mon',
  'mardi mar tuesday tue tues',
  'mercredi mer wednesday wed',
  'jeudi jeu thursday thu thur thurs',
  'vendredi ven friday fri',
  'samedi sam saturday sat',
  'dimanche dim sunday sun',
];

/** 1 for January to 12 for December. */
export const monthNumbers: ReadonlyMap<string, number> = numbered(monthNames);

/** 1 for Monday to 7 for Sunday. */
export const weekdayNumbers: ReadonlyMap<string, number> = numbered(weekdayNames);

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    names.flatMap((spellings, index) => spellings.split(' ').map((name) => [name, index + 1] as const)),
  );
}
