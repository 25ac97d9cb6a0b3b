// Inviting and reminding: who gets the mail and what it says, one button that sends it, and the way to
// send it by hand.
import { useEffect, useState } from 'preact/hooks';
import type { MailKind } from '../../shared/care-api';
import { likelyKind } from '../model/invite';
import { Button } from '../parts/button';
import { ChoiceField } from '../parts/field';
import { ErrorMessage, Status } from '../parts/message';
import { Retry } from '../parts/retry';
import { Screen } from '../parts/screen';
import type { Sidebar, ViewProps } from '../view-props';
import { InviteByHand } from './invite-by-hand';
import { InviteDoubt } from './invite-doubt';
import { InviteMail } from './invite-mail';
import { LeftOut } from './invite-people';
import { InviteOutcome, InviteProgress } from './invite-run';
import { useInvite, type Invite as InviteState } from './use-invite';

const KINDS = [
  { value: 'invite', label: 'Invitation' },
  { value: 'remind', label: 'Reminder (after three days)' },
];

export function Invite({ sidebar }: ViewProps) {
  const { educators, caller } = sidebar.data;
  const [kind, setKind] = useState<MailKind>(() => likelyKind(educators, caller));
  const [sending, setSending] = useState(false);
  return (
    <Screen title="Invite or remind" onBack={sidebar.onBack} takesFocus={sidebar.takesFocus}>
      {!sending && (
        <ChoiceField
          label="Which mail"
          choices={KINDS}
          value={kind}
          onInput={(picked) => setKind(picked === 'remind' ? 'remind' : 'invite')}
        />
      )}
      <OneKind key={kind} kind={kind} sidebar={sidebar} onSending={setSending} />
    </Screen>
  );
}

interface OneKindProps {
  kind: MailKind;
  sidebar: Sidebar;
  onSending: (sending: boolean) => void;
}

function OneKind({ kind, sidebar, onSending }: OneKindProps) {
  const invite = useInvite(kind, sidebar);
  const { plan, phase, run, task } = invite;
  const sending = phase !== 'planning';
  useEffect(() => onSending(sending), [sending]);
  return (
    <>
      {sending && run && <InviteProgress invite={invite} run={run} />}
      {!sending && run && <InviteOutcome run={run} failed={task.error !== ''} />}
      {plan ? (
        <ErrorMessage text={task.error}>
          {run && <p>Every mail that was sent stays sent. Nobody gets it twice.</p>}
        </ErrorMessage>
      ) : (
        <Retry task={task} work={invite.read} />
      )}
      {!sending && <Status>{task.running && 'Looking at your teachers…'}</Status>}
      {plan && !sending && (
        <>
          <InviteDoubt invite={invite} doubtful={plan.inDoubt} />
          {plan.to.length > 0 && <InviteMail invite={invite} plan={plan} />}
          {plan.to.length === 0 && <Nobody invite={invite} onLeave={sidebar.onBack} />}
          <LeftOut people={plan.leftOut} />
          {plan.to.length > 0 && <InviteByHand invite={invite} plan={plan} />}
        </>
      )}
    </>
  );
}

function Nobody({ invite, onLeave }: { invite: InviteState; onLeave: (() => void) | undefined }) {
  const { kind, plan } = invite;
  const open = (plan?.inDoubt.length ?? 0) + (plan?.leftOut.length ?? 0) > 0;
  return (
    <section>
      {kind === 'remind' ? (
        <p>
          Nobody to remind now. Three days after an invitation, those who have not answered are
          listed here.
        </p>
      ) : (
        <p>{open ? 'Nobody else to invite now.' : 'Everybody has been invited.'}</p>
      )}
      {onLeave && (
        <Button primary onPress={onLeave}>
          Go to teachers
        </Button>
      )}
    </section>
  );
}
