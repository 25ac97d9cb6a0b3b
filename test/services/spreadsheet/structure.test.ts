// Tabs, rows, columns, filter, sorting, protection.
// https://developers.google.com/apps-script/reference/spreadsheet/sheet and .../spreadsheet
import {
  deleteTabByHand,
  filterColumnByHand,
  hideByHand,
  insertColumnByHand,
  setFilterByHand,
  sortByHand,
  typeIntoCell,
} from '../../../local/services/spreadsheet/by-hand';
import { boundSheet, errorOf, inSheet, LEAD, SECOND_COACH, share, TEACHER } from './bound-sheet';

const TABLE = `sheet.getRange(1, 1, 4, 2).setValues([['k1', 'k2'], ['Name', 'Age'], ['Bo', 3], ['Al', 5]]);`;

test('tabs are made, named, moved, hidden and deleted', () => {
  expect(
    inSheet(
      boundSheet(),
      `const made = book.insertSheet('Educators');
       book.insertSheet('Copy', 0, { template: made });
       book.setActiveSheet(made);
       book.moveActiveSheet(1);
       made.setTabColor('#1a73e8');
       book.getSheetByName('Copy').hideSheet();
       book.deleteSheet(sheet);
       return book.getSheets().map((tab) => [tab.getName(), tab.getIndex(), tab.isSheetHidden()]);`,
    ),
  ).toEqual([
    ['Educators', 1, false],
    ['Copy', 2, true],
  ]);
});

