/** The calendar date where the planner is: `YYYY-MM-DD`. */
export function localDate(now: Date): string {
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
