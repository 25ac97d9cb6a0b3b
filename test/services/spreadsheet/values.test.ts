// Reading and writing ranges. https://developers.google.com/apps-script/reference/spreadsheet/range
import { runFunction } from '../../../local/host/script-host';
import { ExecutionKilled } from '../../../local/host/errors';
import { boundSheet, errorOf, inSheet, LEAD } from './bound-sheet';
import { tryBody } from '../../support/local-workspace';

test('dates come back as dates, blanks as empty text, and what was written stands on its own', () => {
  expect(
    inSheet(
      boundSheet(),
      `const moment = new Date(0);
       const rows = [[moment, null, undefined], [1, true, 'x']];
       sheet.getRange(1, 1, 2, 3).setValues(rows);
       rows[1][0] = 99;
       const read = sheet.getRange(1, 1, 2, 3).getValues();
       return [read[0][0].getTime(), read[0][1], read[0][2], read[1]];`,
    ),
  ).toEqual([0, '', '', [1, true, 'x']]);
});

test.each([
  [
    'sheet.getRange(1, 1, 1, 2).setValues([[1, 2, 3]])',
    'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
  ],
  [
    'sheet.getRange(1, 1, 2, 1).setValues([[1]])',
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  ],
  [
    'sheet.getRange(1001, 1)',
    'The coordinates of the range are outside the dimensions of the sheet.',
  ],
  ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
  ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
  ["sheet.getRange('nonsense!')", 'Range not found'],
])('%s is refused at once in the words of Google', (body, message) => {
  expect(errorOf(boundSheet(), body)).toBe(message);
});

test('A1 notation reaches cells, blocks, whole columns and open ends', () => {
  expect(
    inSheet(
      boundSheet(),
      `return ['B3', 'A1:C2', 'B:B', '2:3', 'C5:C', "'Sheet1'!D4"].map((text) => {
         const range = sheet.getRange(text);
         return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
       });`,
    ),
  ).toEqual([
    [3, 2, 1, 1],
    [1, 1, 2, 3],
    [1, 2, 1000, 1],
    [2, 1, 2, 26],
    [5, 3, 996, 1],
    [4, 4, 1, 1],
  ]);
  expect(inSheet(boundSheet(), 'return sheet.getRange(2, 27 - 1, 3, 1).getA1Notation()')).toBe(
    'Z2:Z4',
  );
});

test('last row and column count contents, not formats', () => {
  expect(
    inSheet(
      boundSheet(),
      `sheet.getRange('F20').setBackground('#eeeeee');
       const before = [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
       sheet.getRange('C4').setValue('x');
       return [...before, sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];`,
    ),
  ).toEqual([0, 0, 'A1', 4, 3, 'A1:C4']);
});

// https://developers.google.com/apps-script/reference/spreadsheet/sheet#appendrowrowcontents
test('appendRow lands below the last content, and grows a full sheet', () => {
  expect(
    inSheet(
      boundSheet(),
      `sheet.getRange('B1000').setValue('last');
       sheet.appendRow(['next', "'=x"]);
       return [sheet.getMaxRows(), sheet.getRange(1001, 1, 1, 2).getValues()[0]];`,
    ),
  ).toEqual([1001, ['next', '=x']]);
});

// https://developers.google.com/apps-script/guides/support/best-practices: writes are cached until a
// read or a flush.
describe('buffered writes', () => {
  const READ = `return SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue()`;

  test.each([
    ['nothing', '', ''],
    ['flush()', 'SpreadsheetApp.flush();', 'mine'],
    ['a read', "sheet.getRange('Z9').getValue();", 'mine'],
  ])('after %s another execution sees %s', (_name, next, seen) => {
    const workspace = boundSheet();
    let other: unknown = 'did not run';
    inSheet(workspace, `sheet.getRange('A1').setValue('mine'); ${next} Session.getActiveUser();`, {
      faultHook: ({ name, phase }) => {
        if (name !== 'Session.getActiveUser' || phase !== 'before') return;
        const run = tryBody(workspace, READ);
        other = run.ok ? run.value : run.error.message;
      },
    });
    expect(other).toBe(seen);
    expect(inSheet(workspace, READ)).toBe('mine');
  });

  test('a kill loses what was not flushed', () => {
    const workspace = boundSheet();
    const result = tryBody(
      workspace,
      `const sheet = SpreadsheetApp.getActive().getSheets()[0];
       sheet.getRange('A1').setValue('kept');
       SpreadsheetApp.flush();
       sheet.getRange('A1').setValue('lost');
       sheet.getLastRow();`,
      {
        faultHook: ({ name }) => {
          if (name === 'Sheet.getLastRow') throw new ExecutionKilled('test');
        },
      },
    );
    expect(result.ok).toBe(false);
    expect(inSheet(workspace, READ)).toBe('kept');
  });

  test('rows appended by two executions at once never meet', () => {
    const workspace = boundSheet();
    inSheet(workspace, `sheet.appendRow(['first']); SpreadsheetApp.getActive().getId();`, {
      faultHook: ({ name, phase }) => {
        if (name === 'Spreadsheet.getId' && phase === 'before') {
          inSheet(workspace, `sheet.appendRow(['second']);`);
        }
      },
    });
    expect(inSheet(workspace, 'return sheet.getDataRange().getValues()')).toEqual([
      ['second'],
      ['first'],
    ]);
  });
});

test('positions are local; every read and every setter is a call to Google', () => {
  const workspace = boundSheet(`function count() {
    const cell = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(2, 3).offset(0, 0);
    cell.getRow(); cell.getA1Notation();
    cell.setValue(1); cell.setFontWeight('bold'); cell.getValue(); SpreadsheetApp.flush();
  }`);
  const { execution } = runFunction(workspace, 'count', { user: LEAD });
  expect(execution.calls.filter(({ remote }) => remote).map(({ name }) => name)).toEqual([
    'Spreadsheet.getSheets',
    'Range.setValue',
    'Range.setFontWeight',
    'Range.getValue',
    'SpreadsheetApp.flush',
  ]);
});

test('a sheet of 10,000 rows by 45 columns is written, read and kept in small JSON', () => {
  const workspace = boundSheet();
  const size = inSheet(
    workspace,
    `sheet.insertRowsAfter(1000, 9000);
     sheet.insertColumnsAfter(26, 19);
     const all = sheet.getRange(1, 1, 10000, 45);
     all.setNumberFormat('@').setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
     all.setValues(Array.from({ length: 10000 }, (_, r) => Array.from({ length: 45 }, (_, c) => r + c)));
     const read = all.getValues();
     return [read.length, read[9999][44]];`,
  );
  expect(size).toEqual([10_000, 10_043]);
  const sheet = workspace.state.sheets[workspace.state.containerId]?.sheets[0];
  expect(JSON.stringify(sheet).length).toBeLessThan(450_000 * 7);
  expect(sheet?.stylePatterns.length).toBeLessThan(5);
});
