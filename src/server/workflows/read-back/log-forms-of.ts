// What the caller may log for an educator: into the Doc as it was just read, or without one.
import type { EducatorRecord } from '../../../core/educator/record';
import { logForms, mayBeOffered } from '../../../core/records/log-form';
import { formWithoutDoc, mayLogWithoutDoc } from '../../../core/records/without-doc';
import { emailKey } from '../../../core/text/normalize';
import type { LogForm } from '../../../shared/log-api';
import type { CoachSession } from '../session';
import { mayEdit } from './look-into-docs';
import type { OneDoc } from './read-one-doc';

/** None while a Doc was not read just now or can't be written, and for everybody but the own coach. */
export function logFormsOf(
  session: CoachSession,
  record: EducatorRecord,
  doc?: Pick<OneDoc, 'reading' | 'seen'>,
): LogForm[] {
  if (doc?.seen && mayEdit(doc.seen)) {
    const kinds = mayBeOffered(doc.seen.read.kinds, record.answers);
    return logForms(kinds, doc.reading.pending);
  }
  const isOwn = emailKey(record.coach) === session.caller;
  return isOwn && mayLogWithoutDoc(record, Date.now()) ? [formWithoutDoc(record)] : [];
}
