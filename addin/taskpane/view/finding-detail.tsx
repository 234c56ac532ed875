/** Why a finding was reported, what can be done, and where the rule is published. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { cellName } from '../../../src/plan/cell-reference';
import type { CheckResult, FindingItem } from '../check-result';
import { explainFinding } from '../explain-finding';
import { useWords } from './use-words';

const useStyles = makeStyles({
  detail: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '0 16px 12px 44px' },
  title: { margin: '0 0 2px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  lines: { margin: '0', padding: '0', listStyleType: 'none', overflowWrap: 'anywhere' },
  line: { paddingBottom: '4px' },
  deeper: {
    paddingLeft: '12px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  sources: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

/** More than this is for those who ask. */
const firstReasons = 5;

interface Props {
  readonly item: FindingItem;
  readonly result: CheckResult;
  /** Selects the cell of a row that the finding concerns. */
  onGoTo(item: FindingItem): void;
}

export function FindingDetail({ item, result, onGoTo }: Props) {
  const styles = useStyles();
  const { say, language } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const { reasons, repair, changes, sources } = useMemo(
    () => explainFinding(result, item, language),
    [result, item, language],
  );
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (ref.current) bringIntoView(ref.current);
  }, []);
  const shown = showsAll ? reasons : reasons.slice(0, firstReasons);
  return (
    <div ref={ref} className={styles.detail}>
      {reasons.length > 0 && (
        <section>
          <h3 className={styles.title}>{say('why')}</h3>
          <ul className={styles.lines}>
            {shown.map(({ level, text }) => (
              <li key={text} className={styles.line}>
                <div className={level > 1 ? styles.deeper : undefined}>{text}</div>
              </li>
            ))}
          </ul>
          {shown.length < reasons.length && (
            <Button
              size="small"
              onClick={() => {
                setShowsAll(true);
              }}
            >
              {say('whyMore', { count: reasons.length - shown.length })}
            </Button>
          )}
        </section>
      )}
      {repair !== undefined && <Lines title={say('whatToDo')} lines={[repair]} />}
      <Lines lines={changes} />
      <Lines title={say('source')} lines={sources} className={styles.sources} />
      <div className={styles.actions}>
        {placesOf(item, result).map((place) => (
          <Button
            key={place.checkedRow.row}
            size="small"
            onClick={() => {
              onGoTo(place);
            }}
          >
            {say('goToCell', { cell: cellName(place.checkedRow.row, place.column) })}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** Rows of a group that have a button of their own. */
const mostPlaces = 6;

/** The finding at each of the rows that it concerns, its own first. */
function placesOf(item: FindingItem, { plan }: CheckResult): readonly FindingItem[] {
  const rows = (item.finding.rows ?? []).flatMap((index) => plan.rows[index] ?? []);
  const others = rows.filter((row) => row !== item.checkedRow);
  return [item, ...others.map((checkedRow) => ({ ...item, checkedRow }))].slice(0, mostPlaces);
}

/** As much of the opened finding as there is room for, from its top. */
function bringIntoView(detail: HTMLElement): void {
  const row = detail.closest('[role="listitem"]');
  const room = detail.closest('main')?.clientHeight ?? 0;
  row?.scrollIntoView({ block: row.clientHeight > room ? 'start' : 'nearest' });
}

interface LinesProps {
  readonly title?: string;
  readonly lines: readonly string[];
  readonly className?: string | undefined;
}

function Lines({ title, lines, className }: LinesProps) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <section>
      {title !== undefined && <h3 className={styles.title}>{title}</h3>}
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line} className={className}>
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
