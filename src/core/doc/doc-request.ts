// The part of the Docs API's batch requests that filling a Doc takes, as JSON.
// https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/request

export interface Dimension {
  magnitude: number;
  unit: 'PT';
}

export interface OptionalColor {
  color: { rgbColor: { red: number; green: number; blue: number } };
}

export interface TextStyle {
  bold?: boolean;
  italic?: boolean;
  fontSize?: Dimension;
  underline?: boolean;
  foregroundColor?: OptionalColor;
  weightedFontFamily?: { fontFamily: string };
  link?: { url: string };
}

export interface ParagraphStyle {
  namedStyleType?: 'NORMAL_TEXT' | 'TITLE' | 'SUBTITLE' | 'HEADING_1';
  spaceAbove?: Dimension;
  spaceBelow?: Dimension;
  /** Percent of the font's own line height. */
  lineSpacing?: number;
  keepWithNext?: boolean;
}

export interface CellBorder {
  color: OptionalColor;
  width: Dimension;
  dashStyle: 'SOLID';
}

export interface CellStyle {
  backgroundColor?: OptionalColor;
  contentAlignment?: 'TOP' | 'MIDDLE' | 'BOTTOM';
  borderTop?: CellBorder;
  borderBottom?: CellBorder;
  borderLeft?: CellBorder;
  borderRight?: CellBorder;
  paddingTop?: Dimension;
  paddingBottom?: Dimension;
  paddingLeft?: Dimension;
  paddingRight?: Dimension;
}

export interface DocumentStyle {
  pageSize: { width: Dimension; height: Dimension };
  marginTop: Dimension;
  marginBottom: Dimension;
  marginLeft: Dimension;
  marginRight: Dimension;
}

/** UTF-16 code units, the end not included. */
export interface IndexRange {
  startIndex: number;
  endIndex: number;
  /** Absent: the first tab. */
  tabId?: string;
}

export interface Location {
  index: number;
  /** Absent: the first tab. */
  tabId?: string;
}

interface TableCellLocation {
  tableStartLocation: Location;
  rowIndex: number;
  columnIndex: number;
}

export interface TableRange {
  tableCellLocation: TableCellLocation;
  rowSpan: number;
  columnSpan: number;
}

/** Exactly one member. */
export type DocRequest =
  | { insertText: { location: Location; text: string } }
  | { deleteContentRange: { range: IndexRange } }
  | { insertTableRow: { tableCellLocation: TableCellLocation; insertBelow: boolean } }
  | { insertTable: { location: Location; rows: number; columns: number } }
  | { createNamedRange: { name: string; range: IndexRange } }
  | { deleteParagraphBullets: { range: IndexRange } }
  | { updateDocumentStyle: { documentStyle: DocumentStyle; fields: string } }
  | { updateTextStyle: { range: IndexRange; textStyle: TextStyle; fields: string } }
  | { updateParagraphStyle: { range: IndexRange; paragraphStyle: ParagraphStyle; fields: string } }
  | {
      updateTableColumnProperties: {
        tableStartLocation: Location;
        columnIndices: number[];
        tableColumnProperties: { widthType: 'FIXED_WIDTH'; width: Dimension };
        fields: string;
      };
    }
  | {
      updateTableRowStyle: {
        tableStartLocation: Location;
        rowIndices: number[];
        tableRowStyle: { minRowHeight: Dimension };
        fields: string;
      };
    }
  | { updateTableCellStyle: { tableRange: TableRange; tableCellStyle: CellStyle; fields: string } }
  | { pinTableHeaderRows: { tableStartLocation: Location; pinnedHeaderRowsCount: number } };
