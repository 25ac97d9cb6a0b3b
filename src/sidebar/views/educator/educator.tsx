// One educator: what to do next, what needs a look, then who they are and how they like to work, in their
// own words, and what has been.
import { useEffect, useState } from 'preact/hooks';
import type { EducatorDetail, EducatorSummary } from '../../../shared/sidebar-api';
import { meetingText } from '../../model/educator';
import { Status } from '../../parts/message';
import { Name } from '../../parts/person-text';
import { Retry } from '../../parts/retry';
import { Screen } from '../../parts/screen';
import { StateChip } from '../../parts/state-chip';
import { useTask } from '../../parts/use-task';
import { dayInWords } from '../../words';
import type { Sidebar, ViewProps } from '../../view-props';
import { ChoiceChange } from './choice-change';
import { CoachingDoc } from './coaching-doc';
import { EducatorActions } from './educator-actions';
import { EducatorFoot } from './educator-foot';
import { JumpLinks, Section } from './educator-section';
import { loggable, LogKinds, type FormName } from './log-kinds';
import { Profile } from './profile';
import { Timeline } from './timeline';

export function Educator({ sidebar, place }: ViewProps) {
  const { server, data, details, everybody, cameFrom, onBack, takesFocus } = sidebar;
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
  const known = everybody ?? data.educators;
  const shown = detail ?? known.find((educator) => educator.educatorId === educatorId);
  return (
    <Screen
      title={<Name text={shown?.name ?? 'Teacher'} />}
      onBack={onBack}
      takesFocus={takesFocus}
    >
      {shown && <Under educator={shown} />}
      <Status>{task.running && 'Reading the answers and the Doc…'}</Status>
      <Retry task={task} work={open} />
      {detail && <Detail detail={detail} sidebar={sidebar} />}
    </Screen>
  );
}

function Under({ educator }: { educator: EducatorSummary }) {
  const { school, lastMet } = educator;
  const meeting = meetingText(educator);
  return (
    <>
      <p class="choices under">
        <StateChip educator={educator} /> <Name text={school} />
      </p>
      {(meeting || lastMet) && (
        <p class="choices under">
          {meeting && <strong>{meeting}</strong>}
          {lastMet && <span class="hint">Last met {dayInWords(lastMet)}</span>}
        </p>
      )}
    </>
  );
}

function Detail({ detail, sidebar }: { detail: EducatorDetail; sidebar: Sidebar }) {
  const { server, data, learnAll: learn } = sidebar;
  const { educatorId } = detail;
  const [first, ...others] = loggable(detail, data.caller.email);
  const toLog = (forms: FormName[]) => <LogKinds {...{ educatorId, forms, sidebar }} />;
  return (
    <>
      <EducatorActions detail={detail} sidebar={sidebar}>
        {first && toLog([first])}
      </EducatorActions>
      <ChoiceChange
        detail={detail}
        markSeen={async (changedAt) => learn(await server.markChoicesSeen(educatorId, changedAt))}
      />
      <CoachingDoc
        detail={detail}
        mend={async (mend) => learn(await server.mendDoc(educatorId, mend))}
      />
      <JumpLinks hasLog={others.length > 0} />
      <Profile detail={detail} />
      <Timeline detail={detail} data={data} />
      {others.length > 0 && (
        <Section title="Log something else" id="log">
          <div class="choices">{toLog(others)}</div>
        </Section>
      )}
      <EducatorFoot detail={detail} sidebar={sidebar} />
    </>
  );
}
