/** Says politely to a screen reader what others see: progress by quarters, then the counts. */
import { makeStyles } from '@fluentui/react-components';
import type { PaneState } from '../state';
import type { Words } from '../words';
import { useWords } from './use-words';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface Props {
  readonly state: PaneState;
  /** Number of findings that the filters leave. */
  readonly shown: number;
}

export function Announcer({ state, shown }: Props) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.unseen} role="status" aria-live="polite">
      {announcement(state, shown, words)}
    </div>
  );
}

function announcement(
  { work, checked, found, stopped, severities, query }: PaneState,
  shown: number,
  words: Words,
): string {
  const { say } = words;
  if (work) {
    if (work.task === 'find') return '';
    const { progress } = work;
    if (progress.stage !== 'checking') return say('checkRunning');
    const quarter = Math.floor((progress.done / Math.max(1, progress.total)) * 4) * 25;
    return say('checkProgress', { percent: quarter });
  }
  if (stopped) return say('stopped');
  if (checked) {
    const total = checked.items.length;
    if (severities.size > 0 || query.trim() !== '') return say('findingsShown', { shown, total });
    const summary =
      total === 0
        ? say('nothingToReport', { rows: checked.summary.rows })
        : say('rowsChecked', { rows: checked.summary.rows, findings: total });
    return say('checkDone', { summary });
  }
  return found
    ? say('tableFound', {
        ...(found.table.name === null ? {} : { name: found.table.name }),
        rows: found.table.rows.length,
      })
    : '';
}
