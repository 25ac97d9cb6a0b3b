// What the local Workspace remembers of Sheets: everything that moves with a row stands in that row,
// styles are interned, so that 10,000 rows of 45 columns stay small as JSON.

/** A cell as typed: text, number, yes/no, blank; a moment in time; or a formula, never computed. */
export type Content = string | number | boolean | null | { ms: number } | { formula: string };

export interface CellStyle {
  numberFormat?: string;
  fontWeight?: string;
  background?: string;
  wrap?: 'WRAP' | 'OVERFLOW' | 'CLIP';
  note?: string;
}

/** Empty members are left out: a blank row is `{}`. */
export interface RowState {
  /** Contents from column A on; may be shorter than the sheet is wide. */
  cells?: Content[];
  /** Index in `stylePatterns`; 0 is a plain row. */
  pattern?: number;
  hidden?: true;
}

export interface ColumnState {
  hidden?: true;
  /** In pixels. */
  width?: number;
}

/** A rectangle of cells; rows and columns count from 1, as in Google's own calls. */
export interface Area {
  row: number;
  column: number;
  numRows: number;
  numColumns: number;
}

export interface FilterState {
  area: Area;
  /** Column → texts whose rows the filter hides. */
  hiddenTexts: Record<number, string[]>;
}

export interface ProtectionState {
  id: string;
  /** null: the whole sheet. */
  area: Area | null;
  description: string;
  warningOnly: boolean;
  /** Besides the owner, who may always edit. */
  editors: string[];
}

export interface SheetState {
  sheetId: number;
  name: string;
  hidden?: true;
  tabColor?: string;
  frozenRows: number;
  frozenColumns: number;
  rows: RowState[];
  columns: ColumnState[];
  /** Row pattern → one index into the spreadsheet's `styles` a column; shorter means plain. */
  stylePatterns: number[][];
  filter?: FilterState;
  protections: ProtectionState[];
}

/** A text that scripts keep in the file. */
export interface MetadataState {
  id: number;
  key: string;
  value: string;
}

export interface SpreadsheetState {
  id: string;
  locale: 'en_US';
  timeZone: string;
  /** In the order of the tabs. */
  sheets: SheetState[];
  /** Interned; 0 is plain. */
  styles: CellStyle[];
  metadata?: MetadataState[];
}

/** Spreadsheets by Drive file ID. */
export interface SheetsState {
  [id: string]: SpreadsheetState;
}

export function emptySheetsState(): SheetsState {
  return {};
}
