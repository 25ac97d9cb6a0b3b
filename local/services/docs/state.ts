// What the local Workspace remembers of Docs.

export interface DocsState {
  [id: string]: never;
}

export function emptyDocsState(): DocsState {
  return {};
}
