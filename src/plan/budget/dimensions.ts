/** The dimensions of a budget: by what rows are put together, and what each group is called. */
import type { Program } from '../../engine/program';
import { budgetWords, type BudgetWord } from '../../i18n/budget';
import { languages, type Language, type LocalizedText } from '../../i18n/language';
import { createSay } from '../../i18n/say';
import { toDayNumber } from '../../vocabulary/calendar-date';
import { normaliseText } from '../../vocabulary/normalise';
import { firstDayOf, type CompletedRow } from '../row-facts';
import { currencySeparator, anyCurrency, type RowCost } from './totals';

/** By what the rows of a budget are put together. */
export const dimensionIds = [
  'currency',
  'objective',
  'axis',
  'organisation',
  'modality',
  'region',
  'month',
  'eligibility',
] as const;
/** One of the dimensions. */
export type DimensionId = (typeof dimensionIds)[number];

/** The group that a row belongs to in one dimension. */
export interface DimensionGroup {
  /** What tells groups apart; null for the rows that do not say. */
  readonly key: string | null;
  readonly label: LocalizedText;
  /** Groups are shown by rank, then by label. */
  readonly rank: number;
}

/** Finds the group of a row in one dimension. */
export type GroupOf = (row: CompletedRow, cost: RowCost) => DimensionGroup;

/** The rank of the rows that do not say: after all others. */
const last = Number.MAX_SAFE_INTEGER;
const months: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  fr: new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};
const or: Readonly<Record<Language, Intl.ListFormat>> = {
  fr: new Intl.ListFormat('fr-FR', { type: 'disjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

/** The dimensions of a program, in the order in which they are shown. */
export function dimensionsOf(program: Program): ReadonlyMap<DimensionId, GroupOf> {
  const { vocabulary } = program.parts;
  const none: Readonly<Record<DimensionId, DimensionGroup>> = {
    currency: nobody('noCurrency'),
    objective: nobody('noObjective'),
    axis: nobody('noAxis'),
    organisation: nobody('noOrganisation'),
    modality: nobody('noModality'),
    region: nobody('noRegion'),
    month: nobody('noMonth'),
    eligibility: nobody('noEligibility'),
  };

  const groupsByValue = (name: string): ReadonlyMap<string, DimensionGroup> =>
    new Map(
      vocabulary
        .valuesOf(name)
        .map(({ id, labels }, rank): [string, DimensionGroup] => [id, { key: id, label: labels, rank }]),
    );
  const byFact = (fact: 'organisation' | 'modality' | 'region'): GroupOf => {
    const groups = groupsByValue(fact);
    return (row) => groups.get(String(row.fact(fact))) ?? none[fact];
  };
  const statuses = groupsByValue('eligibility');
  const byEligibility: GroupOf = ({ verdict }) =>
    statuses.get(String(verdict.decisions['eligibility'])) ?? none.eligibility;

  /** Texts that differ by their case, accents or spaces are one; the first spelling names them. */
  const byText = (fact: 'objective' | 'axis'): GroupOf => {
    const groups = new Map<string, DimensionGroup>();
    return ({ facts }) => {
      const text = facts[fact];
      if (typeof text !== 'string') return none[fact];
      const key = normaliseText(text);
      const group = groups.get(key) ?? { key, label: { fr: text, en: text }, rank: 0 };
      groups.set(key, group);
      return group;
    };
  };

  const organisation = byFact('organisation');
  const academy = vocabulary.enumValue('framework', 'academy');
  const academyGroup: DimensionGroup | undefined = academy && {
    key: academy.id,
    label: academy.labels,
    rank: last - 1,
  };
  const byOrganisation: GroupOf = (row, cost) => {
    const group = organisation(row, cost);
    return group.key === null && row.fact('framework') === academy?.id ? (academyGroup ?? group) : group;
  };

  const currencies = vocabulary.valuesOf('requestedCurrency').map(({ id }) => id);
  const byCurrency: GroupOf = (_row, cost) => {
    if (cost.kind === 'settled') {
      const { currency } = cost;
      return { key: currency, label: { fr: currency, en: currency }, rank: currencies.indexOf(currency) };
    }
    if (cost.kind !== 'toBeConfirmed' && cost.kind !== 'toBeChosen') return none.currency;
    const codes = cost.kind === 'toBeConfirmed' ? cost.currencies : cost.amounts.map(([code]) => code);
    const isConfirmed = cost.kind === 'toBeConfirmed';
    return {
      key: `${cost.kind}${currencySeparator}${codes.join(currencySeparator)}`,
      label: inBoth(isConfirmed ? 'groupToBeConfirmed' : 'groupToBeChosen', (language) =>
        currenciesInWords(codes, language),
      ),
      rank: currencies.length + (isConfirmed ? 0 : 1),
    };
  };

  const byMonth: GroupOf = ({ facts }) => {
    const day = firstDayOf(facts);
    if (day === null) return none.month;
    const key = day.slice(0, 7);
    const first = toDayNumber(`${key}-01`);
    const label = { fr: months.fr.format(first * 86_400_000), en: months.en.format(first * 86_400_000) };
    return { key, label, rank: first };
  };

  return new Map<DimensionId, GroupOf>([
    ['currency', byCurrency],
    ['objective', byText('objective')],
    ['axis', byText('axis')],
    ['organisation', byOrganisation],
    ['modality', byFact('modality')],
    ['region', byFact('region')],
    ['month', byMonth],
    ['eligibility', byEligibility],
  ]);
}

/** The order in which groups are shown: by rank, then by label as a reader of French sorts. */
export function compareGroups(a: DimensionGroup, b: DimensionGroup): number {
  return a.rank - b.rank || collator.compare(a.label.fr, b.label.fr);
}

const collator = new Intl.Collator('fr', { numeric: true });

/** The currencies that an amount may be in: “SGD ou USD”. */
export function currenciesInWords(codes: readonly string[], language: Language): string {
  const known = codes.filter((code) => code !== anyCurrency);
  return known.length > 0 ? or[language].format(known) : createSay(budgetWords, language)('someCurrency');
}

function nobody(word: BudgetWord): DimensionGroup {
  return { key: null, label: inBoth(word, () => ''), rank: last };
}

function inBoth(word: BudgetWord, currenciesIn: (language: Language) => string): LocalizedText {
  const [fr = '', en = ''] = languages.map((language) =>
    createSay(budgetWords, language)(word, { currencies: currenciesIn(language) }),
  );
  return { fr, en };
}
