// The menus: a few of the editor's own, for what people do to a Sheet by hand, then the script's.
import type { BookView, EditAction, MenuItemView } from '../../views/sheet-view';
import { Menu, type MenuItem } from '../common/menu';
import type { Tab } from './use-tab';

interface MenuBarProps {
  book: BookView;
  tab: Tab;
  act: (action: EditAction) => Promise<void>;
  onRun: (functionName: string) => void;
}

export function MenuBar({ book, tab, act, onRun }: MenuBarProps) {
  return (
    <nav class="sheet-menus" aria-label="Sheet menus">
      {book.canEdit &&
        ownMenus(tab).map(({ caption, items }) => (
          <Menu
            key={caption}
            title={caption}
            button={caption}
            buttonClass="sheet-menu"
            items={items.map(([label, action]) => ({ label, onSelect: () => void act(action) }))}
          />
        ))}
      {book.menus.map(({ caption, items }) => (
        <Menu
          key={caption}
          title={caption}
          button={caption}
          buttonClass="sheet-menu script-menu"
          items={flatten(items, onRun)}
        />
      ))}
    </nav>
  );
}

function ownMenus({ cell, view }: Tab): { caption: string; items: [string, EditAction][] }[] {
  const { row, column } = cell;
  return [
    {
      caption: 'Insert',
      items: [
        ['Row above', { kind: 'insert', dimension: 'rows', at: row }],
        ['Column to the left', { kind: 'insert', dimension: 'columns', at: column }],
        ['Sheet', { kind: 'add-tab' }],
      ],
    },
    {
      caption: 'Format',
      items: [
        ['Hide row', { kind: 'hide', dimension: 'rows', at: row }],
        ['Hide column', { kind: 'hide', dimension: 'columns', at: column }],
        ['Show everything hidden', { kind: 'show-all' }],
        ['Delete row', { kind: 'delete', dimension: 'rows', at: row }],
        ['Delete column', { kind: 'delete', dimension: 'columns', at: column }],
      ],
    },
    {
      caption: 'Data',
      items: [
        ['Sort by this column, A to Z', { kind: 'sort', column, ascending: true }],
        ['Sort by this column, Z to A', { kind: 'sort', column, ascending: false }],
        view?.filter
          ? ['Remove filter', { kind: 'filter', on: false }]
          : ['Create a filter', { kind: 'filter', on: true }],
      ],
    },
  ];
}

/** Entries of a submenu follow its caption: "More: Help". */
function flatten(items: MenuItemView[], onRun: (name: string) => void, prefix = ''): MenuItem[] {
  return items.flatMap((item): MenuItem[] => {
    if (item === 'separator') return [];
    if ('items' in item) return flatten(item.items, onRun, `${prefix}${item.caption}: `);
    return [{ label: `${prefix}${item.caption}`, onSelect: () => onRun(item.functionName) }];
  });
}
