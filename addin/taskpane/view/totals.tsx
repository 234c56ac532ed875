/** What the plan comes to, currency by currency; what is not settled stands apart and is never added. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Program } from '../../../src/engine/program';
import type { PlanTotals } from '../../../src/plan/budget/totals';
import { useWords } from './use-words';

const useStyles = makeStyles({
  totals: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    margin: '0',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  group: { display: 'flex', flexWrap: 'wrap', gap: '0 12px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  amount: { margin: '0', fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly totals: PlanTotals;
  readonly program: Program;
}

export function Totals({ totals: { byCurrency, toBeConfirmed, toBeChosen, rows }, program }: Props) {
  const styles = useStyles();
  const { say, language } = useWords();
  const money = (amount: number, currency?: string): string =>
    program.parts.formatters[language](amount, 'money', { currency });
  const or = ` ${say('or')} `;
  const settled = Object.entries(byCurrency).map(([currency, amount]) => money(amount, currency));
  const open = Object.entries(toBeConfirmed).map(([currencies, amount]) =>
    say('toBeConfirmedAmount', { amount: money(amount), currencies: currencies.split('|').join(or) }),
  );
  const choice = Object.entries(toBeChosen).map(([currency, amount]) => money(amount, currency));
  return (
    <dl className={styles.totals}>
      <Amounts name={say('totals')} amounts={settled.length > 0 ? settled : [say('noTotals')]} />
      {open.length > 0 && <Amounts name={say('toBeConfirmed')} amounts={open} />}
      {choice.length > 0 && (
        <Amounts name={say('toBeChosen', { count: rows.toBeChosen })} amounts={[choice.join(or)]} />
      )}
      {rows.unpriced > 0 && (
        <Amounts name={say('withoutTotal')} amounts={[say('unpriced', { count: rows.unpriced })]} />
      )}
    </dl>
  );
}

function Amounts({ name, amounts }: { readonly name: string; readonly amounts: readonly string[] }) {
  const styles = useStyles();
  return (
    <div className={styles.group}>
      <dt className={styles.name}>{name}</dt>
      {amounts.map((amount) => (
        <dd key={amount} className={styles.amount}>
          {amount}
        </dd>
      ))}
    </div>
  );
}
