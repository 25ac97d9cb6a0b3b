// What the local Workspace remembers of Drive: every file of every kind, with who may open it.

export const MIME = {
  folder: 'application/vnd.google-apps.folder',
  spreadsheet: 'application/vnd.google-apps.spreadsheet',
  form: 'application/vnd.google-apps.form',
  document: 'application/vnd.google-apps.document',
} as const;

export type Role = 'owner' | 'writer' | 'commenter' | 'reader';

export interface PermissionState {
  id: string;
  type: 'user' | 'domain' | 'anyone';
  role: Role;
  /** Of a user; for a domain its name; empty for anyone. */
  emailAddress: string;
  /** `published`: may answer a Form, not see it in Drive. */
  view?: 'published';
  /** Comes from the folder that the file is in, and goes when the file leaves it. */
  inherited?: true;
}

export interface DriveFile {
  id: string;
  name: string;
  mimeType: string;
  parents: string[];
  permissions: PermissionState[];
  appProperties: Record<string, string>;
  /** E-mails for whom the script may see this file under `drive.file` (they made it with the app). */
  appUsers: string[];
  /** The same for the add-on, which is another app: they let it use this file. */
  addOnUsers?: string[];
  writersCanShare: boolean;
  trashed: boolean;
  description?: string;
  /** Milliseconds since the epoch. */
  createdTime: number;
  modifiedTime: number;
  /** What `files.list` has seen of it, oldest first; see search-index. */
  indexed?: IndexEntry[];
}

/** How a file stood at `at`, as a search finds it. */
export interface IndexEntry {
  at: number;
  name: string;
  parents: string[];
  appProperties: Record<string, string>;
  trashed: boolean;
  modifiedTime: number;
}

export interface DriveState {
  files: Record<string, DriveFile>;
  /** Whether scripts can open a Form that is in the trash: unconfirmed on Google; not unless set. */
  formsOpenFromTrash?: boolean;
  /** What the domain's administrators decided. */
  policy: {
    /** New files are shared with the whole domain unless the creator opts out. */
    defaultVisibility: 'private' | 'domain';
    sharingOutside: boolean;
    /** Which of Google's reasons a refusal to share outside carries; `domainPolicy` by default. */
    outsideRefusal?: 'domainPolicy' | 'shareOutNotPermitted' | 'invalidSharingRequest';
  };
}

export function emptyDriveState(): DriveState {
  return { files: {}, policy: { defaultVisibility: 'private', sharingOutside: true } };
}
