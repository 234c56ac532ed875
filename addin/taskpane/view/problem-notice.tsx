/** An error: first what happened to the sheet, then what is so, why, and what to do. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PaneProblem } from '../pane-problem';
import { problemInWords } from '../problem-in-words';
import { Icon, SeverityIcon } from './icons';
import { useWords } from './use-words';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorStatusDangerForeground1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  body: { display: 'flex', flexDirection: 'column', gap: '8px', flexGrow: 1, minWidth: '0' },
  line: { margin: '0', overflowWrap: 'anywhere' },
  title: { margin: '0', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  detail: {
    margin: '0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  action: { alignSelf: 'flex-start' },
});

interface Props {
  readonly problem: PaneProblem;
  /** True when an earlier check is still shown beneath. */
  readonly hasResult: boolean;
  onRetry(): void;
  onDismiss(): void;
}

export function ProblemNotice({ problem, hasResult, onRetry, onDismiss }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const { title, lines, detail } = problemInWords(problem, words);
  const untouched = hasResult ? [say('sheetUntouched'), say('resultKept')] : [say('sheetUntouched')];
  return (
    <section className={styles.notice} role="alert">
      <SeverityIcon severity="block" />
      <div className={styles.body}>
        <p className={styles.line}>{untouched.join(' ')}</p>
        <p className={styles.title}>{title}</p>
        {lines.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
        {detail !== undefined && <p className={styles.detail}>{detail}</p>}
        {problem.kind !== 'cell-unreachable' && (
          <Button className={styles.action} onClick={onRetry}>
            {say(problem.kind === 'no-plan' ? 'lookAgain' : 'tryAgain')}
          </Button>
        )}
      </div>
      {hasResult && (
        <Button
          appearance="subtle"
          size="small"
          icon={<Icon name="close" />}
          aria-label={say('dismiss')}
          title={say('dismiss')}
          onClick={onDismiss}
        />
      )}
    </section>
  );
}
