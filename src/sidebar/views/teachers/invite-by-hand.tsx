// Sending the mail oneself: addresses and text to copy, and a note that it was done, so that reminders
// and the next look know.
import type { MailPlan } from '../../../shared/care-api';
import { addressesOf } from '../../model/invite';
import { TaskButton } from '../../parts/button';
import { CopyButton } from '../../parts/copy-button';
import { count } from '../../words';
import type { Invite } from './use-invite';

export function InviteByHand({ invite, plan }: { invite: Invite; plan: MailPlan }) {
  const { chosen, task, kind } = invite;
  const ids = chosen.map(({ educatorId }) => educatorId);
  return (
    <details open={!plan.quotaLeft}>
      <summary>Send it yourself</summary>
      <p>
        Paste the addresses into BCC, so that nobody sees the others. The text greets nobody by
        name.
      </p>
      <div class="actions">
        <CopyButton label="Copy addresses" field="Addresses" text={addressesOf(chosen)} />
        <CopyButton label="Copy subject" field="Subject" text={plan.subject} />
        <CopyButton label="Copy text" field="Text" text={plan.forCopying} />
      </div>
      {chosen.length > 0 && (
        <>
          <p>Sent? Then note it, so that nobody gets it twice.</p>
          <div class="actions">
            <TaskButton task={task} running="Noting…" work={() => invite.settle(ids, true)}>
              {kind === 'invite' ? 'I invited' : 'I reminded'} {count(ids.length, 'teacher')}
            </TaskButton>
          </div>
        </>
      )}
    </details>
  );
}
