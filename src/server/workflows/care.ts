// Everything that waits for the lead coach, put together from the parts that know it.
import type { CareData } from '../../shared/care-api';
import { formCare } from './form-questions';
import { healthNotices } from './health';
import { columnQuestions, settleColumn } from './key-rows';
import { listCare } from './push-lists';
import { receipts } from './removals';
import { openSession, requireLead } from './session';
import { undoableMerges } from './undo-merge';

/** @throws AddOnError `only-the-lead` */
export function openCare(): CareData {
  const session = requireLead(openSession());
  const { questions, deleted } = formCare(session);
  return {
    health: healthNotices(session),
    formQuestions: questions,
    deletedQuestions: deleted,
    columnQuestions: columnQuestions(session),
    lists: listCare(session),
    merges: undoableMerges(session),
    receipts: receipts(session),
  };
}

/** @throws AddOnError `only-the-lead`, or `bad-request` when that is not asked */
export function answerColumnQuestion(id: unknown, column: unknown): void {
  settleColumn(requireLead(openSession()), id, column);
}
