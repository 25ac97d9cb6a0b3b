// A copy of the Doc for the teacher, made once for each time that coaching ends: intent first, then the copy,
// then the teacher's, and in the end out of the coach's hands. Each step finds what an earlier press left.
import * as v from 'valibot';
import { doubtUntil, mayCreate } from '../../../core/doubt';
import type { EducatorRecord } from '../../../core/educator/record';
import { AddOnError } from '../../../core/errors';
import { emailKey } from '../../../core/text/normalize';
import { copyDoc, leaveFile, lookAtDoc, passOwnership } from '../../google/doc-files';
import {
  findFile,
  shareWithEditor,
  type CreatedFile,
  type FileKey,
} from '../../google/drive-files';
import { parseGoogleFailure } from '../../google/google-error';
import { underLock } from '../../google/lock';
import { openEducatorRows, rowOf } from '../educators/educator-rows';
import { openSession, remember, type Session } from '../session';

/** `kept`: Google let nobody else have it. */
type Given = 'owner' | 'editor' | 'kept';

export interface TeacherCopy {
  readonly given: Given;
  /** '' once it is the teacher's alone. */
  readonly url: string;
}

const Stored = v.object({
  /** ISO date-time of the intent; '' when there is none. */
  at: v.string(),
  copyId: v.string(),
  url: v.string(),
  given: v.picklist(['', 'owner', 'editor', 'kept']),
});
type CopySoFar = v.InferOutput<typeof Stored>;

const NOTHING_YET: CopySoFar = { at: '', copyId: '', url: '', given: '' };

const storedAs = (educatorId: string): string => `copy:${educatorId}`;

function soFar({ stored }: Session, educatorId: string): CopySoFar {
  try {
    return v.parse(Stored, JSON.parse(stored[storedAs(educatorId)] ?? ''));
  } catch {
    return NOTHING_YET;
  }
}

function note(educatorId: string, copy: CopySoFar): CopySoFar {
  underLock(() => remember(openSession(), { [storedAs(educatorId)]: JSON.stringify(copy) }));
  return copy;
}

/** No call. */
export function hasCopy({ stored }: Session, educatorId: string): boolean {
  return Boolean(stored[storedAs(educatorId)]);
}

/** Under the lock. The next time that coaching ends there is another copy. No call when there was none. */
export function forgetCopy(session: Session, educatorId: string): void {
  if (hasCopy(session, educatorId)) remember(session, { [storedAs(educatorId)]: '' });
}

type Person = Pick<EducatorRecord, 'educatorId' | 'docId' | 'email' | 'aliases'>;

/**
 * Four calls of Drive when nothing comes in between; the lock is not held during any of them.
 * @throws AddOnError `busy` while another press may be making the copy
 */
export function giveCopy(session: Session, person: Person): TeacherCopy {
  const { educatorId } = person;
  const before = soFar(session, educatorId);
  const copy = before.copyId === '' ? make(person, before) : before;
  const given = copy.given || give(person, copy, /* isNew= */ before.copyId === '');
  if (copy.given === '') note(educatorId, { ...copy, given });
  const isLeft = given === 'owner' && leaveFile(copy.copyId) === '';
  return { given, url: isLeft ? '' : copy.url };
}

/** Whatever else it takes over from the Doc, it is never found as an educator's Doc. */
function keyOf(educatorId: string, at: string): FileKey {
  return { educatorId: 'copy', sageCoach: `copy ${educatorId} ${at}` };
}

function make({ educatorId, docId }: Person, before: CopySoFar): CopySoFar {
  const found = before.at === '' ? undefined : findFile(keyOf(educatorId, before.at));
  if (found) return madeAt(educatorId, before.at, found);
  const at = noteIntent(educatorId, before.at);
  if (!mayCreate(at, Date.now())) throw inDoubt();
  return madeAt(educatorId, at, copyOrSay(docId, keyOf(educatorId, at)));
}

function copyOrSay(docId: string, key: FileKey): CreatedFile {
  try {
    return copyDoc(docId, key);
  } catch (thrown) {
    if (parseGoogleFailure(thrown).status !== 404) throw thrown;
    throw new AddOnError(
      'not-found',
      'The Doc can’t be opened with your account, so it can’t be copied. Nothing was changed. You can end ' +
        'coaching without a copy.',
    );
  }
}

function madeAt(educatorId: string, at: string, { id, url }: CreatedFile): CopySoFar {
  return note(educatorId, { at, copyId: id, url, given: '' });
}

/** @throws AddOnError `busy` when another press has begun, as far as anybody can tell, or has ended it */
function noteIntent(educatorId: string, before: string): string {
  return underLock(() => {
    const now = openSession();
    if (rowOf(openEducatorRows(), educatorId).record.state === 'ended') throw endedMeanwhile();
    const known = soFar(now, educatorId);
    if (known.at !== before || doubtUntil(known.at, Date.now()) !== null) throw inDoubt();
    const at = new Date().toISOString();
    remember(now, { [storedAs(educatorId)]: JSON.stringify({ ...NOTHING_YET, at }) });
    return at;
  });
}

function endedMeanwhile(): AddOnError {
  return new AddOnError(
    'busy',
    'Coaching was ended a moment ago from somewhere else. Nothing was done twice. Go back and press Refresh ' +
      'under More to see how it stands.',
  );
}

function inDoubt(): AddOnError {
  return new AddOnError(
    'busy',
    'The copy may have been made a moment ago, when the last attempt was interrupted. To be sure that there is ' +
      'only one, please try again in two minutes. Nothing is lost.',
  );
}

/** What Google says to the owner of a copy that another press has given away meanwhile. */
const PASSED_ON = ['insufficientFilePermissions', 'notFound'];

/** Google mails the teacher in any case: a copy that nobody tells them of is of no use to them. */
function give({ email, aliases }: Person, { copyId }: CopySoFar, isNew: boolean): Given {
  if (!isNew) {
    const copy = lookAtDoc(copyId);
    if (copy === 'gone' || copy === 'not-granted' || !copy.own) return 'owner';
    const theirs = [email, ...aliases.emails].map(emailKey);
    if (copy.people?.some((one) => theirs.includes(emailKey(one.email)))) return 'editor';
  }
  const refusal = passOwnership(copyId, email);
  if (refusal === '' || PASSED_ON.includes(refusal)) return 'owner';
  return shareWithEditor(copyId, email, /* notify= */ true).shared ? 'editor' : 'kept';
}
