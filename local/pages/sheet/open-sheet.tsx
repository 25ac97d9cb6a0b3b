// A Sheet that is open: which tab and cell, the latest frame of that tab, and everything around the grid.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BookView, EditAction } from '../../views/sheet-view';
import { FormulaBar } from './formula-bar';
import { Grid } from './grid';
import { MenuBar } from './menu-bar';
import { Notices } from './notices';
import { ScriptMessage } from './script-message';
import { Sidebar } from './sidebar';
import { Tabs } from './tabs';
import { useScript, type Script } from './use-script';
import { useTab, type Tab } from './use-tab';

export function OpenSheet({ initial }: { initial: BookView }) {
  const [book, setBook] = useState(initial);
  const [sheetId, setSheetId] = useState(() => firstTab(initial));
  const tab = useTab(book, sheetId, setBook);
  const grid = useRef<HTMLDivElement>(null);
  useTitle(`${book.title} - Sheet`);
  const open = (next: number): void => {
    if (next === sheetId) return;
    setSheetId(next);
    tab.select({ row: 1, column: 1 });
  };
  const script = useScript({
    selection: () => ({ sheetId, ...tab.cell, numRows: 1, numColumns: 1 }),
    reload: tab.reload,
    follow: open,
  });
  const act = async (action: EditAction): Promise<void> => {
    const added = await tab.edit(action);
    if (action.kind === 'add-tab' && added) open(added);
  };
  return (
    <main class="sheet" aria-label="Spreadsheet">
      <SheetHead book={book} tab={tab} script={script} act={act} />
      <FormulaBar tab={tab} canEdit={book.canEdit} />
      <Notices script={script} problem={tab.problem} onDismiss={tab.dismiss} />
      <div class="sheet-body">
        {tab.view ? (
          <Grid key={sheetId} tab={tab} view={tab.view} canEdit={book.canEdit} root={grid} />
        ) : (
          <div class="sheet-scroll" />
        )}
        <Sidebar script={script} onClosed={() => grid.current?.focus()} />
      </div>
      <Tabs book={book} current={sheetId} onOpen={open} act={act} />
      <ScriptMessage script={script} />
    </main>
  );
}

function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}

interface SheetHeadProps {
  book: BookView;
  tab: Tab;
  script: Script;
  act: (action: EditAction) => Promise<void>;
}

function SheetHead({ book, tab, script, act }: SheetHeadProps) {
  return (
    <header class="sheet-head">
      <span class="sheet-icon" aria-hidden="true" />
      <h1 class="sheet-title">{book.title}</h1>
      {!book.canEdit && <span class="sheet-badge">View only</span>}
      <MenuBar book={book} tab={tab} act={act} onRun={script.choose} />
      <span class="sheet-running" role="status">
        {script.running ? 'Running script…' : ''}
      </span>
    </header>
  );
}

function firstTab(book: BookView): number {
  return (book.tabs.find(({ hidden }) => !hidden) ?? book.tabs[0])?.sheetId ?? 0;
}
