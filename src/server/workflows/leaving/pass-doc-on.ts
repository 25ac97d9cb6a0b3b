// The Doc's part of a handover: the new coach becomes its owner, or where Google does not allow that, can
// edit it. Whoever can open it already keeps what they have.
import { isSharingLimit } from '../../../core/bulk/standing';
import { AddOnError } from '../../../core/errors';
import type { EducatorRecord } from '../../../core/educator/record';
import type { Coach } from '../../../core/programme/programme';
import { emailKey } from '../../../core/text/normalize';
import { lookAtDoc, passOwnership } from '../../google/doc-files';
import { shareWithEditor } from '../../google/drive-files';

export type PassedOn =
  | { readonly kind: 'owner' }
  /** `because`: a sentence on why they could not become the owner. */
  | { readonly kind: 'editor'; readonly because: string }
  /** Not in the Drive of whoever asks: nothing was done to the Doc. */
  | { readonly kind: 'not-ours' };

/**
 * Two calls, three where Google refuses; no lock is held. An earlier press may have done it already.
 * @throws AddOnError when the Doc can't be passed on at all; nobody was let in then
 */
export function passDocOn({ docId }: Pick<EducatorRecord, 'docId'>, to: Coach): PassedOn {
  const doc = lookAtDoc(docId);
  if (doc === 'gone' || doc === 'not-granted') throw outOfReach();
  if (doc.owner === emailKey(to.email)) return { kind: 'owner' };
  if (doc.trashed) throw inTrash();
  if (!doc.own) throw notTheOwner(doc.owner);
  const refusal = passOwnership(docId, to.email);
  if (refusal === '') return { kind: 'owner' };
  if (isSharingLimit(refusal)) throw sharedTooMuch();
  const shared = shareWithEditor(docId, to.email, /* notify= */ false);
  if (!shared.shared) throw isSharingLimit(shared.reason) ? sharedTooMuch() : notShared(to);
  return { kind: 'editor', because: BECAUSE[refusal] ?? OTHER_REASON };
}

const BECAUSE: Readonly<Record<string, string>> = {
  ownershipChangeAcrossDomainNotPermitted:
    'Google does not let a Doc go to an owner at another school’s address.',
  consentRequiredForOwnershipTransfer:
    'With personal Google accounts a Doc can’t change its owner from here.',
};

const OTHER_REASON = 'Google did not let the Doc change its owner.';

const NOTHING = 'Nothing was changed.';

function outOfReach(): AddOnError {
  return new AddOnError(
    'not-found',
    `The Doc can’t be opened with your account, so it can’t be passed on. ${NOTHING} You can choose “The Doc stays”.`,
  );
}

function inTrash(): AddOnError {
  return new AddOnError(
    'bad-request',
    `The Doc is in the trash. ${NOTHING} Take it out first, or choose “The Doc stays”.`,
  );
}

function notTheOwner(owner: string): AddOnError {
  return new AddOnError(
    'bad-request',
    `${owner || 'Somebody else'} owns the Doc, and only the owner can pass it on. ${NOTHING} They can, or you ` +
      'choose “The Doc stays”.',
  );
}

/** It passes: the Doc would else stay with its owner for good. */
function sharedTooMuch(): AddOnError {
  return new AddOnError(
    'quota',
    `Google lets you share no more files right now. ${NOTHING} Please try again in an hour.`,
  );
}

function notShared({ name, email }: Coach): AddOnError {
  return new AddOnError(
    'bad-request',
    `Google did not let ${name} (${email}) open the Doc. ${NOTHING} Check that this address has a Google account ` +
      'and that your school allows sharing with it.',
  );
}
