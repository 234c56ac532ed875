/** Finds what separates the fields of a CSV file. */
import Papa from 'papaparse';

/** In order of preference at equal scores. */
const delimiters = [';', '\t', ','] as const;

/** A character that may separate the fields of a CSV file. */
export type Delimiter = (typeof delimiters)[number];

/** Enough to see past a title above the table. */
const previewRows = 60;

/**
 * Papaparse's own guess counts fields only, and takes a French file whose rows hold decimal commas for a
 * comma-separated one. Here a delimiter is worth the share of rows that agree on how many fields there are, times
 * how much it splits them; and a comma counts only where neither a number nor a sentence would have one.
 * @returns `;` when nothing separates anything.
 */
export function findDelimiter(text: string): Delimiter {
  const sample = firstLines(text);
  const ranked = delimiters
    .map((delimiter) => ({
      delimiter,
      score: scoreOf(delimiter === ',' ? hardCommas(sample) : sample, delimiter),
    }))
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (best && best.score > 0) return best.delimiter;
  // Nothing but numbers or sentences between the commas: they are all that is left.
  return scoreOf(sample, ',') > 0 ? ',' : ';';
}

/** Papaparse reads a whole text before it cuts a preview out of it. */
function firstLines(text: string): string {
  let end = 0;
  for (let line = 0; line < previewRows && end >= 0; line++) end = text.indexOf('\n', end + 1);
  return end < 0 ? text : text.slice(0, end);
}

/** Takes away the commas of `12,5` and of `one, two`. */
const hardCommas = (text: string) => text.replace(/(\d),(?=\d)/g, '$1.').replaceAll(', ', ' ');

function scoreOf(text: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(text, { delimiter });
  const rows = data.filter((row) => row.some((field) => field.trim() !== ''));
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let score = 0;
  for (const [fields, count] of counts) score = Math.max(score, (count / rows.length) * Math.log2(fields));
  return score;
}
