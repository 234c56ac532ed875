/** The spaces of a language's typography, so that catalogues can be written with plain ones. */
import type { Language } from './language';

const space = '\u00a0';

/** In French a no-break space stands before double punctuation, inside guillemets and before a unit of counting. */
export function withTypography(text: string, language: Language): string {
  if (language !== 'fr') return text;
  return text
    .replace(/ ([:;?!»%])/g, `${space}$1`)
    .replace(/« /g, `«${space}`)
    .replace(/\bl\. (?=\d)/g, `l.${space}`);
}

/** Several remarks in one line, with the semicolons of the language. */
export function inSeries(remarks: readonly string[], language: Language): string {
  return remarks.join(language === 'fr' ? ' ; ' : '; ');
}
