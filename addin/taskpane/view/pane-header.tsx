/** One line: the plan's name, its state, and the "…" menu. The top right corner belongs to Excel. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { PaneState } from '../state';
import { LanguageMenu } from './language-menu';
import { useWords } from './use-words';
import { StateChip } from './state-chip';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    flexShrink: 0,
    minHeight: '44px',
    boxSizing: 'border-box',
    padding: '4px 44px 4px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    flexGrow: 1,
    flexShrink: 1,
    minWidth: '64px',
    margin: '0',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly state: PaneState;
  onLanguage(language: PaneState['language']): void;
}

export function PaneHeader({ state, onLanguage }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const name = state.found?.table.sheet ?? say('productName');
  return (
    <header className={styles.header}>
      <h1 className={styles.name} title={name}>
        {name}
      </h1>
      <StateChip checkedAt={state.checked?.checkedAt ?? null} />
      <LanguageMenu language={state.language} onLanguage={onLanguage} />
    </header>
  );
}
