// Each coach's own folder, unshared: under drive.file a folder is visible only to the user who made it.
import { createFile, MIME_TYPES } from '../../google/drive-files';
import { createOnce } from './create-once';
import { remember, type Session } from '../session';

const storedAs = ({ caller }: Session): string => `folder:${caller}`;

/** After Google said that it is not there any more: the next use makes another. */
export function forgetFolder(session: Session): void {
  remember(session, { [storedAs(session)]: '' });
}

/** The caller's folder ID; '' before the first use. No call. */
export function knownFolder(session: Session): string {
  return session.stored[storedAs(session)] ?? '';
}

/** The caller's folder ID for this programme, made at first use. Runs under the lock. */
export function ensureFolder(session: Session): string {
  const known = session.stored[storedAs(session)];
  if (known) return known;
  const key = { sageCoach: 'folder', sheet: SpreadsheetApp.getActiveSpreadsheet().getId() };
  const name = `${session.programme?.name ?? 'SAGE Coach'}: coaching Docs`;
  const { id } = createOnce(session, 'folder', key, () =>
    createFile({ name, mimeType: MIME_TYPES.folder, parent: '', key }),
  );
  remember(session, { [storedAs(session)]: id });
  return id;
}
