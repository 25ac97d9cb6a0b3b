// Who may answer the Form by name: teachers whom the domain's grant does not reach. Only the lead may
// change the Form; for another coach the lead's next hourly run does it.
import { LEADING_COLUMNS } from '../../../core/educator/columns';
import { parseState } from '../../../core/educator/states';
import { emailKey, isEmail } from '../../../core/text/normalize';
import { listedResponders } from '../../google/form-responses';
import { addResponders, openForm } from '../../google/intake-form';
import { Table } from '../../google/table';
import { reportProblems, type NewProblem } from '../programme/problems';
import { remember, type CoachSession, type Session } from '../session';
import { TAB_NAMES } from '../programme/tabs';

/** Lets new teachers in, or leaves a note for the lead's run. Runs under the lock. */
export function letAnswer(session: CoachSession, emails: readonly string[]): void {
  const { setUp } = session;
  const unreached = notByDomain(session, emails);
  if (unreached.length === 0) return;
  if (session.isLead) {
    reportProblems(session, addResponders(openForm(setUp.formId), unreached).map(notLetIn));
    return;
  }
  const waiting = waitingIn(session);
  remember(session, { awaitingResponders: [...waiting, ...unreached].join('\n') });
}

/** Those whom a grant for the whole domain does not let in. */
function notByDomain({ programme, setUp }: Session, emails: readonly string[]): string[] {
  if (setUp.responders !== 'domain' || !programme) return [...emails];
  const domain = programme.leadEmail.slice(programme.leadEmail.indexOf('@')).toLowerCase();
  return emails.filter((email) => !email.toLowerCase().endsWith(domain));
}

/**
 * Two calls: who has not answered yet and could not, such as somebody who was typed into the Sheet or
 * whose address was corrected there.
 */
export function shutOut(session: Session, form: GoogleAppsScript.Forms.Form): string[] {
  const keys = ['state', 'email', 'educatorId', 'submittedAt'] as const;
  const rows = Table.readLeading(TAB_NAMES.educators, keys, LEADING_COLUMNS);
  const emails = rows
    .filter(({ cells }) => cells.educatorId !== '' && isAsked(cells))
    .map(({ cells }) => emailKey(cells.email));
  const unreached = notByDomain(session, emails.filter(isEmail));
  const listed = listedResponders(form, new Set(unreached));
  return unreached.filter((email) => !listed.includes(email));
}

function isAsked({ state, submittedAt }: Record<'state' | 'submittedAt', string>): boolean {
  return submittedAt === '' && (parseState(state) ?? 'invited') === 'invited';
}

/** E-mails that wait for the lead's run. */
export function waitingIn({ stored }: Session): string[] {
  return (stored['awaitingResponders'] ?? '').split('\n').filter(Boolean);
}

/** What a person has to do about an address that Google refused. */
export function notLetIn(email: string): NewProblem {
  return {
    where: 'Intake Form',
    problem:
      `Google did not let ${email} open the Form. Check the address; ` +
      'if it is right, let them in by hand: in the Form, Publish > Manage.',
    educatorId: '',
    responseId: '',
  };
}
