// Everything that waits for the lead coach, put together from the parts that know it.
import type { CareData } from '../../../shared/care-api';
import { formCare } from '../answers/form-questions';
import { afterMending } from './catch-up';
import { healthNotices } from './health';
import { columnQuestions, settleColumn } from './key-rows';
import { orDamage } from './notices';
import { listCare } from './push-lists';
import { receipts } from '../leaving/removals';
import { openSession, requireLead, type Session } from '../session';
import { undoableMerges } from '../educators/undo-merge';

/** @throws AddOnError `only-the-lead` */
export function openCare(): CareData {
  return careData(openSession());
}

/** The same, for a call that shows more than that. */
export function careData(from: Session): CareData {
  const session = requireLead(from);
  const form = orDamage(session, () => formCare(session), { questions: [], deleted: [] });
  const columns = orDamage(session, () => columnQuestions(session), []);
  const merges = orDamage(session, () => undoableMerges(session), []);
  return {
    health: [...healthNotices(session), ...form.notices, ...columns.notices, ...merges.notices],
    formQuestions: form.value.questions,
    deletedQuestions: form.value.deleted,
    columnQuestions: columns.value,
    lists: listCare(session),
    merges: merges.value,
    receipts: receipts(session),
  };
}

/** @throws AddOnError `only-the-lead`, or `bad-request` when that is not asked */
export function answerColumnQuestion(id: unknown, column: unknown): void {
  settleColumn(id, column);
  afterMending();
}
