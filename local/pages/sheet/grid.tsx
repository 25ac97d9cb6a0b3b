// The grid: letters and numbers that stay in sight, frozen rows, and as many rows as fit the window.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { TabView } from '../../views/sheet-view';
import { cellId } from './cell';
import { ColumnHeaders } from './column-headers';
import { useGridKeys } from './grid-keys';
import { GridRow, type GridRowProps } from './grid-row';
import { HEADER_WIDTH, layOut, rowsBetween, type Layout } from './layout';
import type { Tab } from './use-tab';

/** Rows drawn above and below what shows, so that scrolling meets no blank. */
const MARGIN_PX = 600;
/** The rows to draw are looked at anew each time the person has scrolled so far. */
const STEP_PX = 200;

export interface Editing {
  /** What the editor starts with; undefined: the cell's own input. */
  text?: string | undefined;
}

interface GridProps {
  tab: Tab;
  view: TabView;
  canEdit: boolean;
  root: RefObject<HTMLDivElement | null>;
}

export function Grid({ tab, view, canEdit, root }: GridProps) {
  const layout = useMemo(() => layOut(view), [view]);
  const [editing, setEditing] = useState<Editing>();
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useShownRows(scroller, layout);
  const drawn = layout.rows.slice(...shown);
  const keys = useGridKeys({ tab, view, layout, canEdit, editing, setEditing, root });
  useEffect(() => tab.need([...layout.frozen, ...drawn]));
  useKeepInSight(scroller, layout, tab);
  return (
    <div class="sheet-scroll" ref={scroller}>
      <div
        role="grid"
        class="grid"
        ref={root}
        tabIndex={0}
        aria-label={`${view.name}, use the arrow keys to move`}
        aria-rowcount={view.rowCount + 1}
        aria-colcount={view.columns.length + 1}
        aria-activedescendant={editing ? undefined : cellId(tab.cell)}
        aria-readonly={!canEdit}
        style={{ width: `${HEADER_WIDTH + layout.width}px` }}
        onKeyDown={keys.onKeyDown}
        onPaste={keys.onPaste}
        onCopy={keys.onCopy}
      >
        <GridRows {...{ shown, view, tab, layout, canEdit, keys, editing, setEditing, root }} />
      </div>
    </div>
  );
}

interface GridRowsProps extends Omit<GridRowProps, 'row' | 'top' | 'frozen'> {
  shown: [number, number];
  root: RefObject<HTMLDivElement | null>;
}

function GridRows({ shown, root, ...rowProps }: GridRowsProps) {
  const { layout, view, tab, canEdit } = rowProps;
  const onFocusGrid = (): void => root.current?.focus({ preventScroll: true });
  return (
    <>
      <div class="grid-top" role="rowgroup">
        <ColumnHeaders {...{ layout, view, tab, canEdit, onFocusGrid }} />
        {layout.frozen.map((row) => (
          <GridRow key={row} row={row} frozen {...rowProps} />
        ))}
      </div>
      <div class="grid-rows" role="rowgroup" style={{ height: `${layout.tops.at(-1) ?? 0}px` }}>
        {layout.rows.slice(...shown).map((row, index) => (
          <GridRow key={row} row={row} top={layout.tops[shown[0] + index] ?? 0} {...rowProps} />
        ))}
      </div>
    </>
  );
}

/** First and last index of the rows to draw, kept up while the person scrolls. */
function useShownRows(
  scroller: RefObject<HTMLDivElement | null>,
  layout: Layout,
): [number, number] {
  const [place, setPlace] = useState({ top: 0, height: 900 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const read = (): void => {
      const top = Math.floor(element.scrollTop / STEP_PX) * STEP_PX;
      const height = element.clientHeight;
      setPlace((before) =>
        before.top === top && before.height === height ? before : { top, height },
      );
    };
    const watcher = new ResizeObserver(read);
    watcher.observe(element);
    element.addEventListener('scroll', read, { passive: true });
    return () => {
      watcher.disconnect();
      element.removeEventListener('scroll', read);
    };
  }, [scroller]);
  return rowsBetween(layout, place.top - MARGIN_PX, place.top + place.height + MARGIN_PX);
}

/** Scrolls just enough that the active cell shows beside what is frozen. */
function useKeepInSight(
  scroller: RefObject<HTMLDivElement | null>,
  layout: Layout,
  tab: Tab,
): void {
  const { row, column } = tab.cell;
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    showRow(box, layout, row);
    showColumn(box, layout, column);
  }, [row, column, layout]);
}

function showRow(box: HTMLElement, layout: Layout, row: number): void {
  const index = layout.rows.indexOf(row);
  if (index < 0) return;
  const room = box.clientHeight - (box.querySelector<HTMLElement>('.grid-top')?.offsetHeight ?? 0);
  const top = layout.tops[index] ?? 0;
  const bottom = layout.tops[index + 1] ?? top;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (bottom > box.scrollTop + room) box.scrollTop = bottom - room;
}

function showColumn(box: HTMLElement, { columns }: Layout, column: number): void {
  const place = columns.find((one) => one.column === column);
  if (!place || place.frozen) return;
  const frozen = columns.filter((one) => one.frozen).reduce((sum, one) => sum + one.width, 0);
  const room = box.clientWidth - HEADER_WIDTH;
  const start = place.left - frozen;
  const end = place.left + place.width - room;
  if (start < box.scrollLeft) box.scrollLeft = start;
  else if (end > box.scrollLeft) box.scrollLeft = Math.min(start, end);
}
