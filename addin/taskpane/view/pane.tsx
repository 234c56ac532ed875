/** The task pane: header, what is so now, and a footer while work runs. */
import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { Language } from '../../../src/i18n/language';
import { cellName } from '../../../src/plan/cell-reference';
import type { FindingItem } from '../check-result';
import { reasonOf } from '../pane-problem';
import type { PanePorts } from '../ports';
import { keepLanguage } from '../preferences';
import { filterFindings } from '../search-findings';
import { useCheck } from '../use-check';
import { useDarkTheme } from '../use-dark-theme';
import { useKeptFocus } from '../use-kept-focus';
import { useMatches } from '../use-matches';
import { Announcer } from './announcer';
import { FoundPlan } from './found-plan';
import { LoadingLines } from './loading-lines';
import { wordsIn } from '../words';
import { WordsProvider } from './use-words';
import { PaneHeader } from './pane-header';
import { ProblemNotice } from './problem-notice';
import { Result } from './result';
import { WorkFooter } from './work-footer';

const useStyles = makeStyles({
  pane: {
    position: 'fixed',
    inset: '0',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  main: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    flexGrow: 1,
    minHeight: '0',
    padding: '16px 16px 24px',
    overflowX: 'hidden',
    overflowY: 'auto',
    // The list keeps its own place while its items are measured.
    overflowAnchor: 'none',
    outlineStyle: 'none',
    // Flex items would shrink instead of letting the pane scroll.
    '> *': { flexShrink: 0 },
  },
  note: { margin: '0', color: tokens.colorNeutralForeground2 },
});

const noItems: readonly FindingItem[] = [];

export function Pane({ ports }: { readonly ports: PanePorts }) {
  const styles = useStyles();
  const { state, work, dispatch } = useCheck(ports);
  const { language, checked, found, problem } = state;
  const isDark = useDarkTheme(ports.host);
  const words = useMemo(() => wordsIn(language), [language]);
  const mainRef = useRef<HTMLElement>(null);
  useKeptFocus(mainRef);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const items = checked?.items ?? noItems;
  const matches = useMatches(items, state.query, language);
  const shown = useMemo(
    () => filterFindings(items, state.severities, matches),
    [items, state.severities, matches],
  );

  const onLanguage = (chosen: Language): void => {
    keepLanguage(ports.preferences, chosen);
    dispatch({ type: 'languageChosen', language: chosen });
  };
  const onCheck = (): void => {
    void work.check();
  };
  const onGoTo = ({ checkedRow: { row }, column }: FindingItem): void => {
    const sheet = checked?.plan.table.sheet ?? '';
    ports.sheet.select(sheet, row, column).catch((error: unknown) => {
      dispatch({
        type: 'selectionFailed',
        problem: { kind: 'cell-unreachable', sheet, cell: cellName(row, column), reason: reasonOf(error) },
      });
    });
  };
  const onOpen = (item: FindingItem): void => {
    if (state.open !== item.id) onGoTo(item);
    dispatch({ type: 'findingToggled', id: item.id });
  };

  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <WordsProvider value={words}>
        <div className={styles.pane}>
          <PaneHeader state={state} onLanguage={onLanguage} />
          <main ref={mainRef} className={styles.main} tabIndex={-1}>
            {state.stopped && <p className={styles.note}>{words.say('stopped')}</p>}
            {problem && (
              <ProblemNotice
                problem={problem}
                hasResult={checked !== null}
                onRetry={() => {
                  void (checked ? work.check() : work.find());
                }}
                onDismiss={() => {
                  dispatch({ type: 'problemDismissed' });
                }}
              />
            )}
            {checked ? (
              <Result
                state={state}
                result={checked}
                shown={shown}
                scroller={mainRef}
                dispatch={dispatch}
                onCheck={onCheck}
                onOpen={onOpen}
                onGoTo={onGoTo}
              />
            ) : found ? (
              <FoundPlan found={found} isChecking={state.work?.task === 'check'} onCheck={onCheck} />
            ) : (
              state.work && <LoadingLines />
            )}
          </main>
          {state.work && (
            <WorkFooter
              key={state.work.id}
              work={state.work}
              onStop={() => {
                work.stop();
              }}
            />
          )}
          <Announcer state={state} shown={shown.length} />
        </div>
      </WordsProvider>
    </FluentProvider>
  );
}
