/** A rule pack as it was read and found well-formed; whether its names mean something is checked apart. */
import type { ChecklistItem } from './checklist-schema';
import type { DerivationData } from './derivation-schema';
import type { GroupData, MeasureData } from './measure-schema';
import type { PackIdentity, ParameterData, WorkedCase } from './pack-schema';
import type { RuleData } from './rule-schema';
import type { TableData } from './table-schema';

/** All the files of one pack, put together. */
export interface Pack extends PackIdentity {
  readonly parameters: readonly ParameterData[];
  readonly derivations: readonly DerivationData[];
  readonly groups: readonly GroupData[];
  readonly measures: readonly MeasureData[];
  readonly tables: readonly PackTable[];
  readonly rules: readonly PackRule[];
  readonly checklists: readonly ChecklistItem[];
  readonly cases: readonly WorkedCase[];
}

/** A table with the file it came from. */
export interface PackTable {
  readonly file: string;
  readonly data: TableData;
}

/** A rule with the file it came from and its place there. */
export interface PackRule {
  readonly file: string;
  readonly path: string;
  readonly data: RuleData;
}
