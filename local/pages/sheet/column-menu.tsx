// What can be done to the active column, from a small menu in its letter.
import type { EditAction, TabView } from '../../views/sheet-view';
import { Menu, type MenuItem } from '../common/menu';
import { columnName, type Layout } from './layout';
import type { Tab } from './use-tab';

interface ColumnMenuProps {
  layout: Layout;
  view: TabView;
  tab: Tab;
  /** After an entry was chosen: the letter that was clicked stands elsewhere then. */
  onDone: () => void;
}

export function ColumnMenu({ layout, view, tab, onDone }: ColumnMenuProps) {
  const { column } = tab.cell;
  const place = layout.columns.find((one) => one.column === column);
  return (
    <Menu
      label={`Column ${columnName(column)}: actions`}
      title={`Column ${columnName(column)}`}
      button={<span class="column-menu-sign" aria-hidden="true" />}
      buttonClass="column-menu-button"
      align={(place?.left ?? 0) > 240 ? 'end' : 'start'}
      items={itemsFor(layout, view, column).map(({ label, action }): MenuItem => ({
        label,
        onSelect: () => {
          onDone();
          void tab.edit(action);
        },
      }))}
    />
  );
}

/** Moving goes past hidden columns, to where the neighbor that shows stands. */
function itemsFor(
  { columns }: Layout,
  view: TabView,
  column: number,
): { label: string; action: EditAction }[] {
  const at = columns.findIndex((one) => one.column === column);
  const left = columns[at - 1]?.column;
  const right = columns[at + 1]?.column;
  const move = (label: string, to: number | undefined): { label: string; action: EditAction }[] =>
    to === undefined ? [] : [{ label, action: { kind: 'move-column', from: column, to } }];
  const onColumn = { dimension: 'columns', at: column } as const;
  return [
    ...move('Move column left', left),
    ...move('Move column right', right),
    { label: 'Insert column left', action: { kind: 'insert', ...onColumn } },
    { label: 'Hide column', action: { kind: 'hide', ...onColumn } },
    ...(view.columns.some(({ hidden }) => hidden)
      ? [{ label: 'Show everything hidden', action: { kind: 'show-all' } as const }]
      : []),
    { label: 'Delete column', action: { kind: 'delete', ...onColumn } },
  ];
}
