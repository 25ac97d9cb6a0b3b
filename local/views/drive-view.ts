// What the Drive page and its server tell each other: the files of one place, and who may open them.

export type FileKind = 'folder' | 'sheet' | 'doc' | 'form' | 'other';

/** `responder`: may answer a Form, not see it in Drive. */
export type AccessRole = 'owner' | 'writer' | 'commenter' | 'reader' | 'responder';

/** Somebody who may open a file. */
export interface AccessView {
  type: 'user' | 'domain' | 'anyone';
  /** E-mail of a user, name of a domain, empty for anyone. */
  address: string;
  role: AccessRole;
  /** Whether the person who looks may take this access away. */
  removable: boolean;
}

export interface FileView {
  id: string;
  name: string;
  kind: FileKind;
  /** Where it opens, as a path of this server. */
  path: string;
  /** E-mail. */
  owner: string;
  /** Milliseconds since the epoch. */
  modified: number;
  /** Owner first; null for people who may only read the file: who else may is not theirs to see. */
  access: AccessView[] | null;
  canShare: boolean;
  canRename: boolean;
  canTrash: boolean;
}

/** Folders before files, the newest change first. */
export interface FileListView {
  name: 'own' | 'shared' | 'folder';
  files: FileView[];
}

export type DriveView =
  /** The folder is not there, or not for this person. */
  | { access: false }
  | {
      access: true;
      /** From the outermost folder that the person may open to the one shown; empty at the top. */
      trail: { name: string; path: string }[];
      /** Lists without files are left out at the top. */
      lists: FileListView[];
      /** Own files that can be taken out of the trash; only at the top. */
      trashed: Pick<FileView, 'id' | 'name' | 'kind'>[];
      start: StartView | null;
    };

/** The Sheet from which everything else is set up, while there is nothing else. */
export interface StartView {
  name: string;
  /** Empty when the person who looks can't open the Sheet. */
  path: string;
  /** E-mail. */
  owner: string;
}
