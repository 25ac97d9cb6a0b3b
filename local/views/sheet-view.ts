// What the Sheet page and its server tell each other: a spreadsheet, one tab's frame, a window of its
// rows, the edits a person makes, and what the script showed.

export interface BookView {
  id: string;
  title: string;
  tabs: { sheetId: number; name: string; color: string; hidden: boolean }[];
  canEdit: boolean;
  /** Menus that the bound script made; empty for other spreadsheets and for viewers. */
  menus: MenuView[];
}

export type OpenView =
  | { access: true; book: BookView }
  /** The person can't open the file. */
  | { access: false; owner: string };

export interface MenuView {
  caption: string;
  items: MenuItemView[];
}

export type MenuItemView =
  | { caption: string; functionName: string }
  | { caption: string; items: MenuItemView[] }
  | 'separator';

/** Rows and columns count from 1; sizes are pixels. */
export interface TabView {
  sheetId: number;
  name: string;
  rowCount: number;
  frozenRows: number;
  frozenColumns: number;
  columns: { width: number; hidden: boolean }[];
  /** Runs of rows that are neither hidden nor filtered out: first row and how many. */
  visible: [number, number][];
  /** Rows that are not as high as usual. */
  heights: [number, number][];
  filter: {
    row: number;
    column: number;
    numColumns: number;
    lastRow: number;
    active: number[];
  } | null;
  /** Covered cells of each protection that asks or refuses this person before a change. */
  guarded: { first: [number, number]; last: [number, number]; refuses: boolean; why: string }[];
}

export interface CellStyleView {
  bold?: boolean;
  background?: string;
  right?: boolean;
  wrap?: boolean;
  note?: string;
}

export interface RowView {
  row: number;
  texts: string[];
  /** Index in `styles` of each cell; shorter than `texts` or empty: plain. */
  styles: number[];
  /** What editing a cell starts from, where it is not the text shown: column → text. */
  inputs?: Record<number, string>;
  links?: Record<number, string>;
}

export interface RowsView {
  rows: RowView[];
  styles: CellStyleView[];
}

export interface CellPlace {
  row: number;
  column: number;
}

export type EditAction =
  | ({ kind: 'type'; text: string } & CellPlace)
  | ({ kind: 'paste'; texts: string[][] } & CellPlace)
  | { kind: 'sort'; column: number; ascending: boolean }
  | { kind: 'filter'; on: boolean }
  | { kind: 'filter-column'; column: number; hiddenTexts: string[] }
  | { kind: 'insert' | 'delete' | 'hide'; dimension: 'rows' | 'columns'; at: number }
  /** Places from 1; `to` is the one it has afterwards. */
  | { kind: 'move-column'; from: number; to: number }
  | { kind: 'show-all' }
  | { kind: 'rename'; name: string }
  | { kind: 'add-tab' };

/** What one run of the script did, for the person who waits for it. */
export interface RunView {
  ok: boolean;
  /** What the function returned; null unless a page called it. */
  value: unknown;
  /** Google's sentence about a failure, empty when there was none. */
  error: string;
  sidebar: { title: string; html: string } | null;
  alerts: string[];
  /** The tab that the script activated; null when it left the selection alone. */
  activeSheetId: number | null;
  /** Functions that pages may call through `google.script.run`. */
  functions: string[];
}
