// What the local Workspace remembers of Forms.

export interface FormsState {
  [id: string]: never;
}

export function emptyFormsState(): FormsState {
  return {};
}
