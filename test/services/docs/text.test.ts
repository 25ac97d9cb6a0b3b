// Inserting and deleting text.
// https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/request
import { at, cell, content, insert, newDoc, range, refusal, texts, write } from './docs-support';

const remove = (start: number, end: number): object => ({
  deleteContentRange: range(start, end),
});

describe('refusals in the words that live calls brought', () => {
  const doc = newDoc();
  write(doc, { insertTable: { rows: 1, columns: 1, ...at(1) } });

  test.each([
    [
      'between a table and its paragraph',
      insert(2, 'x'),
      'Invalid requests[0].insertText: The insertion index must be inside the bounds of an existing paragraph.',
    ],
    [
      'at the section break',
      insert(0, 'x'),
      'Invalid requests[0].insertText: The insertion index must be inside the bounds of an existing paragraph.',
    ],
    [
      'past the end',
      insert(8, 'x'),
      'Invalid requests[0].insertText: Index 8 must be less than the end index of the referenced segment, 8.',
    ],
    [
      'no text',
      { insertText: at(1) },
      'Invalid requests[0].insertText: Insert text requests must specify text',
    ],
    [
      'no place',
      { insertText: { text: 'x' } },
      'Invalid requests[0].insertText: No insertion location set.',
    ],
    [
      'no such table',
      { updateTableColumnProperties: { tableStartLocation: { index: 1 }, fields: 'width' } },
      'Invalid requests[0].updateTableColumnProperties: The provided table start location is invalid.',
    ],
    [
      'the last newline',
      remove(7, 8),
      'Invalid requests[0].deleteContentRange: The range cannot include the newline character at the end of the segment.',
    ],
    [
      'an empty range',
      remove(1, 1),
      'Invalid requests[0].deleteContentRange: The range should not be empty.',
    ],
    [
      'a style without a mask',
      { updateTextStyle: { textStyle: { bold: true }, ...range(1, 2) } },
      "Invalid requests[0].updateTextStyle: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    ],
    [
      'a link that leads nowhere',
      { updateTextStyle: { textStyle: { link: {} }, fields: 'link', ...range(1, 2) } },
      'Invalid requests[0].updateTextStyle: Links must include at least one type.',
    ],
  ])('%s', (_what, request, sentence) => {
    expect(refusal(doc, request)).toBe(sentence);
  });

  test.each(['insertDate', 'insertPerson', 'insertRichLink'])(
    '%s, listed but refused when tried in September 2026',
    (kind) => {
      expect(refusal(doc, { [kind]: at(1) })).toContain(`Invalid requests[0].${kind}`);
    },
  );

  test('a name that the API does not have', () => {
    expect(refusal(doc, { insertText: { location: { indx: 1 }, text: 'x' } })).toBe(
      'Invalid JSON payload received. Unknown name "indx" at ' +
        "'requests[0].insert_text.location': Cannot find field.",
    );
    expect(refusal(doc, { insertTxt: {} })).toContain('Unknown name "insertTxt"');
  });
});

// DeleteContentRangeRequest lists what leaves a Doc without structure.
describe('what can not be deleted', () => {
  const doc = newDoc('one\ntwo🙈');
  write(doc, { insertTable: { rows: 1, columns: 2, ...at(5) } }, insert(9, 'cell'));
  // one\n is [1,5), an empty paragraph [5,6), the table [6,18), two🙈\n [18,24).
  const invalid =
    'Invalid requests[0].deleteContentRange: Invalid deletion range. Cannot delete the requested range.';

  test.each([
    ['the newline before a table', 5, 6],
    ['that newline with text before it', 3, 6],
    ["a cell's last newline", 9, 14],
    ["a table's start alone", 6, 7],
    ['from one cell into the next', 10, 15],
    ['from the body into a table', 2, 10],
    ['half a character', 21, 22],
    ['the section break', 0, 2],
  ])('%s', (_what, start, end) => {
    expect(refusal(doc, remove(start, end))).toBe(invalid);
  });

  test("a cell's text, a table, and a table with its newline can be", () => {
    const other = newDoc('one\ntwo');
    write(other, { insertTable: { rows: 1, columns: 1, ...at(5) } }, insert(9, 'cell'));
    write(other, remove(9, 13));
    expect(texts(other)).toEqual(['one', '', [['']], 'two']);
    write(other, remove(6, 11));
    expect(texts(other)).toEqual(['one', '', 'two']);
  });
});

test('an insertion does not halve a character', () => {
  expect(refusal(newDoc('🙈'), insert(2, 'x'))).toContain('surrogate pair');
});

// InsertTextRequest.text: control characters but tab, newline and vertical tab, and U+E000 to U+F8FF go.
test('inserted text loses control and private use characters', () => {
  const doc = newDoc('a\u0000b\u0008c\td\u000be\u000cf\u001fg\ue000h\uf8ffi\r\nj');
  expect(texts(doc)).toEqual(['abc\td\u000befghi', 'j']);
});

// InsertTableRequest: a newline is put before the table, so that no body starts with one.
test('a table at the very start has a paragraph before and after it', () => {
  const doc = newDoc();
  write(doc, { insertTable: { rows: 1, columns: 1, ...at(1) } });
  expect(texts(doc)).toEqual(['', [['']], '']);
});

// Measured: at the end of a heading it leaves an empty paragraph that is a heading too.
test('a table at the end of a heading leaves a heading-styled paragraph below', () => {
  const doc = newDoc('Goals');
  const heading = { paragraphStyle: { namedStyleType: 'HEADING_1' }, fields: 'namedStyleType' };
  write(
    doc,
    { updateParagraphStyle: { ...heading, ...range(1, 2) } },
    { insertTable: { rows: 1, columns: 1, ...at(6) } },
  );
  const styles = content(doc).map(({ paragraph }) => paragraph?.paragraphStyle?.namedStyleType);
  expect(styles).toEqual(['HEADING_1', undefined, 'HEADING_1']);
  const inside = content(doc)[1]?.table?.tableRows?.[0]?.tableCells?.[0]?.content?.[0];
  expect(inside?.paragraph?.paragraphStyle?.namedStyleType).toBe('NORMAL_TEXT');
});

describe('style of inserted text', () => {
  const bold = { updateTextStyle: { textStyle: { bold: true }, fields: 'bold', ...range(3, 5) } };
  const runs = (text: { index: number }): (string | undefined)[] => {
    const doc = newDoc('abcdef');
    write(doc, bold, insert(text.index, 'X'));
    const elements = content(doc)[0]?.paragraph?.elements ?? [];
    return elements.map(
      (run) => `${run.textRun?.textStyle?.bold ? '*' : ''}${run.textRun?.content}`,
    );
  };

  // InsertTextRequest.location: mostly the style of the text right before the index.
  test('is that of the text before it', () => {
    expect(runs({ index: 5 })).toEqual(['ab', '*cdX', 'ef\n']);
    expect(runs({ index: 3 })).toEqual(['abX', '*cd', 'ef\n']);
  });

  // Measured: at a paragraph's start, that of its first character.
  test("is that of the first character at a paragraph's start", () => {
    const doc = newDoc('one\ntwo');
    write(doc, {
      updateTextStyle: { textStyle: { italic: true }, fields: 'italic', ...range(5, 8) },
    });
    write(doc, insert(5, 'X'));
    expect(content(doc)[1]?.paragraph?.elements).toMatchObject([
      { textRun: { content: 'Xtwo\n', textStyle: { italic: true } } },
    ]);
  });

  test('a new paragraph takes the style of the one that it splits', () => {
    const doc = newDoc('Goals');
    const heading = { paragraphStyle: { namedStyleType: 'HEADING_2' }, fields: 'namedStyleType' };
    write(doc, { updateParagraphStyle: { ...heading, ...range(1, 2) } }, insert(3, '\n'));
    expect(content(doc).map((p) => p.paragraph?.paragraphStyle?.namedStyleType)).toEqual([
      'HEADING_2',
      'HEADING_2',
    ]);
  });
});

// Link of TextStyle: a link looks like one unless the same request says otherwise, never on a newline.
test('a link is blue and underlined, the newline is not part of it', () => {
  const doc = newDoc('ab\ncd');
  const link = { textStyle: { link: { url: 'https://example.org' } }, fields: 'link' };
  write(doc, { updateTextStyle: { ...link, ...range(1, 5) } });
  const [first] = content(doc);
  expect(first?.paragraph?.elements).toMatchObject([
    { textRun: { content: 'ab', textStyle: { underline: true, link: link.textStyle.link } } },
    { textRun: { content: '\n', textStyle: {} } },
  ]);
  write(doc, { updateTextStyle: { textStyle: {}, fields: 'link', ...range(1, 5) } });
  expect(content(doc)[0]?.paragraph?.elements).toEqual([
    { startIndex: 1, endIndex: 4, textRun: { content: 'ab\n', textStyle: {} } },
  ]);
});

test('a page break is followed by a newline and stays out of tables', () => {
  const doc = newDoc('ab');
  write(doc, { insertPageBreak: at(2) }, { insertTable: { rows: 1, columns: 1, ...at(5) } });
  expect(content(doc)[0]?.paragraph?.elements?.[1]).toMatchObject({ startIndex: 2, pageBreak: {} });
  expect(refusal(doc, { insertPageBreak: at(9) })).toContain('insertPageBreak');
});

test('replaceAllText answers how often and finds no text across cells', () => {
  const doc = newDoc('Ab ab\nab');
  write(doc, { insertTable: { rows: 1, columns: 2, ...at(9) } }, insert(15, 'b'), insert(13, 'a'));
  const wanted = { containsText: { text: 'AB', matchCase: false }, replaceText: 'longer' };
  const { replies } = write(doc, { replaceAllText: wanted });
  expect(replies[0]).toEqual({ replaceAllText: { occurrencesChanged: 3 } });
  expect(texts(doc)).toEqual(['longer longer', 'longer', [['a', 'b']], '']);
  expect(write(doc, { replaceAllText: wanted }).replies[0]).toEqual({ replaceAllText: {} });
});

// CreateParagraphBulletsRequest: leading tabs say the nesting level and are removed.
test('bullets count leading tabs and take them out', () => {
  const doc = newDoc('one\n\ttwo');
  write(doc, { createParagraphBullets: { ...range(1, 8), bulletPreset: 'BULLET_CHECKBOX' } });
  expect(texts(doc)).toEqual(['one', 'two']);
  expect(content(doc)[1]?.paragraph?.bullet?.nestingLevel).toBe(1);
  write(doc, { deleteParagraphBullets: range(1, 8) });
  expect(content(doc)[1]?.paragraph?.bullet).toBeUndefined();
});

// DeleteContentRangeRequest: two paragraphs that meet become one.
test('deleting over a paragraph end joins the two', () => {
  const doc = newDoc('one\ntwo\nthree');
  write(doc, remove(3, 6));
  expect(texts(doc)).toEqual(['onwo', 'three']);
  expect(refusal(doc, { deleteTableRow: cell(1, 0) })).toContain('table start location');
});
