// Inviting and reminding: who gets the mail and what it says, one button that sends it, and the way to
// send it by hand.
import { useEffect, useState } from 'preact/hooks';
import type { MailKind } from '../../../shared/care-api';
import { likelyKind } from '../../../shared/mail-kind';
import { caseloadOf } from '../../model/roster';
import { Button } from '../../parts/button';
import { ChoiceField } from '../../parts/field';
import { ErrorMessage, Status } from '../../parts/message';
import { NoTeachers } from '../../parts/no-teachers';
import { Retry } from '../../parts/retry';
import { Screen } from '../../parts/screen';
import { count } from '../../words';
import type { Sidebar, ViewProps } from '../../view-props';
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

export function Invite({ sidebar, place }: ViewProps) {
  const { educators, caller } = sidebar.data;
  const only = place.educatorIds;
  const asked = only ? educators.filter((one) => only.includes(one.educatorId)) : educators;
  const [kind, setKind] = useState<MailKind>(() => likelyKind(caseloadOf(asked, caller)));
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
      <OneKind key={kind} kind={kind} only={only} sidebar={sidebar} onSending={setSending} />
    </Screen>
  );
}

interface OneKindProps {
  kind: MailKind;
  /** Those whom somebody chose before. */
  only: string[] | undefined;
  sidebar: Sidebar;
  onSending: (sending: boolean) => void;
}

function OneKind({ kind, only, sidebar, onSending }: OneKindProps) {
  const invite = useInvite(kind, sidebar, only);
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
          {plan.to.length === 0 && <Nobody invite={invite} only={only} sidebar={sidebar} />}
          <LeftOut people={plan.leftOut} />
          {only && !run && (
            <NotAsked n={only.length - plan.to.length - plan.leftOut.length} of={only.length} />
          )}
          {plan.to.length > 0 && <InviteByHand invite={invite} plan={plan} />}
        </>
      )}
    </>
  );
}

function NotAsked({ n, of }: { n: number; of: number }) {
  if (n <= 0) return null;
  return (
    <p class="hint">
      {n} of the {count(of, 'teacher')} you selected {n === 1 ? 'is' : 'are'} not listed: they
      answered, have another coach, or this mail is not for them now.
    </p>
  );
}

interface NobodyProps {
  invite: InviteState;
  only: string[] | undefined;
  sidebar: Sidebar;
}

function Nobody({ invite, only, sidebar }: NobodyProps) {
  const { kind, plan } = invite;
  const open = (plan?.inDoubt.length ?? 0) + (plan?.leftOut.length ?? 0) > 0;
  if (sidebar.data.educators.length === 0) return <NoTeachers sidebar={sidebar} />;
  return (
    <section>
      {kind === 'remind' ? (
        <p>
          Nobody to remind now. Three days after an invitation, those who have not answered are
          listed here.
        </p>
      ) : (
        <p>{open || only ? 'Nobody else to invite now.' : 'Everybody has been invited.'}</p>
      )}
      <Button primary onPress={() => sidebar.restart({ name: 'roster' })}>
        Go to teachers
      </Button>
    </section>
  );
}