test.each([
  [
    "book.insertSheet('Sheet1')",
    'A sheet with the name "Sheet1" already exists. Please enter another name.',
  ],
  ['book.deleteSheet(sheet)', "You can't remove all the sheets in a document."],
  ['sheet.deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
  [
    'sheet.setFrozenRows(2); sheet.deleteRows(3, 998)',
    'Sorry, it is not possible to delete all non-frozen rows.',
  ],
  [
    "sheet.getRange('A1:B2').createFilter(); sheet.getRange('A1:B2').createFilter()",
    "You can't create a filter in a sheet that already has a filter.",
  ],
  [
    'sheet.insertRowsAfter(1000, 400000)',
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
])('%s is refused', (body, message) => {
  expect(errorOf(boundSheet(), body)).toBe(message);
});

test('inserted columns move contents, styles, notes, filter and protection along', () => {
  const workspace = boundSheet();
  inSheet(
    workspace,
    `${TABLE}
     sheet.setFrozenRows(2);
     sheet.hideRows(1);
     sheet.getRange('B2').setNote('years').setFontWeight('bold');
     sheet.getRange(2, 1, 3, 2).createFilter();
     sheet.getRange(1, 1, 1, 2).protect().setDescription('keys').setWarningOnly(true);`,
  );
  insertColumnByHand(workspace, LEAD, 'Sheet1', 2);
  expect(
    inSheet(
      workspace,
      `const [keys] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
       return [
         sheet.getDataRange().getValues()[2],
         sheet.getRange('C2').getNote(), sheet.getRange('C2').getFontWeight(), sheet.getRange('B2').getNote(),
         sheet.getFilter().getRange().getA1Notation(),
         keys.getRange().getA1Notation(), keys.getDescription(), keys.isWarningOnly(),
         sheet.isRowHiddenByUser(1), sheet.getFrozenRows(),
       ];`,
    ),
  ).toEqual([['Bo', '', 3], 'years', 'bold', 'years', 'A2:C4', 'A1:C1', 'keys', true, true, 2]);
});

test('people sort below the filter header, or below the frozen rows', () => {
  const workspace = boundSheet();
  inSheet(workspace, `${TABLE} sheet.setFrozenRows(2);`);
  sortByHand(workspace, LEAD, 'Sheet1', 1);
  expect(inSheet(workspace, "return sheet.getRange('A1:A4').getValues().flat()")).toEqual([
    'k1',
    'Name',
    'Al',
    'Bo',
  ]);
  inSheet(workspace, "sheet.getRange('A2:B4').createFilter();");
  sortByHand(workspace, LEAD, 'Sheet1', 2);
  expect(inSheet(workspace, "return sheet.getRange('A1:A4').getValues().flat()")).toEqual([
    'k1',
    'Name',
    'Bo',
    'Al',
  ]);
});

test('a filter that a person makes from A1 takes row 1 for its header', () => {
  const workspace = boundSheet();
  inSheet(workspace, TABLE);
  setFilterByHand(workspace, LEAD, 'Sheet1');
  filterColumnByHand(workspace, LEAD, 'Sheet1', 1, ['Bo']);
  hideByHand(workspace, LEAD, 'Sheet1', 'rows', 4);
  expect(
    inSheet(
      workspace,
      `return [sheet.getFilter().getRange().getA1Notation(), sheet.isRowHiddenByUser(4),
               sheet.isRowHiddenByFilter(3), sheet.isRowHiddenByFilter(4), sheet.getLastRow()];`,
    ),
  ).toEqual(['A1:B4', true, true, false, 4]);
});

test('a person deletes a tab, never the last one, nor one that is protected from them', () => {
  const workspace = boundSheet();
  share(workspace, SECOND_COACH, 'writer');
  inSheet(
    workspace,
    `book.insertSheet('Kept');
     const closed = book.insertSheet('Closed').protect();
     closed.removeEditors(closed.getEditors());`,
  );
  expect(() => deleteTabByHand(workspace, SECOND_COACH, 'Closed')).toThrow(/protected cell/);
  deleteTabByHand(workspace, SECOND_COACH, 'Sheet1');
  deleteTabByHand(workspace, LEAD, 'Closed');
  expect(() => deleteTabByHand(workspace, LEAD, 'Kept')).toThrow(/can't remove all the visible/);
  expect(inSheet(workspace, 'return book.getSheets().map((tab) => tab.getName())')).toEqual([
    'Kept',
  ]);
});

// https://support.google.com/docs/answer/1218656: what is protected from an editor, they can't change
test('a script deletes no lines with a cell protected from its user, and inserts none into such a range', () => {
  const workspace = boundSheet();
  share(workspace, SECOND_COACH, 'writer');
  inSheet(
    workspace,
    "const one = sheet.getRange('B2:B3').protect(); one.removeEditors(one.getEditors());",
  );
  const run = (body: string, user: string): string => errorOf(workspace, body, { user });
  expect(run('sheet.deleteRows(1, 2)', SECOND_COACH)).toMatch(/protected cell/);
  expect(run('sheet.deleteColumn(2)', SECOND_COACH)).toMatch(/protected cell/);
  expect(run('sheet.insertRowAfter(2)', SECOND_COACH)).toMatch(/protected cell/);
  expect(run('sheet.insertRowAfter(3)', SECOND_COACH)).toBe('no error');
  expect(run('sheet.insertColumnsBefore(2, 1)', SECOND_COACH)).toBe('no error');
  expect(run('sheet.deleteRow(1)', SECOND_COACH)).toBe('no error');
  expect(run('sheet.deleteRow(1)', LEAD)).toBe('no error');
});

test('numbers sort before text, blanks go last in both directions', () => {
  const workspace = boundSheet();
  inSheet(workspace, "sheet.getRange('A1:A5').setValues([['b'], [''], [10], ['A'], [9]])");
  const sorted = (ascending: boolean): unknown => {
    sortByHand(workspace, LEAD, 'Sheet1', 1, ascending);
    return inSheet(workspace, "return sheet.getRange('A1:A5').getValues().flat()");
  };
  expect([sorted(true), sorted(false)]).toEqual([
    [9, 10, 'A', 'b', ''],
    ['b', 'A', 10, 9, ''],
  ]);
});

// https://developers.google.com/apps-script/reference/spreadsheet/protection#setwarningonlywarningonly
describe('protection', () => {
  const PROTECTED = /protected cell or object/;

  test('warning only stops nobody', () => {
    const workspace = boundSheet();
    share(workspace, SECOND_COACH, 'writer');
    inSheet(workspace, `sheet.getRange('A1:B1').protect().setWarningOnly(true);`);
    typeIntoCell(workspace, SECOND_COACH, 'Sheet1', 'A1', 'changed');
    expect(inSheet(workspace, "return sheet.getRange('A1').getValue()")).toBe('changed');
  });

  test('otherwise it keeps out editors who are not named, in script and by hand', () => {
    const workspace = boundSheet();
    share(workspace, SECOND_COACH, 'writer');
    inSheet(
      workspace,
      `const keys = sheet.getRange('A1:B1').protect();
       keys.removeEditors(keys.getEditors());`,
    );
    const run = { user: SECOND_COACH };
    expect(errorOf(workspace, "sheet.getRange('B1').setValue(1)", run)).toMatch(PROTECTED);
    expect(errorOf(workspace, "sheet.getRange('B2').setValue(1)", run)).toBe('no error');
    expect(() => typeIntoCell(workspace, SECOND_COACH, 'Sheet1', 'A1', 'x')).toThrow(PROTECTED);
    expect(errorOf(workspace, "sheet.getRange('B1').setValue(1)")).toBe('no error');
  });
});

describe('access', () => {
  test('who has no access can neither run the script on the Sheet nor type', () => {
    const workspace = boundSheet();
    const refused = 'You do not have permission to access the requested document.';
    expect(errorOf(workspace, '', { user: TEACHER })).toBe(refused);
    expect(() => typeIntoCell(workspace, TEACHER, 'Sheet1', 'A1', 'x')).toThrow(refused);
  });

  test('a viewer reads and may not write', () => {
    const workspace = boundSheet();
    share(workspace, TEACHER, 'reader');
    expect(inSheet(workspace, "return sheet.getRange('A1').getValue()", { user: TEACHER })).toBe(
      '',
    );
    expect(errorOf(workspace, "sheet.getRange('A1').setValue(1)", { user: TEACHER })).toMatch(
      /permission/,
    );
    expect(() => typeIntoCell(workspace, TEACHER, 'Sheet1', 'A1', 'x')).toThrow(/permission/);
  });

  test('owner, editors and viewers are told apart; adding somebody without an account is refused', () => {
    const workspace = boundSheet();
    share(workspace, TEACHER, 'reader');
    expect(
      inSheet(
        workspace,
        `book.addEditor('${SECOND_COACH}');
         const emails = (users) => users.map((user) => user.getEmail());
         return [book.getOwner().getEmail(), emails(book.getEditors()), emails(book.getViewers())];`,
      ),
    ).toEqual([LEAD, [LEAD, SECOND_COACH], [TEACHER]]);
    expect(errorOf(workspace, "book.addEditor('nobody@nowhere.example')")).toMatch(/Invalid email/);
  });

  test('other spreadsheets need the scope `spreadsheets`, which the manifest does not ask for', () => {
    expect(errorOf(boundSheet(), 'SpreadsheetApp.openById(book.getId())')).toMatch(
      /not sufficient to call SpreadsheetApp.openById/,
    );
  });
});
