// Who may answer the Form by name: teachers whom the domain's grant does not reach. Only the lead may
// change the Form; for another coach the lead's next hourly run does it.
import { addResponders, openForm } from '../google/intake-form';
import { reportProblems, type NewProblem } from './problems';
import { remember, type CoachSession, type Session } from './session';

/** Lets new teachers in, or leaves a note for the lead's run. Runs under the lock. */
export function letAnswer(session: CoachSession, emails: readonly string[]): void {
  const { programme, setUp } = session;
  const domain = programme.leadEmail.slice(programme.leadEmail.indexOf('@')).toLowerCase();
  const outside = emails.filter((email) => !email.toLowerCase().endsWith(domain));
  const unreached = setUp.responders === 'domain' ? outside : emails;
  if (unreached.length === 0) return;
  if (session.isLead) {
    reportProblems(session, addResponders(openForm(setUp.formId), unreached).map(notLetIn));
    return;
  }
  const waiting = waitingIn(session);
  remember(session, { awaitingResponders: [...waiting, ...unreached].join('\n') });
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
