/** The findings, of which only those in view exist in the page. One tab stop; arrows move within. */
import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { CheckResult, FindingItem } from '../check-result';
import { nextIndex } from '../next-index';
import { FindingRow } from './finding-row';
import { useWords } from './use-words';

const useStyles = makeStyles({
  list: { position: 'relative', margin: '0 -16px', padding: '0' },
});

/** Height of a closed finding of three lines; measured as soon as it is shown. */
const usualHeight = 92;

interface Props {
  readonly items: readonly FindingItem[];
  readonly result: CheckResult;
  readonly open: string | null;
  readonly scroller: RefObject<HTMLElement>;
  onOpen(item: FindingItem): void;
  onGoTo(item: FindingItem): void;
  onClose(): void;
}

export function FindingList({ items, result, open, scroller, onOpen, onGoTo, onClose }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const listRef = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [mustFocus, setMustFocus] = useState(false);
  const active = Math.max(
    0,
    items.findIndex(({ id }) => id === activeId),
  );
  const offset = useOffset(listRef);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey: (index) => items[index]?.id ?? index,
    scrollMargin: offset,
    overscan: 6,
    // The item that has the focus must stay in the page, else the focus would be lost.
    rangeExtractor: useCallback(
      (range: Range) => [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
      [active],
    ),
  });

  useEffect(() => {
    if (!mustFocus) return;
    setMustFocus(false);
    listRef.current?.querySelector<HTMLElement>(`[data-index="${String(active)}"] button`)?.focus();
  }, [mustFocus, active]);

  const moveTo = (index: number): void => {
    setActiveId(items[index]?.id ?? null);
    setMustFocus(true);
    virtualizer.scrollToIndex(index);
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && open !== null) {
      onClose();
      moveTo(active);
      event.preventDefault();
      return;
    }
    const target = nextIndex(event.key, active, items.length);
    if (target === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    moveTo(target);
  };

  // The keys come up from the buttons within; the list itself is nothing to act on.
  useEffect(() => {
    const list = listRef.current;
    list?.addEventListener('keydown', onKey);
    return () => {
      list?.removeEventListener('keydown', onKey);
    };
  });

  return (
    <div
      ref={listRef}
      role="list"
      aria-label={say('findingsList')}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const item = items[index];
        return item ? (
          <FindingRow
            key={item.id}
            ref={virtualizer.measureElement}
            item={item}
            index={index}
            count={items.length}
            top={start - offset}
            result={result}
            isOpen={item.id === open}
            isActive={index === active}
            onFocus={() => {
              setActiveId(item.id);
            }}
            onOpen={() => {
              setActiveId(item.id);
              onOpen(item);
            }}
            onGoTo={onGoTo}
          />
        ) : null;
      })}
    </div>
  );
}

/** How far the list begins from the top of what scrolls; other parts of the pane above it come and go. */
function useOffset(listRef: RefObject<HTMLElement>): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const list = listRef.current;
    const parent = list?.parentElement;
    if (!list || !parent) return undefined;
    const update = (): void => {
      setOffset(list.offsetTop);
    };
    update();
    const observer = new ResizeObserver(update);
    for (const sibling of parent.children) if (sibling !== list) observer.observe(sibling);
    return () => {
      observer.disconnect();
    };
  });
  return offset;
}
