// Menu, sidebar, messages and the selection in the open editor.
// https://developers.google.com/apps-script/guides/menus and .../reference/base/ui
import { runFunction } from '../../../local/host/script-host';
import {
  callFromSidebar,
  clickMenuItem,
  openSheetByHand,
} from '../../../local/services/spreadsheet/editor-by-hand';
import { boundSheet, errorOf, inSheet, LEAD, share, TEACHER } from './bound-sheet';

const CODE = `
function onOpen(e) {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('SAGE Coach')
    .addItem('Open sidebar', 'openSidebar_')
    .addSeparator()
    .addSubMenu(ui.createMenu('More').addItem('Help', 'help_'))
    .addToUi();
}
function openSidebar_() {
  const page = HtmlService.createHtmlOutput('<p>Hello</p>').setTitle('Coach');
  SpreadsheetApp.getUi().showSidebar(page);
}
function help_() {
  const ui = SpreadsheetApp.getUi();
  const pressed = ui.alert('Help', 'Read the guide.', ui.ButtonSet.OK);
  return pressed === ui.Button.OK;
}
function selected() {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  return range.getSheet().getName() + '!' + range.getA1Notation();
}
function selectedRow() {
  const range = SpreadsheetApp.getActiveRange();
  return [range.getSheet().getSheetId(), range.getRow()];
}
function atOnce_() { SpreadsheetApp.getUi(); }
`;

test('opening the Sheet shows the menu that onOpen made', () => {
  expect(openSheetByHand(boundSheet(CODE), LEAD)).toEqual([
    {
      caption: 'SAGE Coach',
      items: [
        { caption: 'Open sidebar', functionName: 'openSidebar_' },
        'separator',
        { caption: 'More', items: [{ caption: 'Help', functionName: 'help_' }] },
      ],
    },
  ]);
});

// https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
test('onOpen is a simple trigger: it may not open a sidebar, and then there is no menu', () => {
  const code = CODE.replace('const ui =', 'openSidebar_(); const ui =');
  expect(openSheetByHand(boundSheet(code), LEAD)).toEqual([]);
});

test('viewers get no menu, people without access get nothing', () => {
  const workspace = boundSheet(CODE);
  expect(() => openSheetByHand(workspace, TEACHER)).toThrow(/permission/);
  share(workspace, TEACHER, 'reader');
  expect(openSheetByHand(workspace, TEACHER)).toEqual([]);
  expect(() => clickMenuItem(workspace, TEACHER, 'openSidebar_')).toThrow(/permission/);
  expect(() => callFromSidebar(workspace, TEACHER, 'selected', [])).toThrow(/permission/);
});

test('a menu entry shows the sidebar, and messages', () => {
  const workspace = boundSheet(CODE);
  expect(clickMenuItem(workspace, LEAD, 'openSidebar_').execution.ui.sidebar).toEqual({
    title: 'Coach',
    html: '<p>Hello</p>',
  });
  const help = clickMenuItem(workspace, LEAD, 'help_');
  expect(help).toMatchObject({ ok: true, value: true });
  expect(help.execution.ui.alerts).toEqual(['Help\nRead the guide.']);
});

test('a trigger has no Ui', () => {
  const result = runFunction(boundSheet(CODE), 'atOnce_', { user: LEAD, context: 'trigger' });
  expect(result).toMatchObject({
    ok: false,
    error: { message: 'Cannot call SpreadsheetApp.getUi() from this context.' },
  });
});

test('the script sees what the person has selected, from menu and sidebar', () => {
  const workspace = boundSheet(CODE);
  inSheet(workspace, "book.insertSheet('Educators')");
  const sheetId = Number(
    inSheet(workspace, "return book.getSheetByName('Educators').getSheetId()"),
  );
  const selection = { sheetId, row: 7, column: 2, numRows: 1, numColumns: 3 };
  const call = callFromSidebar(workspace, LEAD, 'selected', [], selection);
  expect(call).toMatchObject({ ok: true, value: 'Educators!B7:D7' });
  expect(clickMenuItem(workspace, LEAD, 'selected')).toMatchObject({ value: 'Sheet1!A1' });
});

// https://developers.google.com/apps-script/reference/spreadsheet/selection; that each call from a sidebar sees
// the selection of that moment: https://github.com/grant/talks/issues/3
test('each call from the sidebar sees what its own person has selected just then', () => {
  const workspace = boundSheet(CODE);
  share(workspace, TEACHER, 'writer');
  const sheetId = Number(inSheet(workspace, 'return sheet.getSheetId()'));
  const rowOf = (person: string, row: number) => {
    const selection = { sheetId, row, column: 1, numRows: 2, numColumns: 1 };
    return callFromSidebar(workspace, person, 'selectedRow', [], selection);
  };
  expect(rowOf(LEAD, 4)).toMatchObject({ ok: true, value: [sheetId, 4] });
  expect(rowOf(TEACHER, 9)).toMatchObject({ ok: true, value: [sheetId, 9] });
  expect(rowOf(LEAD, 5)).toMatchObject({ ok: true, value: [sheetId, 5] });
});

test('a member that is not in the local Workspace says its name', () => {
  expect(errorOf(boundSheet(), 'sheet.getCharts()')).toBe(
    'Sheet.getCharts is not in the local Workspace',
  );
});
