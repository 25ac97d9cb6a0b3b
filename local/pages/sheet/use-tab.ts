// The state of the open tab: its frame, the rows fetched so far, the active cell, and edits.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type {
  BookView,
  CellPlace,
  CellStyleView,
  EditAction,
  RowsView,
  RowView,
  TabView,
} from '../../views/sheet-view';
import { post } from '../common/api';

/** A row as fetched, with the styles that its indexes mean. */
export interface LoadedRow extends RowView {
  palette: CellStyleView[];
}

export interface Tab {
  view: TabView | undefined;
  cell: CellPlace;
  /** A cell, or how to get to it from the present one. */
  select: (cell: CellPlace | ((now: CellPlace) => CellPlace)) => void;
  row: (row: number) => LoadedRow | undefined;
  /** Fetches those of the rows that are not there yet. */
  need: (rows: number[]) => void;
  /** Answers the ID of a tab that the edit added. */
  edit: (action: EditAction) => Promise<number | undefined>;
  /** Fetches everything anew, as after the script ran. */
  reload: () => Promise<void>;
  problem: string;
  dismiss: () => void;
}

export function useTab(book: BookView, sheetId: number, setBook: (book: BookView) => void): Tab {
  const [view, setView] = useState<TabView>();
  const [cell, select] = useState<CellPlace>({ row: 1, column: 1 });
  const [problem, setProblem] = useState('');
  const rows = useRows(book.id, sheetId);
  const { forget } = rows;
  const reload = useCallback(async () => {
    const fresh = await post<TabView>('/api/sheets/tab', { id: book.id, sheetId });
    forget();
    setView(fresh);
    select((cell) => inSight(fresh, cell));
  }, [book.id, sheetId, forget]);
  useEffect(() => {
    setView(undefined);
    reload().catch((error: Error) => setProblem(error.message));
  }, [reload]);

  const edit = async (action: EditAction): Promise<number | undefined> => {
    const refused = view && guardAgainst(view, action);
    if (refused !== undefined) return void setProblem(refused);
    try {
      const next = await post<BookView>('/api/sheets/edit', { id: book.id, sheetId, action });
      setBook({ ...next, menus: book.menus });
      setProblem('');
      await reload();
      if (action.kind === 'move-column') select((now) => ({ ...now, column: action.to }));
      return addedTab(book, next);
    } catch (error) {
      return void setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const reloadAll = async (): Promise<void> => {
    setBook({ ...(await post<BookView>('/api/sheets/book', { id: book.id })), menus: book.menus });
    await reload();
  };
  return {
    ...rows,
    ...{ cell, select, edit, problem, reload: reloadAll, dismiss: () => setProblem('') },
    view: view?.sheetId === sheetId ? view : undefined,
  };
}

function addedTab(before: BookView, after: BookView): number | undefined {
  const old = new Set(before.tabs.map(({ sheetId }) => sheetId));
  return after.tabs.find(({ sheetId }) => !old.has(sheetId))?.sheetId;
}

/** The cell itself, or the first one after it that is not hidden. */
function inSight(view: TabView, { row, column }: CellPlace): CellPlace {
  const run = view.visible.find(([first, count]) => row < first + count);
  const next = view.columns.findIndex(({ hidden }, index) => !hidden && index + 1 >= column);
  return {
    row: run ? Math.max(run[0], row) : (view.visible[0]?.[0] ?? 1),
    column: next < 0 ? 1 : next + 1,
  };
}

/** A warning asks first, as Google's does; what to say when the person thinks again or may not. */
function guardAgainst(view: TabView, action: EditAction): string | undefined {
  if (action.kind !== 'type' && action.kind !== 'paste') return undefined;
  const hit = view.guarded.find(
    ({ first, last }) =>
      action.row >= first[0] &&
      action.row <= last[0] &&
      action.column >= first[1] &&
      action.column <= last[1],
  );
  if (!hit || hit.refuses) return undefined;
  const asked =
    "Heads up! You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?";
  return window.confirm(asked) ? undefined : 'Nothing was changed.';
}

/** Rows by number, fetched in blocks; `forget` marks them stale but keeps showing them meanwhile. */
function useRows(id: string, sheetId: number) {
  const [, redraw] = useState(0);
  const store = useRef({
    rows: new Map<number, LoadedRow>(),
    fresh: new Set<number>(),
    version: 0,
  });
  useEffect(() => {
    store.current = { rows: new Map(), fresh: new Set(), version: store.current.version + 1 };
  }, [id, sheetId]);

  const need = useCallback(
    (wanted: number[]) => {
      const kept = store.current;
      const missing = wanted.filter((row) => !kept.fresh.has(row)).slice(0, 500);
      if (missing.length === 0) return;
      const { version } = kept;
      for (const row of missing) kept.fresh.add(row);
      void post<RowsView>('/api/sheets/rows', { id, sheetId, rows: missing }).then(
        ({ rows, styles }) => {
          if (store.current.version !== version) return;
          for (const row of rows) store.current.rows.set(row.row, { ...row, palette: styles });
          redraw((count) => count + 1);
        },
        () => missing.forEach((row) => kept.fresh.delete(row)),
      );
    },
    [id, sheetId],
  );
  const forget = useCallback(() => {
    store.current.fresh = new Set();
    store.current.version++;
  }, []);
  return { row: (row: number) => store.current.rows.get(row), need, forget };
}
