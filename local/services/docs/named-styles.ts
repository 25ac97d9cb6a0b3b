// The named styles of a new Google Doc: Arial 11 and its headings.
// https://developers.google.com/workspace/docs/api/reference/rest/v1/documents#NamedStyles
import Schema = GoogleAppsScript.Docs.Schema;

const BLACK = 0;
const rgb = (grey: number): Schema.OptionalColor => ({
  color: { rgbColor: grey === 0 ? {} : { red: grey, green: grey, blue: grey } },
});
const pt = (magnitude: number): Schema.Dimension =>
  magnitude === 0 ? { unit: 'PT' } : { magnitude, unit: 'PT' };

/** Type, size, space above and below (points), grey of the text (0 is black). */
const HEADINGS = [
  ['TITLE', 26, 0, 3, BLACK],
  ['SUBTITLE', 15, 0, 16, 0.4],
  ['HEADING_1', 20, 20, 6, BLACK],
  ['HEADING_2', 16, 18, 6, BLACK],
  ['HEADING_3', 14, 16, 4, 0.2627451],
  ['HEADING_4', 12, 14, 4, 0.4],
  ['HEADING_5', 11, 12, 4, 0.4],
  ['HEADING_6', 11, 12, 4, 0.4],
] as const;

const NORMAL_TEXT: Schema.NamedStyle = {
  namedStyleType: 'NORMAL_TEXT',
  textStyle: {
    bold: false,
    italic: false,
    underline: false,
    strikethrough: false,
    smallCaps: false,
    backgroundColor: {},
    foregroundColor: rgb(BLACK),
    fontSize: pt(11),
    weightedFontFamily: { fontFamily: 'Arial', weight: 400 },
    baselineOffset: 'NONE',
  },
  paragraphStyle: {
    namedStyleType: 'NORMAL_TEXT',
    alignment: 'START',
    lineSpacing: 115,
    direction: 'LEFT_TO_RIGHT',
    spacingMode: 'COLLAPSE_LISTS',
    spaceAbove: pt(0),
    spaceBelow: pt(0),
    indentFirstLine: pt(0),
    indentStart: pt(0),
    indentEnd: pt(0),
    keepLinesTogether: false,
    keepWithNext: false,
    avoidWidowAndOrphan: true,
    shading: { backgroundColor: {} },
  },
};

export const NAMED_STYLES: Schema.NamedStyles = {
  styles: [
    NORMAL_TEXT,
    ...HEADINGS.map(([namedStyleType, size, above, below, grey]) => ({
      namedStyleType,
      textStyle: {
        fontSize: pt(size),
        ...(grey === BLACK ? {} : { foregroundColor: rgb(grey) }),
        ...(namedStyleType === 'HEADING_6' ? { italic: true } : {}),
      },
      paragraphStyle: {
        namedStyleType,
        direction: 'LEFT_TO_RIGHT',
        spaceAbove: pt(above),
        spaceBelow: pt(below),
        keepLinesTogether: true,
        keepWithNext: true,
      },
    })),
  ],
};
