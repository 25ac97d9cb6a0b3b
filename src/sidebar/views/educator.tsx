// One educator: the coaching Doc first, then who they are and how they like to work, in their own words.
import { useEffect, useState } from 'preact/hooks';
import type { EducatorDetail, EducatorSummary } from '../../shared/sidebar-api';
import { TextButton } from '../parts/button';
import { Link } from '../parts/link';
import { Status } from '../parts/message';
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
  const { server, data, onBack, takesFocus } = sidebar;
  const { educatorId = '' } = place;
  const [detail, setDetail] = useState<EducatorDetail | null>(null);
  const task = useTask();
  const learn = (fresh: EducatorDetail): void => {
    setDetail(fresh);
    sidebar.learn([fresh]);
  };
  const open = async (): Promise<void> => learn(await server.openEducator(educatorId));
  useEffect(() => void task.run(open), []);
  const shown = detail ?? data.educators.find((educator) => educator.educatorId === educatorId);
  return (
    <Screen
      title={<Name text={shown?.name ?? 'Teacher'} />}
      onBack={onBack}
      takesFocus={takesFocus}
    >
      {shown && <Under educator={shown} />}
      <Status>{task.running && 'Opening the answers…'}</Status>
      <Retry task={task} work={open} />
      {detail && <Detail detail={detail} learn={learn} sidebar={sidebar} />}
    </Screen>
  );
}

interface DetailProps {
  detail: EducatorDetail;
  learn: (fresh: EducatorDetail) => void;
  sidebar: Sidebar;
}

function Detail({ detail, learn, sidebar }: DetailProps) {
  const { server } = sidebar;
  const { educatorId } = detail;
  return (
    <>
      <ChoiceChange
        detail={detail}
        markSeen={async (changedAt) => learn(await server.markChoicesSeen(educatorId, changedAt))}
      />
      <CoachingDoc
        detail={detail}
        start={(notify) => server.startCoaching(educatorId, notify)}
        onDetail={learn}
      />
      <EducatorStateButtons
        detail={detail}
        change={async (state) => learn(await server.changeState(educatorId, state))}
      />
      <Profile detail={detail} />
      <Contact detail={detail} />
      <Foot sidebar={sidebar} educatorId={educatorId} />
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

function Foot({ sidebar, educatorId }: { sidebar: Sidebar; educatorId: string }) {
  const { data, go } = sidebar;
  return (
    <footer class="foot">
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
