// What the local Workspace remembers of Sheets.

export interface SheetsState {
  [id: string]: never;
}

export function emptySheetsState(): SheetsState {
  return {};
}
