/** The three lines of a found plan, still empty. */
import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useWords } from './use-words';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: '20px' },
  line: { display: 'flex', alignItems: 'center', gap: '12px' },
});

export function LoadingLines() {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Skeleton className={styles.lines} aria-label={say('lookingForPlan')}>
      {['first', 'second', 'third'].map((line) => (
        <div key={line} className={styles.line}>
          <SkeletonItem shape="square" size={20} />
          <SkeletonItem size={16} />
        </div>
      ))}
      <SkeletonItem size={40} />
    </Skeleton>
  );
}
