// The mail as the first teacher reads it, and the one button that sends it.
import type { MailPlan } from '../../../shared/care-api';
import { TaskButton } from '../../parts/button';
import { Message } from '../../parts/message';
import { count } from '../../words';
import { InvitePeople } from './invite-people';
import type { Invite } from './use-invite';

export function InviteMail({ invite, plan }: { invite: Invite; plan: MailPlan }) {
  return (
    <>
      <InvitePeople invite={invite} plan={plan} />
      <section aria-label="The mail">
        <h2>{plan.subject}</h2>
        <p class="letter" dir="auto">
          {plan.sample}
        </p>
        <p class="hint">Each teacher gets their own mail, sent from your address.</p>
      </section>
      <Send invite={invite} quotaLeft={plan.quotaLeft} />
    </>
  );
}

const NOT_GRANTED =
  'SAGE Coach was not allowed to send mail as you. Send it yourself, as below, or choose SAGE Coach > Open sidebar in the menu and tick every box when Google asks.';
const USED_UP =
  'Google lets your account send no more mails today. Come back tomorrow, or send it yourself, as below.';

function Send({ invite, quotaLeft }: { invite: Invite; quotaLeft: number | null }) {
  const { chosen, task, run } = invite;
  if (!quotaLeft) {
    if (run?.stopped) return null;
    return (
      <Message kind="info">
        <p>{quotaLeft === null ? NOT_GRANTED : USED_UP}</p>
      </Message>
    );
  }
  const now = Math.min(chosen.length, quotaLeft);
  const goesOn = run?.paused;
  return (
    <div class="actions">
      {now < chosen.length && (
        <p class="hint">
          Google lets your account send {count(now, 'more mail')} today. The others can have theirs
          tomorrow.
        </p>
      )}
      {now > 0 ? (
        <TaskButton primary task={task} running="One moment…" work={invite.send}>
          {goesOn ? 'Go on: send' : 'Send'} to {count(now, 'teacher')}
        </TaskButton>
      ) : (
        <p class="hint">Tick at least one teacher.</p>
      )}
    </div>
  );
}
