// Texts that a script keeps in the file, whatever people do to the cells.
// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#adddevelopermetadatakey,-value,-visibility
import { boundSheet, inSheet, SECOND_COACH, share } from './bound-sheet';

const LOOK = `return SpreadsheetApp.getActiveSpreadsheet().getDeveloperMetadata()
  .map((one) => one.getKey() + '=' + one.getValue());`;

test('are read by every editor, set again, and kept twice when added twice', () => {
  const workspace = boundSheet();
  expect(inSheet(workspace, LOOK)).toEqual([]);
  const add = `SpreadsheetApp.getActiveSpreadsheet().addDeveloperMetadata(
    'version', '1', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);`;
  inSheet(workspace, add);
  share(workspace, SECOND_COACH, 'writer');
  expect(inSheet(workspace, LOOK, { user: SECOND_COACH })).toEqual(['version=1']);
  inSheet(
    workspace,
    `SpreadsheetApp.getActiveSpreadsheet().getDeveloperMetadata()[0].setValue('2');`,
  );
  inSheet(workspace, add);
  expect(inSheet(workspace, LOOK)).toEqual(['version=2', 'version=1']);
});
