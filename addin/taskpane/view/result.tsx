/** What a check found: counters that filter, totals, and the list. */
import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { CheckResult, FindingItem } from '../check-result';
import type { PaneAction, PaneState } from '../state';
import { Counters } from './counters';
import { FindingList } from './finding-list';
import { Icon } from './icons';
import { useWords } from './use-words';
import { Remarks } from './remarks';
import { Totals } from './totals';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 12px',
  },
  heading: {
    margin: '0',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  clean: { display: 'flex', gap: '8px', color: tokens.colorStatusSuccessForeground1 },
  cleanText: { color: tokens.colorNeutralForeground1 },
  search: { width: '100%', maxWidth: 'none' },
  shown: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly state: PaneState;
  readonly result: CheckResult;
  readonly shown: readonly FindingItem[];
  readonly scroller: RefObject<HTMLElement>;
  dispatch(action: PaneAction): void;
  onCheck(): void;
  onOpen(item: FindingItem): void;
  onGoTo(item: FindingItem): void;
}

export function Result({ state, result, shown, scroller, dispatch, onCheck, onOpen, onGoTo }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const { summary, items, program } = result;
  const isFiltered = state.severities.size > 0 || state.query.trim() !== '';
  return (
    <>
      <div className={styles.top}>
        <h2 className={styles.heading}>
          {items.length === 0
            ? say('nothingToReport', { rows: summary.rows })
            : say('rowsChecked', { rows: summary.rows, findings: items.length })}
        </h2>
        <Button size="small" disabledFocusable={state.work?.task === 'check'} onClick={onCheck}>
          {say('checkAgain')}
        </Button>
      </div>
      {items.length === 0 ? (
        <div className={styles.clean}>
          <Icon name="check" />
          <div className={styles.cleanText}>{say('nothingToReportHint')}</div>
        </div>
      ) : (
        <>
          <Counters
            counts={summary.bySeverity}
            chosen={state.severities}
            onToggle={(severity) => {
              dispatch({ type: 'severityToggled', severity });
            }}
          />
          <SearchBox
            className={styles.search}
            value={state.query}
            placeholder={say('search')}
            aria-label={say('search')}
            dismiss={{ 'aria-label': say('clearSearch') }}
            onChange={(_event, { value }) => {
              dispatch({ type: 'searched', query: value });
            }}
          />
        </>
      )}
      <Totals totals={summary.totals} program={program} />
      <Remarks remarks={[...result.plan.remarks, ...summary.planFindings.map(({ message }) => message)]} />
      {items.length > 0 && (
        <>
          {isFiltered && (
            <div className={styles.shown}>
              <span>{say('findingsShown', { shown: shown.length, total: items.length })}</span>
              <Button
                size="small"
                onClick={() => {
                  dispatch({ type: 'filtersCleared' });
                }}
              >
                {say('showAll')}
              </Button>
            </div>
          )}
          <FindingList
            items={shown}
            result={result}
            open={state.open}
            scroller={scroller}
            onOpen={onOpen}
            onGoTo={onGoTo}
            onClose={() => {
              dispatch({ type: 'findingClosed' });
            }}
          />
        </>
      )}
    </>
  );
}
