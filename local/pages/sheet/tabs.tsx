// The tabs at the bottom. A double click, or F2, renames one.
import { useState } from 'preact/hooks';
import type { BookView, EditAction } from '../../views/sheet-view';

interface TabsProps {
  book: BookView;
  current: number;
  onOpen: (sheetId: number) => void;
  act: (action: EditAction) => Promise<void>;
}

export function Tabs({ book, current, onOpen, act }: TabsProps) {
  const [renaming, setRenaming] = useState(false);
  const shown = book.tabs.filter(({ hidden, sheetId }) => !hidden || sheetId === current);
  return (
    <nav class="sheet-tabs" aria-label="Sheets">
      {book.canEdit && <AddTab onAdd={() => void act({ kind: 'add-tab' })} />}
      {shown.map(({ sheetId, name, color }) =>
        renaming && sheetId === current ? (
          <TabName
            key={sheetId}
            name={name}
            onDone={(typed) => {
              setRenaming(false);
              if (typed && typed !== name) void act({ kind: 'rename', name: typed });
            }}
          />
        ) : (
          <button
            key={sheetId}
            type="button"
            class="sheet-tab"
            aria-current={sheetId === current ? 'page' : undefined}
            style={color ? { boxShadow: `inset 0 -3px ${color}` } : {}}
            onClick={() => onOpen(sheetId)}
            onDblClick={() => book.canEdit && setRenaming(true)}
            onKeyDown={(event) => event.key === 'F2' && book.canEdit && setRenaming(true)}
          >
            {name}
          </button>
        ),
      )}
    </nav>
  );
}

function TabName({ name, onDone }: { name: string; onDone: (typed: string) => void }) {
  return (
    <input
      class="sheet-tab-name"
      aria-label="Name of the sheet"
      defaultValue={name}
      autoFocus
      onBlur={(event) => onDone(event.currentTarget.value.trim())}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.value = name;
        if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
}

function AddTab({ onAdd }: { onAdd: () => void }) {
  return (
    <button type="button" class="icon-button" aria-label="Add sheet" onClick={onAdd}>
      <span class="plus-sign" aria-hidden="true" />
    </button>
  );
}
