// The sending at work, which may be paused, and how it ended.
import { progressOf, restOf, type MailRun } from '../../model/invite';
import { Message, Status } from '../../parts/message';
import { StepHeading } from '../../parts/step-heading';
import { count } from '../../words';
import { Reasons } from './invite-people';
import type { Invite } from './use-invite';

export function InviteProgress({ invite, run }: { invite: Invite; run: MailRun }) {
  const { phase, pause } = invite;
  return (
    <section>
      <StepHeading>Sending to {count(run.to.length, 'teacher')}</StepHeading>
      <progress
        aria-label="Mails sent"
        max={run.to.length}
        value={run.to.length - run.waiting.length}
      />
      <Status>{progressOf(run)}</Status>
      <p class="hint">
        Some go out with each step. If you close the sidebar, the others wait here.
      </p>
      <button type="button" class="button" aria-disabled={phase === 'pausing'} onClick={pause}>
        {phase === 'pausing' ? 'Pausing after this step…' : 'Pause'}
      </button>
    </section>
  );
}

/** @param failed the last call did not come back with an answer; the page says so beside it */
export function InviteOutcome({ run, failed }: { run: MailRun; failed: boolean }) {
  const { sent, refused, stopped } = run;
  const rest = failed ? '' : restOf(run);
  return (
    <section>
      <Message kind={sent > 0 ? 'done' : 'info'}>
        <StepHeading>{sent > 0 ? `${count(sent, 'mail')} sent` : 'No mail was sent'}</StepHeading>
        {rest && <p>{rest}</p>}
      </Message>
      {stopped && (
        <Message kind="problem">
          <p>{stopped}</p>
        </Message>
      )}
      {refused.length > 0 && (
        <Message kind="problem">
          <p>Not sent to:</p>
          <Reasons people={refused.map(({ person, reason }) => ({ ...person, reason }))} />
        </Message>
      )}
    </section>
  );
}
