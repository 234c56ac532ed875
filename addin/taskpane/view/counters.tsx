/** Four counters that are filters. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { severities, type Severity } from '../../../src/vocabulary/vocabulary';
import { SeverityIcon } from './icons';
import { useWords } from './use-words';

const useStyles = makeStyles({
  group: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '6px',
    '@media (min-width: 640px)': { gridTemplateColumns: 'repeat(4, minmax(0, 1fr))' },
  },
  counter: {
    display: 'flex',
    alignItems: 'center',
    gap: '5px',
    minHeight: '36px',
    padding: '4px 5px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    // Where Windows sets the colours, backgrounds and shadows vanish: the border alone must tell.
    '@media (forced-colors: active)': { border: '3px solid Highlight' },
  },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  text: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 5px', minWidth: '0' },
  label: { fontSize: tokens.fontSizeBase200 },
});

const words = {
  block: 'blockCount',
  question: 'questionCount',
  warning: 'warningCount',
  info: 'infoCount',
} as const;

interface Props {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly chosen: ReadonlySet<Severity>;
  onToggle(severity: Severity): void;
}

export function Counters({ counts, chosen, onToggle }: Props) {
  const styles = useStyles();
  const { say, language } = useWords();
  return (
    <div className={styles.group} role="group" aria-label={say('severityFilters')}>
      {severities.map((severity) => (
        <button
          key={severity}
          type="button"
          aria-pressed={chosen.has(severity)}
          className={mergeClasses(styles.counter, chosen.has(severity) && styles.chosen)}
          onClick={() => {
            onToggle(severity);
          }}
        >
          <SeverityIcon severity={severity} />
          <span className={styles.text}>
            <span className={styles.number}>{counts[severity].toLocaleString(language)}</span>{' '}
            <span className={styles.label}>{say(words[severity], { count: counts[severity] })}</span>
          </span>
        </button>
      ))}
    </div>
  );
}
