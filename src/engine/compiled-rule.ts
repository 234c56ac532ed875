/** A rule ready to run, with what its finding says. */
import type { Message } from '../i18n/format-message';
import type { FindingParams } from '../rules/rule-schema';
import type { Condition } from '../rules/rule-schema';
import type { Severity } from '../vocabulary/vocabulary';
import type { CompiledCondition } from './condition';
import type { CompiledGroup } from './measures/group';
import { currencyNames } from './words';

/** What evaluation, findings and explanations need of a rule, so that none of them goes back to its file. */
export interface CompiledRule {
  readonly pack: string;
  readonly packVersion: string;
  readonly name: string;
  /** Its place among all rules: findings are listed in this order. */
  readonly index: number;
  readonly severity: Severity;
  readonly params: FindingParams;
  readonly conditions: Condition;
  readonly test: CompiledCondition;
  readonly asksWhenUnknown: boolean;
  /** The group for which its finding is reported once. */
  readonly per: CompiledGroup | undefined;
  readonly message: NamedMessage;
  readonly repairMessage: NamedMessage | undefined;
}

/** A message with the names whose values it needs, the currency of its amounts among them. */
export interface NamedMessage {
  readonly text: Message;
  readonly names: readonly string[];
}

/** Finds the names that a message needs. */
export function namedMessage(text: Message): NamedMessage {
  return {
    text,
    names: [...new Set([...text.placeholders('fr'), ...text.placeholders('en'), ...currencyNames])],
  };
}
