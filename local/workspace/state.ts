// Everything the local Workspace remembers between executions: plain JSON, one slice a service.
import { CAST, type Person } from './people';
import { emptyBaseState, type BaseState } from '../services/base/state';
import { emptyDocsState, type DocsState } from '../services/docs/state';
import { emptyDriveState, type DriveState } from '../services/drive/state';
import { emptyFormsState, type FormsState } from '../services/forms/state';
import { emptySheetsState, type SheetsState } from '../services/spreadsheet/state';

export interface WorkspaceState {
  /** Counts up; every made-up ID comes from it, so that runs repeat exactly. */
  nextId: number;
  people: Person[];
  /** Scopes a user has granted; a user who is not listed has granted all of the manifest's. */
  grants: Record<string, string[]>;
  /** What users have granted to the add-on, in the same way; absent until somebody took a scope back. */
  addOnGrants?: Record<string, string[]>;
  /** The spreadsheet that the script is bound to. */
  containerId: string;
  /** Properties, triggers, mail, quotas. */
  base: BaseState;
  drive: DriveState;
  sheets: SheetsState;
  forms: FormsState;
  docs: DocsState;
}

export function emptyState(): WorkspaceState {
  return {
    nextId: 1,
    people: CAST.map((person) => ({ ...person })),
    grants: {},
    containerId: '',
    base: emptyBaseState(),
    drive: emptyDriveState(),
    sheets: emptySheetsState(),
    forms: emptyFormsState(),
    docs: emptyDocsState(),
  };
}
