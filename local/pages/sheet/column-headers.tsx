// The row of column letters; the active one carries its menu.
import { ColumnMenu } from './column-menu';
import type { TabView } from '../../views/sheet-view';
import { columnName, HEADER_WIDTH, lastFrozenColumn, type Layout } from './layout';
import type { Tab } from './use-tab';

interface ColumnHeadersProps {
  layout: Layout;
  view: TabView;
  tab: Tab;
  canEdit: boolean;
  onFocusGrid: () => void;
}

export function ColumnHeaders({ layout, view, tab, canEdit, onFocusGrid }: ColumnHeadersProps) {
  return (
    <div class="grid-line grid-letters" role="row" aria-rowindex={1}>
      <div
        class="grid-corner"
        role="columnheader"
        aria-colindex={1}
        style={{ width: `${HEADER_WIDTH}px` }}
      >
        <span class="visually-hidden">Row</span>
      </div>
      {layout.columns.map(({ column, left, width, frozen }) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 1}
          class={classes({
            active: column === tab.cell.column,
            frozen,
            'last-frozen-column': column === lastFrozenColumn(layout),
            'after-hidden': view.columns[column - 2]?.hidden === true,
          })}
          style={{ width: `${width}px`, ...(frozen ? { left: `${HEADER_WIDTH + left}px` } : {}) }}
          onClick={() => tab.select({ ...tab.cell, column })}
        >
          {columnName(column)}
          {canEdit && column === tab.cell.column && (
            <ColumnMenu layout={layout} view={view} tab={tab} onDone={onFocusGrid} />
          )}
        </div>
      ))}
    </div>
  );
}

function classes(marks: Record<string, boolean>): string {
  const set = Object.keys(marks).filter((mark) => marks[mark]);
  return ['grid-letter', ...set].join(' ');
}
