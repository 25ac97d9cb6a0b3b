// Where the Sheet is at home, as its owner set it under File > Settings.

/** Such as en_US. One call. */
export function sheetLocale(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
}
