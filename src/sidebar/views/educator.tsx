// One educator: the coaching Doc first, then who they are and how they like to work, in their own words.
import { useEffect, useState } from 'preact/hooks';
import type { EducatorDetail, EducatorSummary } from '../../shared/sidebar-api';
import { TaskButton } from '../parts/button';
import { Link } from '../parts/link';
import { ErrorMessage, Status } from '../parts/message';
import { Name } from '../parts/person-text';
import { Screen } from '../parts/screen';
import { StateChip } from '../parts/state-chip';
import { useTask } from '../parts/use-task';
import { dateInWords } from '../words';
import type { ViewProps } from '../view-props';
import { CoachingDoc } from './coaching-doc';
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
      <ErrorMessage text={task.error}>
        <TaskButton task={task} running="Trying…" work={open}>
          Try again
        </TaskButton>
      </ErrorMessage>
      {detail && (
        <>
          <CoachingDoc
            detail={detail}
            start={(notify) => server.startCoaching(educatorId, notify)}
            onDetail={learn}
          />
          <Profile detail={detail} />
          <Contact detail={detail} />
        </>
      )}
    </Screen>
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
        <dt>Form answered</dt>
        <dd>{detail.answeredOn ? dateInWords(detail.answeredOn) : 'Not yet'}</dd>
      </dl>
    </section>
  );
}
