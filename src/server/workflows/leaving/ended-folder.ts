// The folder "Ended" below a coach's own folder, where Docs rest after coaching. A Doc that its coach keeps
// elsewhere stays where they put it.
import { lookAtDoc, moveDoc } from '../../google/doc-files';
import { createFile, MIME_TYPES } from '../../google/drive-files';
import { underLock } from '../../google/lock';
import { createOnce } from '../docs/create-once';
import { ensureFolder, knownFolder } from '../docs/folder';
import { openSession, remember, type Session } from '../session';

const storedAs = ({ caller }: Session): string => `endedFolder:${caller}`;

export type Moved =
  /** It is there now, or was already. */
  | 'moved'
  /** The coach had put it somewhere else, where it stays. */
  | 'elsewhere'
  /** Not there any more, in the trash, or not the caller's to move. */
  | 'not-moved';

/** Three calls; the folder is made at first use. Who can open the Doc stays the same. */
export function moveToEnded(session: Session, docId: string): Moved {
  const doc = lookAtDoc(docId);
  if (doc === 'gone' || doc === 'not-granted' || doc.trashed || !doc.own) return 'not-moved';
  const { home, ended: known } = foldersOf(session);
  if (known !== '' && doc.parents.includes(known)) return 'moved';
  if (!doc.parents.includes(home)) return 'elsewhere';
  const ended = ensureEnded(session);
  return moveDoc(docId, home, ended) === '' ? 'moved' : 'not-moved';
}

/** Two calls; none for a coach who never ended anything. */
export function moveBack(session: Session, docId: string): void {
  const { home, ended } = foldersOf(session);
  if (ended === '' || home === '') return;
  const doc = lookAtDoc(docId);
  if (doc === 'gone' || doc === 'not-granted' || !doc.own) return;
  if (doc.parents.includes(ended)) moveDoc(docId, ended, home);
}

function foldersOf(session: Session): { home: string; ended: string } {
  const { stored } = session;
  return { home: knownFolder(session), ended: stored[storedAs(session)] ?? '' };
}

/** A folder that was put into the trash would take the Doc along: then another one is made. */
function ensureEnded(session: Session): string {
  const known = session.stored[storedAs(session)] ?? '';
  if (known !== '' && isThere(known)) return known;
  return underLock(() => {
    const now = openSession();
    const made = now.stored[storedAs(now)] ?? '';
    if (made !== '' && made !== known) return made;
    const parent = ensureFolder(now);
    const key = { sageCoach: 'ended', folder: parent };
    const { id } = createOnce(now, 'folder for ended coaching', key, () =>
      createFile({ name: 'Ended', mimeType: MIME_TYPES.folder, parent, key }),
    );
    remember(now, { [storedAs(now)]: id });
    return id;
  });
}

function isThere(folder: string): boolean {
  const seen = lookAtDoc(folder);
  return seen !== 'gone' && seen !== 'not-granted' && !seen.trashed;
}
