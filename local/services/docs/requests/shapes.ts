// The JSON shapes that requests are made of, and Google's refusal of a name or type it does not know.
// https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/request
import * as v from 'valibot';

const int = v.pipe(v.number(), v.integer());
const optional = v.optional;

export const location = v.strictObject({
  index: optional(int, 0),
  segmentId: optional(v.string()),
  tabId: optional(v.string()),
});
const endOfSegment = v.strictObject({
  segmentId: optional(v.string()),
  tabId: optional(v.string()),
});
/** Where something is inserted: one of the two. */
export const insertionPlace = {
  location: optional(location),
  endOfSegmentLocation: optional(endOfSegment),
};
export const range = v.strictObject({
  startIndex: optional(int, 0),
  endIndex: optional(int, 0),
  segmentId: optional(v.string()),
  tabId: optional(v.string()),
});
export const cellLocation = v.strictObject({
  tableStartLocation: optional(location),
  rowIndex: optional(int, 0),
  columnIndex: optional(int, 0),
});
export const tableRange = v.strictObject({
  tableCellLocation: optional(cellLocation),
  rowSpan: optional(int, 1),
  columnSpan: optional(int, 1),
});
export const tabsCriteria = v.strictObject({ tabIds: optional(v.array(v.string())) });

export const dimension = v.strictObject({
  magnitude: optional(v.number()),
  unit: optional(v.picklist(['UNIT_UNSPECIFIED', 'PT'])),
});
const unitInterval = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const optionalColor = v.strictObject({
  color: optional(
    v.strictObject({
      rgbColor: optional(
        v.strictObject({
          red: optional(unitInterval),
          green: optional(unitInterval),
          blue: optional(unitInterval),
        }),
      ),
    }),
  ),
});
const dashStyle = v.picklist(['SOLID', 'DOT', 'DASH']);

export const textStyle = v.strictObject({
  bold: optional(v.boolean()),
  italic: optional(v.boolean()),
  underline: optional(v.boolean()),
  strikethrough: optional(v.boolean()),
  smallCaps: optional(v.boolean()),
  backgroundColor: optional(optionalColor),
  foregroundColor: optional(optionalColor),
  fontSize: optional(dimension),
  weightedFontFamily: optional(
    v.strictObject({ fontFamily: optional(v.string()), weight: optional(int) }),
  ),
  baselineOffset: optional(v.picklist(['NONE', 'SUPERSCRIPT', 'SUBSCRIPT'])),
  link: optional(
    v.strictObject({
      url: optional(v.string()),
      headingId: optional(v.string()),
      bookmarkId: optional(v.string()),
    }),
  ),
});

const paragraphBorder = optional(
  v.strictObject({
    color: optional(optionalColor),
    width: optional(dimension),
    padding: optional(dimension),
    dashStyle: optional(dashStyle),
  }),
);
export const paragraphStyle = v.strictObject({
  namedStyleType: optional(
    v.picklist([
      'NORMAL_TEXT',
      'TITLE',
      'SUBTITLE',
      'HEADING_1',
      'HEADING_2',
      'HEADING_3',
      'HEADING_4',
      'HEADING_5',
      'HEADING_6',
    ]),
  ),
  alignment: optional(v.picklist(['START', 'CENTER', 'END', 'JUSTIFIED'])),
  direction: optional(v.picklist(['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'])),
  lineSpacing: optional(v.number()),
  spacingMode: optional(v.picklist(['NEVER_COLLAPSE', 'COLLAPSE_LISTS'])),
  spaceAbove: optional(dimension),
  spaceBelow: optional(dimension),
  borderBetween: paragraphBorder,
  borderTop: paragraphBorder,
  borderBottom: paragraphBorder,
  borderLeft: paragraphBorder,
  borderRight: paragraphBorder,
  indentFirstLine: optional(dimension),
  indentStart: optional(dimension),
  indentEnd: optional(dimension),
  keepLinesTogether: optional(v.boolean()),
  keepWithNext: optional(v.boolean()),
  avoidWidowAndOrphan: optional(v.boolean()),
  pageBreakBefore: optional(v.boolean()),
  shading: optional(v.strictObject({ backgroundColor: optional(optionalColor) })),
});

const cellBorder = optional(
  v.strictObject({
    color: optional(optionalColor),
    width: optional(dimension),
    dashStyle: optional(dashStyle),
  }),
);
export const cellStyle = v.strictObject({
  backgroundColor: optional(optionalColor),
  borderLeft: cellBorder,
  borderRight: cellBorder,
  borderTop: cellBorder,
  borderBottom: cellBorder,
  paddingLeft: optional(dimension),
  paddingRight: optional(dimension),
  paddingTop: optional(dimension),
  paddingBottom: optional(dimension),
  contentAlignment: optional(v.picklist(['TOP', 'MIDDLE', 'BOTTOM'])),
});
export const columnProperties = v.strictObject({
  width: optional(dimension),
  widthType: optional(v.picklist(['EVENLY_DISTRIBUTED', 'FIXED_WIDTH'])),
});
export const rowStyle = v.strictObject({
  minRowHeight: optional(dimension),
  preventOverflow: optional(v.boolean()),
});
export const documentStyle = v.strictObject({
  background: optional(v.strictObject({ color: optional(optionalColor) })),
  marginTop: optional(dimension),
  marginBottom: optional(dimension),
  marginLeft: optional(dimension),
  marginRight: optional(dimension),
  marginHeader: optional(dimension),
  marginFooter: optional(dimension),
  pageNumberStart: optional(int),
  pageSize: optional(v.strictObject({ width: optional(dimension), height: optional(dimension) })),
});

export const rows = optional(int, 0);
export const wholeNumbers = optional(v.array(int), []);
export const text = optional(v.string(), '');
export const flag = optional(v.boolean(), false);
