/** Whether the plan is checked, and since when. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Icon } from './icons';
import { useWords } from './use-words';

const useStyles = makeStyles({
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    flexShrink: 0,
    padding: '2px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  checked: { color: tokens.colorStatusSuccessForeground1, paddingLeft: '4px' },
  icon: { width: '14px', height: '14px' },
});

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;

export function StateChip({ checkedAt }: { readonly checkedAt: Date | null }) {
  const styles = useStyles();
  const { say, language } = useWords();
  if (!checkedAt) return <span className={styles.chip}>{say('toBeChecked')}</span>;
  const time = checkedAt.toLocaleTimeString(locales[language], { hour: '2-digit', minute: '2-digit' });
  return (
    <span className={mergeClasses(styles.chip, styles.checked)}>
      <Icon name="check" className={styles.icon} />
      {say('checkedAt', { time })}
    </span>
  );
}
