// Columns and rows that are moved, copied, inserted and deleted, with everything they carry.
// https://developers.google.com/apps-script/reference/spreadsheet/sheet#movecolumnscolumnspec,-destinationindex
import { filterColumnByHand } from '../../../local/services/spreadsheet/by-hand';
import { copyRowByHand, moveColumnByHand } from '../../../local/services/spreadsheet/by-hand-moves';
import type { Workspace } from '../../../local/workspace/workspace';
import { boundSheet, errorOf, inSheet, LEAD, SECOND_COACH, share, TEACHER } from './bound-sheet';

/** Four labelled columns over two rows, each recognizable by what it carries. */
function table(): Workspace {
  const workspace = boundSheet();
  inSheet(
    workspace,
    `sheet.getRange('A1:D3').setValues([['a', 'b', 'c', 'd'], [1, 2, 3, 4], ['x', 'y', '', 'z']]);
     sheet.getRange('B1').setFontWeight('bold').setNote('second');
     sheet.setColumnWidth(2, 222).hideColumns(3);
     sheet.setFrozenRows(1);
     sheet.setFrozenColumns(1);
     sheet.getRange('A1:C3').createFilter();
     sheet.getRange('B1:B3').protect().setDescription('one').setWarningOnly(true);
     sheet.getRange('A1:D1').protect().setDescription('keys').setWarningOnly(true);`,
  );
  filterColumnByHand(workspace, LEAD, 'Sheet1', 2, ['y']);
  return workspace;
}

const LOOK = `
  const of = (name) => sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((one) => one.getDescription() === name).map((one) => one.getRange().getA1Notation())[0];
  return {
    labels: sheet.getRange('A1:D1').getValues()[0].join(''),
    last: sheet.getRange('A3:D3').getValues()[0].join('.'),
    widths: [1, 2, 3, 4].map((column) => sheet.getColumnWidth(column)).join(' '),
    hidden: [1, 2, 3, 4].filter((column) => sheet.isColumnHiddenByUser(column)),
    bold: [1, 2, 3, 4].find((column) => sheet.getRange(1, column).getFontWeight() === 'bold'),
    notes: [1, 2, 3, 4].map((column) => sheet.getRange(1, column).getNote()).join('|'),
    filter: sheet.getFilter().getRange().getA1Notation(),
    filtered: sheet.isRowHiddenByFilter(3),
    one: of('one'), keys: of('keys'), frozen: sheet.getFrozenColumns(),
  };`;

test('a column that is dragged takes all it carries along, and the filter goes on hiding by it', () => {
  const workspace = table();
  moveColumnByHand(workspace, LEAD, 'Sheet1', 2, 1);
  expect(inSheet(workspace, LOOK)).toEqual({
    labels: 'bacd',
    last: 'y.x..z',
    widths: '222 100 100 100',
    hidden: [3],
    bold: 1,
    notes: 'second|||',
    filter: 'A1:C3',
    filtered: true,
    one: 'A1:A3',
    keys: 'A1:D1',
    frozen: 1,
  });
});

test('out of the filter it loses its criteria, and moved back nothing is hidden by it', () => {
  const workspace = table();
  moveColumnByHand(workspace, LEAD, 'Sheet1', 2, 4);
  expect(inSheet(workspace, LOOK)).toMatchObject({
    labels: 'acdb',
    widths: '100 100 100 222',
    hidden: [2],
    filter: 'A1:B3',
    filtered: false,
    one: 'D1:D3',
    keys: 'A1:D1',
  });
  moveColumnByHand(workspace, LEAD, 'Sheet1', 4, 2);
  expect(inSheet(workspace, LOOK)).toMatchObject({
    labels: 'abcd',
    filter: 'A1:C3',
    filtered: false,
    one: 'B1:B3',
  });
});

test('by script several columns move to a place counted before the move', () => {
  const workspace = table();
  inSheet(workspace, `sheet.moveColumns(sheet.getRange('A2:B2'), 5)`);
  expect(inSheet(workspace, LOOK)).toMatchObject({ labels: 'cdab', bold: 4, hidden: [1] });
  expect(errorOf(workspace, `sheet.moveColumns(sheet.getRange('A1'), 99)`)).toMatch(
    /out of bounds/,
  );
  expect(errorOf(workspace, `sheet.moveColumns(sheet.getRange('A1'), 1)`)).toBe('no error');
});

