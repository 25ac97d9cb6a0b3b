// One row of the grid: its number and its cells.
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

export function GridRow(props: GridRowProps) {
  const { row, top, frozen, tab, view, layout } = props;
  const loaded = tab.row(row);
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
        class={`grid-number${row === tab.cell.row ? ' active' : ''}`}
        role="rowheader"
        aria-colindex={1}
        style={{ width: `${HEADER_WIDTH}px` }}
        onClick={() => tab.select({ ...tab.cell, row })}
      >
        {row}
      </div>
      {layout.columns.map((place) => {
        const active = row === tab.cell.row && place.column === tab.cell.column;
        return (
          <Cell
            key={place.column}
            row={row}
            place={place}
            loaded={loaded}
            active={active}
            editing={active ? props.editing : undefined}
            filter={filterMark(view, row, place.column)}
            props={props}
          />
        );
      })}
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
