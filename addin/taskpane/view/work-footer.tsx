/** Only while work runs: how far it is, and a way to stop it. */
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Progress, Work } from '../state';
import type { Words } from '../words';
import { useWords } from './use-words';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    flexShrink: 0,
    padding: '8px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  progress: { flexGrow: 1, minWidth: '0' },
  text: { paddingBottom: '6px', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
});

/** Work that is done sooner needs no footer: one that flashes by only disturbs. */
const delays = { find: 1000, check: 120 } as const;

export function WorkFooter({ work, onStop }: { readonly work: Work; onStop(): void }) {
  const styles = useStyles();
  const words = useWords();
  const isShown = useDelay(delays[work.task]);
  if (!isShown) return null;
  const share = shareOf(work.progress);
  return (
    <footer className={styles.footer}>
      <div className={styles.progress}>
        <div className={styles.text}>{progressText(work.progress, words)}</div>
        <ProgressBar
          aria-label={words.say(work.task === 'check' ? 'checkRunning' : 'lookingForPlan')}
          thickness="large"
          {...(share === undefined ? {} : { value: share })}
        />
      </div>
      <Button onClick={onStop}>{words.say('stop')}</Button>
    </footer>
  );
}

/** Share of the whole that is done; undefined while it cannot be told. */
function shareOf(progress: Progress): number | undefined {
  if (progress.stage === 'rules') return undefined;
  if (progress.stage === 'reading') return progress.share;
  return progress.total === 0 ? 1 : progress.done / progress.total;
}

function progressText(progress: Progress, { say }: Words): string {
  if (progress.stage === 'rules') return say('loadingRules');
  if (progress.stage === 'reading') return say('readingSheet', { percent: Math.round(progress.share * 100) });
  return say('rowsDone', { done: progress.done, total: progress.total });
}

function useDelay(milliseconds: number): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setOver(true);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [milliseconds]);
  return isOver;
}
