/** Calendar days as Excel counts them: serial numbers, and the days on which the example plans no session. */

const dayMs = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

export function day(iso: string): number {
  return (Date.parse(`${iso}T00:00:00Z`) - epoch) / dayMs;
}

export function isoDay(serial: number): string {
  return new Date(epoch + serial * dayMs).toISOString().slice(0, 10);
}

/** `12/10/2026`, as a planner types it. */
export function frenchDay(serial: number): string {
  const [year, month, date] = isoDay(serial).split('-');
  return `${date ?? ''}/${month ?? ''}/${year ?? ''}`;
}

/** The first day of the month of a day. */
export function firstOfMonth(serial: number): number {
  return day(`${isoDay(serial).slice(0, 7)}-01`);
}

/** 1 for Monday … 7 for Sunday. */
export function weekday(serial: number): number {
  return ((serial + 5) % 7) + 1;
}

/** The day itself, or the Friday before it. */
export function weekdayBefore(serial: number): number {
  return serial - Math.max(0, weekday(serial) - 5);
}

export function daysFrom(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => start + index);
}

/** The day the example was last worked on: what ended before it is done. */
export const today = day('2026-11-16');

/** Public holidays in France that fall on a weekday of the school year, with the bridge after Ascension Day. */
const holidays: ReadonlySet<number> = new Set(
  [
    '2026-11-11',
    '2026-12-25',
    '2027-01-01',
    '2027-03-29',
    '2027-05-06',
    '2027-05-07',
    '2027-05-17',
    '2027-07-14',
  ].map(day),
);

/** Weeks that the example keeps free of sessions: the school holidays of zone B, summer apart. */
const breaks: readonly (readonly [number, number])[] = [
  [day('2026-10-17'), day('2026-11-01')],
  [day('2026-12-19'), day('2027-01-03')],
  [day('2027-02-20'), day('2027-03-07')],
  [day('2027-04-17'), day('2027-05-02')],
];

/** True when sessions may take place: neither a weekend, nor a holiday, nor a break. */
export function isOpen(serial: number): boolean {
  if (weekday(serial) > 5 || holidays.has(serial)) return false;
  return !breaks.some(([first, last]) => serial >= first && serial <= last);
}