test('only editors move, and nobody moves what is protected from them', () => {
  const workspace = table();
  share(workspace, TEACHER, 'reader');
  share(workspace, SECOND_COACH, 'writer');
  inSheet(
    workspace,
    `const one = sheet.getRange('D2').protect(); one.removeEditors(one.getEditors());`,
  );
  expect(() => moveColumnByHand(workspace, TEACHER, 'Sheet1', 1, 2)).toThrow(/permission/);
  expect(() => moveColumnByHand(workspace, SECOND_COACH, 'Sheet1', 4, 1)).toThrow(/protected cell/);
  moveColumnByHand(workspace, SECOND_COACH, 'Sheet1', 1, 2);
  expect(() => moveColumnByHand(workspace, LEAD, 'Sheet1', 1, 99)).toThrow(/out of bounds/);
  expect(inSheet(workspace, LOOK)).toMatchObject({ labels: 'bacd' });
});

test('a copied row is pasted whole over another, also beyond the last one', () => {
  const workspace = table();
  copyRowByHand(workspace, LEAD, 'Sheet1', 1, 3);
  copyRowByHand(workspace, LEAD, 'Sheet1', 2, 1001);
  expect(
    inSheet(
      workspace,
      `return [sheet.getRange('A3:D3').getValues()[0], sheet.getRange('B3').getFontWeight(),
               sheet.getRange('B3').getNote(), sheet.getRange('A1001:D1001').getValues()[0],
               sheet.getMaxRows()];`,
    ),
  ).toEqual([['a', 'b', 'c', 'd'], 'bold', 'second', [1, 2, 3, 4], 1001]);
});

// https://developers.google.com/apps-script/reference/spreadsheet/sheet#deleterowsrowposition,-howmany
test('deleted rows take filter, protection and frozen rows along; what is below moves up', () => {
  const workspace = table();
  inSheet(workspace, 'sheet.hideRows(3); sheet.deleteRow(2);');
  expect(inSheet(workspace, 'return [sheet.isRowHiddenByUser(2), sheet.getFrozenRows()]')).toEqual([
    true,
    1,
  ]);
  expect(inSheet(workspace, LOOK)).toMatchObject({ filter: 'A1:C2', one: 'B1:B2', keys: 'A1:D1' });
  inSheet(workspace, 'sheet.deleteRows(1, 2);');
  expect(
    inSheet(
      workspace,
      `return [sheet.getFilter(), sheet.getFrozenRows(), sheet.getLastRow(), sheet.getMaxRows(),
               sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];`,
    ),
  ).toEqual([null, 0, 0, 997, 0]);
  expect(errorOf(workspace, 'sheet.deleteRows(997, 2)')).toMatch(/out of bounds/);
});

// .../sheet#insertcolumnsafterafterposition,-howmany and #insertrowbeforebeforeposition
test('inserted columns and rows look like their neighbor, are shown, and grow what they are put into', () => {
  const workspace = table();
  inSheet(workspace, 'sheet.insertColumnsAfter(2, 2).insertColumnAfter(1).insertRowBefore(1);');
  expect(
    inSheet(
      workspace,
      `const [one] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
       return {
         labels: sheet.getRange(2, 1, 1, 7).getValues()[0],
         widths: [2, 3, 4, 5].map((column) => sheet.getColumnWidth(column)),
         bold: sheet.getRange(2, 4).getFontWeight(),
         hidden: [1, 2, 3, 4, 5, 6, 7].filter((column) => sheet.isColumnHiddenByUser(column)),
         filter: sheet.getFilter().getRange().getA1Notation(),
         filtered: sheet.isRowHiddenByFilter(4),
         one: one.getRange().getA1Notation(),
         frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
       };`,
    ),
  ).toEqual({
    labels: ['a', '', 'b', '', '', 'c', 'd'],
    widths: [100, 222, 222, 222],
    bold: 'bold',
    hidden: [6],
    filter: 'A2:F4',
    filtered: true,
    one: 'C2:C4',
    frozen: [2, 1],
  });
});

// https://developers.google.com/apps-script/reference/spreadsheet/sheet#moverowsrowspec,-destinationindex
test('a row that a script moves takes its contents along; the index counts rows as they stood', () => {
  const workspace = table();
  const column = `return sheet.getRange('A1:A3').getValues().map(String).join('');`;
  expect(inSheet(workspace, `sheet.moveRows(sheet.getRange('3:3'), 1); ${column}`)).toBe('xa1');
  expect(inSheet(workspace, `sheet.moveRows(sheet.getRange('1:1'), 3); ${column}`)).toBe('ax1');
  expect(errorOf(workspace, `sheet.moveRows(sheet.getRange('1:1'), 5000);`)).toContain(
    'out of bounds',
  );
});
