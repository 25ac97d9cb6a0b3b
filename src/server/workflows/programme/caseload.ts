// Whom a coach finds in the sidebar when it opens, and what is to be told about them.
import type { EducatorSummary, Notice } from '../../../shared/sidebar-api';
import { choiceNotices } from '../answers/choice-change';
import { today } from '../dates';
import { docNotices } from '../docs/doc-notices';
import type { ListedEducator } from '../educators/educator-rows';
import { toSummary } from '../educators/educators';
import { isLead, type Session } from '../session';

interface Caseload {
  /** Sorted by name. */
  readonly educators: EducatorSummary[];
  readonly notices: readonly Notice[];
}

interface Listed {
  readonly record: ListedEducator;
  readonly educator: EducatorSummary;
}

export const NO_CASELOAD: Caseload = { educators: [], notices: [] };

/** A whole district may answer before anybody coaches it: the lead's page stays one that opens. */
const WITHOUT_COACH = 500;

/** Own educators; for the lead also those whom no listed coach has. */
export function caseload(session: Session, everybody: readonly ListedEducator[]): Caseload {
  const { programme, caller } = session;
  if (!programme) return NO_CASELOAD;
  const day = today();
  const all = everybody.map((record) => ({ record, educator: toSummary(record, programme, day) }));
  const own = all.filter(({ educator: { coach } }) => coach.toLowerCase() === caller);
  const others = isLead(session) ? all.filter(({ educator }) => educator.coach === '') : [];
  const shown = [...own, ...waitingFirst(others).slice(0, WITHOUT_COACH)];
  const educators = shown.map(({ educator }) => educator);
  return {
    educators: educators.sort((a, b) => a.name.localeCompare(b.name)),
    notices: [
      ...docNotices(shown.map(({ record }) => record)),
      ...choiceNotices(educators),
      ...moreNotice(others.length - WITHOUT_COACH),
    ],
  };
}

/** Who was coached already and has nobody now, then the newest answers. */
function waitingFirst(listed: readonly Listed[]): Listed[] {
  const hasDoc = ({ record }: Listed): number => Number(record.docId !== '');
  return [...listed].sort(
    (a, b) => hasDoc(b) - hasDoc(a) || b.educator.answeredOn.localeCompare(a.educator.answeredOn),
  );
}

function moreNotice(more: number): Notice[] {
  if (more <= 0) return [];
  const who = more === 1 ? 'One more teacher has' : `${more} more teachers have`;
  const text = `${who} no coach yet. To see them: Teachers, Filter and sort, Everybody.`;
  return [{ kind: 'info', text, since: '', action: '', educatorId: '' }];
}
