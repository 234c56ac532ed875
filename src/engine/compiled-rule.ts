/** A rule ready to run, with what its finding says. */
import type { Message } from '../i18n/format-message';
import type { FindingParams } from '../rules/rule-schema';
import type { Condition } from '../rules/rule-schema';
import type { Severity } from '../vocabulary/vocabulary';
import type { CompiledCondition } from './condition';

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
  readonly message: Message;
  readonly repairMessage: Message | undefined;
}
