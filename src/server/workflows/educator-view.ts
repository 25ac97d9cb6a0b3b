// One educator as the sidebar shows them: the newest answers in words, and where the Doc stands.
import { AddOnError } from '../../core/errors';
import { docStatus } from '../../core/educator/doc-status';
import { educatorToCells, type EducatorRecord } from '../../core/educator/record';
import { buildProfile } from '../../core/profile/profile';
import type { Programme } from '../../core/programme/programme';
import type { EducatorDetail } from '../../shared/sidebar-api';
import { openEducators, readEducator } from './educator-row';
import { toSummary, type SummaryKey } from './educators';
import { openSession, requireCoach } from './session';

export function openEducator(educatorId: unknown): EducatorDetail {
  const { programme } = requireCoach(openSession());
  return toDetail(readEducator(openEducators(), parseEducatorId(educatorId)).record, programme);
}

export function toDetail(record: EducatorRecord, programme: Programme): EducatorDetail {
  const cells = educatorToCells(record) as Record<SummaryKey, string>;
  const profile = buildProfile(record.answers, programme);
  const openToOthers = record.docSharedAt !== '' && record.docProblem !== '';
  return {
    ...toSummary(cells, programme),
    ...profile,
    remarks: openToOthers ? [...profile.remarks, `The Doc: ${record.docProblem}`] : profile.remarks,
    answeredOn: record.submittedAt,
    doc: docStatus(record, Date.now()),
  };
}

/** @throws AddOnError `bad-request` */
export function parseEducatorId(input: unknown): string {
  if (typeof input === 'string' && input !== '') return input;
  throw new AddOnError(
    'bad-request',
    'This page is out of date. Close the sidebar and open it again.',
  );
}
