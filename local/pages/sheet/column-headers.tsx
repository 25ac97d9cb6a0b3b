// The row of column letters.
import type { TabView } from '../../views/sheet-view';
import { columnName, HEADER_WIDTH, type Layout } from './layout';
import type { Tab } from './use-tab';

export function ColumnHeaders({ layout, view, tab }: { layout: Layout; view: TabView; tab: Tab }) {
  return (
    <div class="grid-line grid-letters" role="row" aria-rowindex={1}>
      <div
        class="grid-corner"
        role="columnheader"
        aria-label="Row numbers"
        aria-colindex={1}
        style={{ width: `${HEADER_WIDTH}px` }}
      />
      {layout.columns.map(({ column, left, width, frozen }) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 1}
          class={classes(column === tab.cell.column, frozen, isAfterHidden(view, column))}
          style={{ width: `${width}px`, ...(frozen ? { left: `${HEADER_WIDTH + left}px` } : {}) }}
          onClick={() => tab.select({ ...tab.cell, column })}
        >
          {columnName(column)}
        </div>
      ))}
    </div>
  );
}

function classes(active: boolean, frozen: boolean, afterHidden: boolean): string {
  return `grid-letter${active ? ' active' : ''}${frozen ? ' frozen' : ''}${afterHidden ? ' after-hidden' : ''}`;
}

function isAfterHidden(view: TabView, column: number): boolean {
  return view.columns[column - 2]?.hidden === true;
}
