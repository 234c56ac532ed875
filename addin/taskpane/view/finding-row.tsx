/** One finding of the list: what it is about and what it says; opened, why. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { forwardRef, useId } from 'react';
import type { CheckResult, FindingItem } from '../check-result';
import { FindingDetail } from './finding-detail';
import { Icon, SeverityIcon } from './icons';
import { useWords } from './use-words';
import { report } from '../../../src/i18n/report';
import { withTypography } from '../../../src/i18n/typography';
import { messageOf } from '../../../src/plan/finding-message';

const useStyles = makeStyles({
  row: {
    position: 'absolute',
    top: '0',
    left: '0',
    width: '100%',
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    width: '100%',
    padding: '10px 12px 10px 16px',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  text: { flexGrow: 1, minWidth: '0', overflowWrap: 'anywhere' },
  title: { fontWeight: tokens.fontWeightSemibold },
  severity: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  chevron: { width: '16px', height: '16px', marginTop: '2px', color: tokens.colorNeutralForeground3 },
  opened: { transform: 'rotate(90deg)' },
});

interface Props {
  readonly item: FindingItem;
  readonly index: number;
  readonly count: number;
  readonly top: number;
  readonly result: CheckResult;
  readonly isOpen: boolean;
  readonly isActive: boolean;
  onFocus(): void;
  onOpen(): void;
  onGoTo(item: FindingItem): void;
}

export const FindingRow = forwardRef<HTMLDivElement, Props>(function FindingRow(
  { item, index, count, top, result, isOpen, isActive, onFocus, onOpen, onGoTo },
  ref,
) {
  const styles = useStyles();
  const { say, language } = useWords();
  const id = useId();
  const { finding, checkedRow } = item;
  return (
    <div
      ref={ref}
      role="listitem"
      data-index={index}
      aria-setsize={count}
      aria-posinset={index + 1}
      className={styles.row}
      style={{ transform: `translateY(${String(top)}px)` }}
    >
      <button
        type="button"
        className={styles.button}
        tabIndex={isActive ? 0 : -1}
        aria-expanded={isOpen}
        aria-controls={id}
        onFocus={onFocus}
        onClick={onOpen}
      >
        <SeverityIcon severity={finding.severity} />
        <div className={styles.text}>
          <div className={styles.severity}>{report[finding.severity][language]}</div>
          <div className={styles.title}>
            {say('rowAndTitle', {
              row: checkedRow.row + 1,
              title: item.title === '' ? say('untitled') : item.title,
            })}
          </div>
          <div>{withTypography(messageOf(finding, checkedRow, result.plan, language), language)}</div>
        </div>
        <Icon name="chevron" className={mergeClasses(styles.chevron, isOpen && styles.opened)} />
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <FindingDetail item={item} result={result} onGoTo={onGoTo} />}
      </div>
    </div>
  );
});
