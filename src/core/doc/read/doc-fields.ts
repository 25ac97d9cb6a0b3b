// What is asked of a Doc: what parse-document reads and nothing else. Styles are most of what Google would
// send, and comments, headers and footers are nobody's business here.
// https://developers.google.com/workspace/docs/api/how-tos/performance#partial-response

const SPAN = 'startIndex,endIndex';
const SUGGESTED = 'suggestedInsertionIds,suggestedDeletionIds';

/** Whatever else stands in a line comes as a span without content, which is read as a chip. */
const ELEMENTS = [
  SPAN,
  `textRun(content,textStyle(strikethrough),${SUGGESTED})`,
  ...['person', 'richLink', 'dateElement', 'inlineObjectElement'].map(
    (chip) => `${chip}(${SUGGESTED})`,
  ),
  ...['footnoteReference', 'pageBreak', 'columnBreak', 'horizontalRule', 'autoText'],
].join();

const PARAGRAPH = `paragraph(elements(${ELEMENTS}))`;
const CELL = [
  SPAN,
  SUGGESTED,
  'tableCellStyle(rowSpan,columnSpan)',
  `content(${SPAN},${PARAGRAPH},table(rows))`,
].join();
const TABLE = `table(${SUGGESTED},tableRows(${SPAN},${SUGGESTED},tableCells(${CELL})))`;
const TAB = `documentTab(namedRanges,body(content(${SPAN},${PARAGRAPH},${TABLE})))`;

/** Mask of `documents.get`. A mask can't name itself, so tabs within tabs come whole. */
export const DOC_FIELDS = `revisionId,tabs(tabProperties(tabId),childTabs,${TAB})`;
