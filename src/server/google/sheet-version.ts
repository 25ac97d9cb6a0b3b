// The version that the Sheet itself carries, as developer metadata: nobody sees it, so nobody can type
// over it, sort it away or delete it with a row; and unlike the stored values it belongs to the file.

const NAME = 'sageCoachVersion';

/** One call. 0 when the Sheet carries none. */
export function sheetVersion(): number {
  return Number(mark()?.getValue() ?? 0);
}

/** Two calls, none but the first when it says so already. */
export function markSheetVersion(version: number): void {
  const known = mark();
  const value = String(version);
  if (known?.getValue() === value) return;
  if (known) known.setValue(value);
  else {
    SpreadsheetApp.getActiveSpreadsheet().addDeveloperMetadata(
      NAME,
      value,
      SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
    );
  }
}

function mark(): GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined {
  const all = SpreadsheetApp.getActiveSpreadsheet().getDeveloperMetadata();
  return all.find((one) => one.getKey() === NAME);
}
