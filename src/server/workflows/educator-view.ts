// One educator as the sidebar shows them: the newest answers in words, and where the Doc stands.
import { docStatus } from '../../core/educator/doc-status';
import type { EducatorRecord } from '../../core/educator/record';
import { EDUCATOR_STATES } from '../../core/educator/states';
import { buildProfile } from '../../core/profile/profile';
import type { Programme } from '../../core/programme/programme';
import type { EducatorDetail } from '../../shared/sidebar-api';
import { openEducators, readEducator } from './educator-row';
import { toSummary } from './educators';
import { outOfDate } from './out-of-date';
import { openSession, requireCoach } from './session';

export function openEducator(educatorId: unknown): EducatorDetail {
  const { programme } = requireCoach(openSession());
  return toDetail(readEducator(openEducators(), parseEducatorId(educatorId)).record, programme);
}

export function toDetail(record: EducatorRecord, programme: Programme): EducatorDetail {
  const profile = buildProfile(record.answers, programme);
  const openToOthers = record.docSharedAt !== '' && record.docProblem !== '';
  return {
    ...toSummary({ ...record, state: EDUCATOR_STATES[record.state] }, programme),
    ...profile,
    remarks: openToOthers ? [...profile.remarks, `The Doc: ${record.docProblem}`] : profile.remarks,
    answeredOn: record.submittedAt,
    doc: docStatus(record, Date.now()),
  };
}

/** @throws AddOnError `bad-request` */
export function parseEducatorId(input: unknown): string {
  if (typeof input === 'string' && input !== '') return input;
  throw outOfDate();
}
