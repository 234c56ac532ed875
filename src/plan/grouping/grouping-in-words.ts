/** Groups of requests in words: what the sheet and the terminal say alike. */
import type { Program } from '../../engine/program';
import type { Finding } from '../../engine/verdict';
import { groupingWords, type GroupingWord } from '../../i18n/grouping';
import type { Language } from '../../i18n/language';
import { createSay, type Say } from '../../i18n/say';
import { isKnown, type Value } from '../../vocabulary/value';
import { currenciesInWords } from '../budget/dimensions';
import { bySeverity } from '../row-results';
import type { Grouping, LeftRequest, RequestGroup } from './group-requests';

/** Rows that are named in a sentence; more than these are a page nobody reads. */
const mostRowsNamed = 40;

/** Says in one language what groups are, cost and ask. */
export class GroupingWriter {
  readonly say: Say<GroupingWord>;

  constructor(
    private readonly program: Program,
    private readonly language: Language,
  ) {
    this.say = createSay(groupingWords, language);
  }

  /** How groups were looked for, and which rows are in none. */
  intro({ days, groups, left }: Grouping): readonly string[] {
    return [
      this.say('groupingHow', { days }),
      ...(groups.length === 0 ? [this.say('nothingToGroup')] : []),
      ...(groups.some(({ saving }) => saving) ? [this.say('groupingSaving')] : []),
      ...(['noPartner', 'refused', 'noDate', 'noTitle'] as const).flatMap((reason) =>
        this.#left(left, reason),
      ),
    ];
  }

  /** The numbers of rows in the sheet: “12, 37”. */
  rows(rows: readonly { readonly row: number }[]): string {
    const named = rows.slice(0, mostRowsNamed).map(({ row }) => String(row + 1));
    return [...named, ...(rows.length > mostRowsNamed ? ['…'] : [])].join(', ');
  }

  workshop({ facts }: RequestGroup): string {
    return typeof facts['workshopTitle'] === 'string' ? facts['workshopTitle'] : '';
  }

  dates({ dates }: RequestGroup): string {
    if (dates === null) return this.say('noDates');
    const { first, last } = dates;
    return first === last
      ? this.say('oneDate', { date: this.#date(first) })
      : this.say('twoDates', { first: this.#date(first), last: this.#date(last) });
  }

  /** The offer by the label that its source publishes. */
  offer({ offer }: RequestGroup): string {
    if (offer === null) return this.say('unknownOffer');
    const value = this.program.parts.vocabulary.enumValue('offer', offer);
    return (
      (this.language === 'fr' ? value?.published[0] : undefined) ?? value?.labels[this.language] ?? offer
    );
  }

  label(name: string, value: Value): string {
    if (typeof value !== 'string') return '';
    return this.program.parts.vocabulary.enumValue(name, value)?.labels[this.language] ?? value;
  }

  /** The currency of the price, or those that it may be. */
  currency({ verdict: { decisions } }: RequestGroup): string {
    const { currency, currencyCandidates, totalsByCurrency } = decisions;
    if (typeof currency === 'string') return currency;
    if (!Array.isArray(currencyCandidates)) return '';
    const currencies = currenciesInWords(currencyCandidates.map(String), this.language);
    return this.say(isKnown(totalsByCurrency) ? 'toBeChosen' : 'toBeConfirmed', { currencies });
  }

  /** What must be asked before the common request is made, the rules’ own answers included. */
  toCheck(group: RequestGroup): readonly string[] {
    const { verdict, dates, hosts } = group;
    const { vocabulary } = this.program.parts;
    const asked = verdict.missingFacts.map(
      (fact) => vocabulary.facts.get(fact)?.labels[this.language] ?? fact,
    );
    return [
      this.say('near'),
      ...(dates === null ? [this.say('whichDates')] : []),
      ...(dates !== null && dates.first !== dates.last ? [this.say('oneStart')] : []),
      ...(hosts.length > 0 ? [this.say('hosts', { count: hosts.length, rows: this.rows(hosts) })] : []),
      ...this.#toAct(verdict.findings).map(({ message }) => message[this.language]),
      ...(asked.length > 0 ? [this.say('missingFacts', { facts: asked.join(', ') })] : []),
    ];
  }

  /** A group as lines of text, the first being its headline. */
  lines(group: RequestGroup, number: number): readonly string[] {
    const { verdict, participants, schools, saving } = group;
    const { decisions } = verdict;
    const { unitPrice, total, eligibility } = decisions;
    const money = (amount: number): string => this.#money(amount, group);
    const price =
      typeof unitPrice !== 'number'
        ? []
        : typeof total === 'number'
          ? [this.say('priceAndTotal', { unitPrice: money(unitPrice), total: money(total) })]
          : [this.say('price', { unitPrice: money(unitPrice) })];
    return [
      this.say('headline', {
        number: String(number),
        rows: this.rows(group.rows),
        workshop: this.workshop(group),
      }),
      this.say('common', {
        participants,
        schools,
        dates: this.dates(group),
        offer: this.offer(group),
        status: this.label('eligibility', eligibility),
      }),
      this.#minimum(group),
      ...price,
      ...(saving
        ? [this.say('saving', { amount: money(saving.amount), separate: money(saving.separate) })]
        : []),
      ...this.toCheck(group),
    ];
  }

  #minimum({ reachesMinimum, verdict: { decisions } }: RequestGroup): string {
    const { minimumParticipants, missingParticipants } = decisions;
    const minimum = typeof minimumParticipants === 'number' ? minimumParticipants : 0;
    const missing = typeof missingParticipants === 'number' ? missingParticipants : 0;
    return reachesMinimum ? this.say('reached', { minimum }) : this.say('short', { minimum, missing });
  }

  #left(left: readonly LeftRequest[], reason: LeftRequest['reason']): readonly string[] {
    const rows = left.filter((one) => one.reason === reason).map(({ row }) => row);
    return rows.length === 0 ? [] : [this.say(reason, { count: rows.length, rows: this.rows(rows) })];
  }

  /** What is only good to know is left out, and what is said of the minimum anyway. */
  #toAct(findings: readonly Finding[]): readonly Finding[] {
    return bySeverity(findings).filter(
      ({ severity, code }) => severity !== 'info' && code !== 'min-participants',
    );
  }

  #money(amount: number, group: RequestGroup): string {
    const format = this.program.parts.formatters[this.language];
    const { currency } = group.verdict.decisions;
    if (typeof currency === 'string') return format(amount, 'money', { currency });
    return this.say('inCurrency', { amount: format(amount, 'money'), currency: this.currency(group) });
  }

  #date(day: string): string {
    return this.program.parts.formatters[this.language](day, 'date');
  }
}
