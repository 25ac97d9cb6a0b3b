// One educator: the coaching Doc first, then who they are and how they like to work, in their own words.
import { useEffect, useState } from 'preact/hooks';
import type { EducatorDetail } from '../../shared/sidebar-api';
import { ErrorMessage, Status } from '../parts/message';
import { Link } from '../parts/link';
import { NotSaid } from '../parts/person-text';
import { Screen } from '../parts/screen';
import { StateChip } from '../parts/state-chip';
import { useTask } from '../parts/use-task';
import { dateInWords } from '../words';
import type { ViewProps } from '../view-props';
import { CoachingDoc } from './coaching-doc';
import { Profile } from './profile';

export function Educator({ sidebar, place }: ViewProps) {
  const educatorId = place.name === 'educator' ? place.educatorId : '';
  const summary = sidebar.data.educators.find((educator) => educator.educatorId === educatorId);
  const [detail, setDetail] = useState<EducatorDetail | null>(null);
  const task = useTask();
  const learn = (fresh: EducatorDetail): void => {
    setDetail(fresh);
    sidebar.learn([fresh]);
  };
  const open = (): Promise<void> =>
    task.run(async () => learn(await sidebar.server.openEducator(educatorId)));
  useEffect(() => void open(), []);
  const shown = detail ?? summary;
  return (
    <Screen
      title={<span dir="auto">{shown?.name ?? 'Teacher'}</span>}
      onBack={sidebar.onBack}
      takesFocus={sidebar.takesFocus}
    >
      {shown && (
        <p class="under">
          <StateChip educator={shown} /> <bdi>{shown.school}</bdi>
        </p>
      )}
      <Status>{task.running && 'Opening the answers…'}</Status>
      <ErrorMessage text={task.error}>
        <button type="button" class="button" onClick={() => void open()}>
          Try again
        </button>
      </ErrorMessage>
      {detail && (
        <>
          <CoachingDoc
            detail={detail}
            start={(notify) => sidebar.server.startCoaching(educatorId, notify)}
            onDetail={learn}
          />
          <Profile detail={detail} />
          <Contact detail={detail} />
        </>
      )}
    </Screen>
  );
}

function Contact({ detail }: { detail: EducatorDetail }) {
  return (
    <section>
      <h2>Contact</h2>
      <dl class="facts">
        <dt>E-mail</dt>
        <dd class="email">
          <Link href={`mailto:${detail.email}`}>{detail.email}</Link>
        </dd>
        <dt>Coach</dt>
        <dd>{detail.coach ? <bdi>{detail.coachName || detail.coach}</bdi> : 'No coach yet'}</dd>
        <dt>Form answered</dt>
        <dd>{detail.answeredOn ? dateInWords(detail.answeredOn) : <NotSaid />}</dd>
      </dl>
    </section>
  );
}
