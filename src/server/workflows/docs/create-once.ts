// Creates a file of the programme exactly once: intent first, then the file, then its ID. After a crash
// it looks for the file, and while a listing could still miss it, it waits rather than make a second.
import { doubtUntil } from '../../../core/doubt';
import { AddOnError } from '../../../core/errors';
import { isRefusal } from '../../google/google-error';
import { findFile, type CreatedFile, type FileKey } from '../../google/drive-files';
import { remember, type Session } from '../session';

/** Runs under the lock. `name` is what the intent is stored under and what people read. */
export function createOnce(
  session: Session,
  name: 'Form' | 'folder' | 'folder for ended coaching',
  key: FileKey,
  create: () => CreatedFile,
): CreatedFile {
  const intentKey = `intent:${name}:${session.caller}`;
  const intentAt = session.stored[intentKey] ?? '';
  if (intentAt !== '') {
    const found = findFile(key);
    if (found) return found;
    const until = doubtUntil(intentAt, Date.now());
    if (until) throw stillInDoubt(name);
  }
  remember(session, { [intentKey]: new Date().toISOString() });
  try {
    return create();
  } catch (thrown) {
    if (isRefusal(thrown)) remember(session, { [intentKey]: '' });
    throw thrown;
  }
}

function stillInDoubt(name: string): AddOnError {
  return new AddOnError(
    'busy',
    `The ${name} may have been created a moment ago, when the last attempt was interrupted. ` +
      'To be sure that there is only one, please try again in two minutes. Everything else is kept.',
  );
}
