// The keyboard in the grid: moving, starting and ending an edit, copying and pasting.
import type { RefObject } from 'preact';
import type { CellPlace, TabView } from '../../views/sheet-view';
import type { Step } from './cell-editor';
import type { Editing } from './grid';
import type { Layout } from './layout';
import { parseTsv } from './tsv';
import type { Tab } from './use-tab';

interface GridState {
  tab: Tab;
  view: TabView;
  layout: Layout;
  canEdit: boolean;
  editing: Editing | undefined;
  setEditing: (editing: Editing | undefined) => void;
  root: RefObject<HTMLDivElement | null>;
}

export interface GridKeys {
  /** A press of the pointer on a cell. */
  point: (event: MouseEvent, cell: CellPlace) => void;
  finish: (text: string | undefined, step: Step) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
  onCopy: (event: ClipboardEvent) => void;
}

const MOVES: Record<string, Step> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
  PageUp: { rows: -20, columns: 0 },
  PageDown: { rows: 20, columns: 0 },
};

export function useGridKeys(state: GridState): GridKeys {
  const { tab, canEdit, editing, setEditing, root } = state;
  const focus = (): void => root.current?.focus({ preventScroll: true });
  return {
    point(event, cell) {
      event.preventDefault();
      focus();
      tab.select(cell);
    },
    finish(text, step) {
      // Who left the editor for the sidebar or a menu stays there.
      const stays = root.current?.contains(document.activeElement);
      setEditing(undefined);
      if (text !== undefined) void tab.edit({ kind: 'type', ...tab.cell, text });
      move(state, step);
      if (stays) focus();
    },
    onKeyDown(event) {
      if (editing || event.target !== root.current) return;
      if (onMoveKey(state, event) || (canEdit && onEditKey(state, event))) event.preventDefault();
    },
    onPaste(event) {
      if (editing || !canEdit) return;
      event.preventDefault();
      const texts = parseTsv(event.clipboardData?.getData('text/plain') ?? '');
      if (texts.length > 0) void tab.edit({ kind: 'paste', ...tab.cell, texts });
    },
    onCopy(event) {
      if (editing) return;
      event.preventDefault();
      event.clipboardData?.setData(
        'text/plain',
        tab.row(tab.cell.row)?.texts[tab.cell.column - 1] ?? '',
      );
    },
  };
}

function onMoveKey(state: GridState, event: KeyboardEvent): boolean {
  const { tab, layout } = state;
  const rows = [...layout.frozen, ...layout.rows];
  const step = MOVES[event.key];
  if (step) move(state, step);
  else if (event.key === 'Home' || event.key === 'End') {
    const pick = event.key === 'Home' ? 0 : -1;
    const column = layout.columns.at(pick)?.column ?? 1;
    const row = event.ctrlKey ? (rows.at(pick) ?? 1) : tab.cell.row;
    tab.select({ row, column });
  } else return false;
  return true;
}

function onEditKey({ tab, setEditing }: GridState, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key === 'Enter' || event.key === 'F2') setEditing({});
  else if (event.key === 'Delete' || event.key === 'Backspace') {
    void tab.edit({ kind: 'type', ...tab.cell, text: '' });
  } else if (event.key.length === 1) setEditing({ text: event.key });
  else return false;
  return true;
}

/** Moves over visible rows and columns only, and never leaves the sheet. */
function move({ tab, layout }: GridState, step: Step): void {
  const rows = [...layout.frozen, ...layout.rows];
  const columns = layout.columns.map(({ column }) => column);
  tab.select({
    row: stepIn(rows, tab.cell.row, step.rows),
    column: stepIn(columns, tab.cell.column, step.columns),
  });
}

function stepIn(lines: number[], from: number, step: number): number {
  const at = lines.findIndex((line) => line >= from);
  const next = Math.min(lines.length - 1, Math.max(0, at + step));
  return lines[next] ?? from;
}
