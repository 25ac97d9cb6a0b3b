// One row of the grid: its number and its cells.
import { useMemo } from 'preact/hooks';
import type { TabView } from '../../views/sheet-view';
import { Cell } from './cell';
import type { Editing } from './grid';
import type { GridKeys } from './grid-keys';
import { HEADER_WIDTH, type Layout } from './layout';
import type { Tab } from './use-tab';

export interface GridRowProps {
  row: number;
  /** Distance from the first row that scrolls; frozen rows stand in the page's own order. */
  top?: number;
  frozen?: boolean;
  tab: Tab;
  view: TabView;
  layout: Layout;
  editing: Editing | undefined;
  setEditing: (editing: Editing | undefined) => void;
  canEdit: boolean;
  keys: GridKeys;
}

/** Drawn anew only when something in this very row changed: the grid has hundreds of cells. */
export function GridRow(props: GridRowProps) {
  const { row, top, tab, view, layout, editing } = props;
  const activeColumn = row === tab.cell.row ? tab.cell.column : 0;
  const seen = [row, top, tab.row(row), view, layout, activeColumn, activeColumn && editing];
  return useMemo(() => drawRow(props, activeColumn), seen);
}

function drawRow(props: GridRowProps, activeColumn: number) {
  const { row, top, frozen, tab, view, layout } = props;
  const place = top === undefined ? {} : { transform: `translateY(${top}px)` };
  const isLastFrozen = frozen && row === layout.frozen.at(-1);
  return (
    <div
      class={`grid-line${frozen ? ' frozen-row' : ' grid-row'}${isLastFrozen ? ' last-frozen' : ''}`}
      role="row"
      aria-rowindex={row + 1}
      style={{ [frozen ? 'minHeight' : 'height']: `${layout.heightOf(row)}px`, ...place }}
    >
      <div
        class={`grid-number${activeColumn > 0 ? ' active' : ''}`}
        role="rowheader"
        aria-colindex={1}
        style={{ width: `${HEADER_WIDTH}px` }}
        onClick={() => tab.select((cell) => ({ ...cell, row }))}
      >
        {row}
      </div>
      {layout.columns.map((at) => (
        <Cell
          key={at.column}
          row={row}
          place={at}
          loaded={tab.row(row)}
          active={at.column === activeColumn}
          editing={at.column === activeColumn ? props.editing : undefined}
          filter={filterMark(view, row, at.column)}
          props={props}
        />
      ))}
    </div>
  );
}

function filterMark(
  { filter }: TabView,
  row: number,
  column: number,
): 'plain' | 'active' | undefined {
  if (!filter || row !== filter.row) return undefined;
  if (column < filter.column || column >= filter.column + filter.numColumns) return undefined;
  return filter.active.includes(column) ? 'active' : 'plain';
}
