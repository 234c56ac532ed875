/** No-break spaces as plain ones, so that a test can be typed. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
