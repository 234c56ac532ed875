/** Words for cells that cannot be read, or that do not say enough. */
import type { LocalizedText } from './language';

export const readingFindings = {
  unreadable: {
    fr: '{label} : « {text} » ne peut pas être lu ; attendu : {expected}. Corrigez la cellule.',
    en: '{label}: “{text}” cannot be read; expected: {expected}. Correct the cell.',
  },
  incomplete: {
    fr: '« {value} » ne dit pas lequel : {covered}. Précisez.',
    en: '“{value}” does not say which one: {covered}. Say which.',
  },
  quoted: { fr: '« {text} »', en: '“{text}”' },
} as const satisfies Record<string, LocalizedText>;
