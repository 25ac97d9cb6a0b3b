// One educator: the coaching Doc first, then who they are and how they like to work, in their own words.
import { useEffect, useState } from 'preact/hooks';
import type { EducatorDetail, EducatorState, EducatorSummary } from '../../shared/sidebar-api';
import { TextButton } from '../parts/button';
import { Link } from '../parts/link';
import { Message, Status } from '../parts/message';
import { Name } from '../parts/person-text';
import { Retry } from '../parts/retry';
import { Screen } from '../parts/screen';
import { StateChip } from '../parts/state-chip';
import { useTask } from '../parts/use-task';
import { dateInWords } from '../words';
import type { Sidebar, ViewProps } from '../view-props';
import { ChoiceChange } from './choice-change';
import { CoachingDoc } from './coaching-doc';
import { EducatorStateButtons } from './educator-state';
import { Profile } from './profile';

export function Educator({ sidebar, place }: ViewProps) {
  const { server, data, details, cameFrom, onBack, takesFocus } = sidebar;
  const { educatorId = '' } = place;
  // Back from a view about them, nothing needs to be read again.
  const [readId, setReadId] = useState(cameFrom === educatorId ? educatorId : '');
  const detail = details[readId];
  const task = useTask();
  const open = async (): Promise<void> => {
    const fresh = await server.openEducator(educatorId);
    sidebar.learnAll(fresh);
    setReadId(fresh.educatorId);
  };
  useEffect(() => {
    if (!detail) void task.run(open);
  }, []);
  const shown = detail ?? data.educators.find((educator) => educator.educatorId === educatorId);
  return (
    <Screen
      title={<Name text={shown?.name ?? 'Teacher'} />}
      onBack={onBack}
      takesFocus={takesFocus}
    >
      {shown && <Under educator={shown} />}
      <Said text={sidebar.said} />
      <Status>{task.running && 'Reading the answers and the Doc…'}</Status>
      <Retry task={task} work={open} />
      {detail && <Detail detail={detail} sidebar={sidebar} />}
    </Screen>
  );
}

/** Only a change is read out: so it comes a moment after the view. */
function Said({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), []);
  return (
    <Status>
      {said && (
        <Message kind="done">
          <p>{said}</p>
        </Message>
      )}
    </Status>
  );
}

interface DetailProps {
  detail: EducatorDetail;
  sidebar: Sidebar;
}

function Detail({ detail, sidebar }: DetailProps) {
  const { server, learnAll: learn, go } = sidebar;
  const { educatorId } = detail;
  const change = async (state: EducatorState): Promise<void> =>
    learn(await server.changeState(educatorId, state));
  return (
    <>
      <ChoiceChange
        detail={detail}
        markSeen={async (changedAt) => learn(await server.markChoicesSeen(educatorId, changedAt))}
      />
      <CoachingDoc detail={detail} sidebar={sidebar} />
      <EducatorStateButtons
        detail={detail}
        change={change}
        onEndDoc={() => go({ name: 'end-coaching', educatorId })}
      />
      <Profile detail={detail} />
      <Contact detail={detail} />
      <Foot sidebar={sidebar} detail={detail} />
    </>
  );
}

function Under({ educator }: { educator: EducatorSummary }) {
  return (
    <p class="under">
      <StateChip educator={educator} /> <Name text={educator.school} />
    </p>
  );
}

function Contact({ detail }: { detail: EducatorDetail }) {
  return (
    <section>
      <h2>Contact</h2>
      <dl class="facts">
        <dt>E-mail</dt>
        <dd>
          <Link href={`mailto:${detail.email}`}>{detail.email}</Link>
        </dd>
        <dt>Coach</dt>
        <dd>{detail.coach ? <Name text={detail.coachName || detail.coach} /> : 'No coach yet'}</dd>
        <Dated label="Invited" on={detail.invitedOn} />
        {detail.remindedOn && <Dated label="Reminded" on={detail.remindedOn} />}
        <Dated label="Form answered" on={detail.answeredOn} />
      </dl>
    </section>
  );
}

function Dated({ label, on }: { label: string; on: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{on ? dateInWords(on) : 'Not yet'}</dd>
    </>
  );
}

function Foot({ sidebar: { data, go }, detail: { educatorId, coach } }: DetailProps) {
  return (
    <footer class="foot">
      {coach && (
        <TextButton onPress={() => go({ name: 'handover', educatorId })}>
          Hand over to another coach
        </TextButton>
      )}
      <TextButton onPress={() => go({ name: 'merge', educatorId })}>
        Is this person here twice?
      </TextButton>
      {data.caller.isLead && (
        <TextButton onPress={() => go({ name: 'remove', educatorId })}>
          Remove this teacher’s data
        </TextButton>
      )}
    </footer>
  );
}
