/** Free texts by which the tables of the rules decide, such as the axis of an envelope, as the tables spell them. */
import type { Program } from '../engine/program';
import { cellSet } from '../rules/cell-set';
import { normaliseText } from '../vocabulary/normalise';
import type { Facts } from '../vocabulary/value';

/**
 * Tables compare texts letter by letter, and people do not type them so: a text that differs from that of a table
 * only by its case, its accents or its spaces takes the spelling of the table.
 *
 * @returns to be called with the facts of each row.
 */
export function tableSpellings({ parts }: Program): (facts: Facts) => Facts {
  const spellings = new Map<string, Map<string, string>>();
  for (const { data } of parts.packs.flatMap(({ tables }) => tables)) {
    for (const input of data.inputs.filter((name) => parts.vocabulary.facts.get(name)?.type === 'text')) {
      const texts = data.rows.flatMap(({ when }) => {
        const cell = cellSet(when[input]);
        return cell.kind === 'values' ? cell.values.filter((value) => typeof value === 'string') : [];
      });
      if (texts.length === 0) continue;
      const known = spellings.get(input) ?? new Map<string, string>();
      spellings.set(input, known);
      for (const text of texts) known.set(normaliseText(text), text);
    }
  }
  return (facts) => {
    let spelt = facts;
    for (const [name, texts] of spellings) {
      const given = facts[name];
      const spelling = typeof given === 'string' ? texts.get(normaliseText(given)) : undefined;
      if (spelling !== undefined && spelling !== given) spelt = { ...spelt, [name]: spelling };
    }
    return spelt;
  };
}
