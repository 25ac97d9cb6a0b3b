// Where an educator's Doc stands, and what a refusal to share it means in a coach's words.
import { doubtUntil } from '../doubt';
import {
  isTrouble,
  mendsOf,
  troubleReason,
  type DocMendOption,
  type DocTrouble,
} from './doc-trouble';
import type { EducatorRecord } from './record';

export type DocStatus =
  | { kind: 'none' }
  | { kind: 'shared'; url: string; sharedOn: string }
  | { kind: 'not-shared'; url: string; reason: string; mayNotify: boolean }
  | { kind: 'in-doubt'; until: string }
  | { kind: 'trouble'; url: string; trouble: DocTrouble; reason: string; mends: DocMendOption[] };

/** Stands in place of a reason while the program itself has to finish a Doc. */
export const UNFINISHED = 'unfinished';

/** Google's reason → the sentence for the coach. The same reason can have several causes. */
const REFUSALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    invalidSharingRequest:
      'Google would not share it without a mail to the teacher. Their address may have no Google account, or your school may not allow it. Check the spelling first.',
    shareOutNotPermitted: 'Your school does not allow sharing with this address.',
    shareOutNotPermittedForContent: 'Your school does not allow sharing this Doc outside.',
    domainPolicy: 'A rule of your school’s account does not allow it.',
    shareOutNotPermittedToUser:
      'A rule of your school’s account does not allow sharing with this person.',
    shareInNotPermitted: 'The teacher’s school does not allow them to open it.',
    sharingRateLimitExceeded: 'You have shared a lot just now. Please try again in an hour.',
    insufficientFilePermissions: 'You are not the owner of this Doc.',
    [UNFINISHED]:
      'The Doc was made, but what goes into it or sharing it was interrupted. Nothing is lost.',
    notListed:
      'Google took the address, but does not list the teacher among those who can open the Doc. Open the Doc, press Share and look; then try again.',
  }),
);

const OTHER_REFUSAL = 'Google did not say why. Check the teacher’s address, then try again.';

/** Only with this refusal can a mail by Google help; the coach decides. */
const MAIL_MAY_HELP = 'invalidSharingRequest';

type DocFields = Pick<
  EducatorRecord,
  'docId' | 'docUrl' | 'docIntentAt' | 'docSharedAt' | 'docProblem'
>;

/** @param now milliseconds since the epoch */
export function docStatus(record: DocFields, now: number): DocStatus {
  if (record.docId === '') {
    const until = doubtUntil(record.docIntentAt, now);
    return until === null ? { kind: 'none' } : { kind: 'in-doubt', until };
  }
  const { docProblem: trouble, docUrl: url } = record;
  if (isTrouble(trouble)) {
    return {
      kind: 'trouble',
      url,
      trouble,
      reason: troubleReason(trouble),
      mends: mendsOf(trouble),
    };
  }
  if (record.docSharedAt !== '') {
    return { kind: 'shared', url: record.docUrl, sharedOn: record.docSharedAt };
  }
  return {
    kind: 'not-shared',
    url: record.docUrl,
    reason: REFUSALS.get(record.docProblem) ?? OTHER_REFUSAL,
    mayNotify: record.docProblem === MAIL_MAY_HELP,
  };
}
