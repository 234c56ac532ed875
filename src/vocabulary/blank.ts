/** Which texts say nothing: an empty cell, a dash, a question mark, "à définir". Blank is unknown, never zero. */
import { normaliseText } from './normalise';

/**
 * Said by a planner who does not know yet. Two letters without a slash ("ND", "NA") are not here: they may be
 * someone's initials. Nor is "néant" or "sans objet": that is an answer.
 */
const markers: ReadonlySet<string> = new Set([
  'n/a',
  'n/c',
  'n/d',
  'n/r',
  'tba',
  'tbc',
  'tbd',
  'a completer',
  'a confirmer',
  'a definir',
  'a determiner',
  'a fixer',
  'a preciser',
  'a renseigner',
  'inconnu',
  'inconnue',
  'non communique',
  'non connu',
  'non defini',
  'non precise',
  'non renseigne',
  'not known',
  'to be announced',
  'to be confirmed',
  'to be decided',
  'to be defined',
  'to be determined',
  'unknown',
  'vide',
]);

const longestMarker = 24;
const signsAlone = /^[\s\u200b-\u200d\u2060\ufeff\-\u2010-\u2015\u2212?./…_]*$/;
const firstLetters = /^[\s([]*[aàitnuv]/i;

/** True for a text that leaves the question open. */
export function isBlankText(text: string): boolean {
  if (signsAlone.test(text)) return true;
  if (text.length > longestMarker || !firstLetters.test(text)) return false;
  return markers.has(normaliseText(text).replace(/^[([]|[)\]]$/g, ''));
}
