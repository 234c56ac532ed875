/** The names that a condition reads, each once, in the order in which they stand. */
import type { Condition } from './rule-schema';

/** Lists both sides of a comparison when a fact is compared with another one. */
export function conditionReads(condition: Condition): readonly string[] {
  const names = new Set<string>();
  const collect = (part: Condition): void => {
    if ('all' in part) part.all.forEach(collect);
    else if ('any' in part) part.any.forEach(collect);
    else if ('not' in part) collect(part.not);
    else {
      names.add(part.fact);
      const { value } = part;
      if (typeof value === 'object' && value !== null && 'fact' in value) names.add(value.fact);
    }
  };
  collect(condition);
  return [...names];
}
