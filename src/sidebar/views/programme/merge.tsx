// Two rows of one person become one: whom, what comes of it, and only then the merge.
import { useState } from 'preact/hooks';
import type { EducatorName } from '../../../shared/sidebar-api';
import { isLikely, likelyFirst } from '../../model/merge';
import { TextButton } from '../../parts/button';
import { Status } from '../../parts/message';
import { Retry } from '../../parts/retry';
import { Screen } from '../../parts/screen';
import { StepHeading } from '../../parts/step-heading';
import type { Sidebar, ViewProps } from '../../view-props';
import { MergeDone } from './merge-done';
import { MergeStep } from './merge-step';
import { Facts, PickTeacher } from './pick-teacher';
import { useTeachers } from './use-teachers';

export function Merge({ sidebar, place }: ViewProps) {
  const { server, data, onBack, takesFocus } = sidebar;
  const teachers = useTeachers(server);
  const { all, task } = teachers;
  return (
    <Screen
      title="Merge two rows"
      over={data.programme?.name}
      onBack={onBack}
      takesFocus={takesFocus}
    >
      <Status>{task.running && 'Reading the list of teachers…'}</Status>
      <Retry task={task} work={teachers.read} />
      {all && all.length < 2 && (
        <div class="empty">
          <p>There are no two rows to merge.</p>
        </div>
      )}
      {all && all.length > 1 && (
        <Steps
          all={all}
          sidebar={sidebar}
          preset={all.find(({ educatorId }) => educatorId === place.educatorId)}
        />
      )}
    </Screen>
  );
}

interface StepsProps {
  all: EducatorName[];
  sidebar: Sidebar;
  preset: EducatorName | undefined;
}

function Steps({ all, sidebar, preset }: StepsProps) {
  const [one, setOne] = useState(preset);
  const [other, setOther] = useState<EducatorName>();
  const [merged, setMerged] = useState<EducatorName>();
  const startOver = (): void => {
    setOne(undefined);
    setOther(undefined);
  };
  if (merged) return <MergeDone kept={merged} sidebar={sidebar} />;
  if (one && other) {
    return (
      <MergeStep pair={[one, other]} sidebar={sidebar} onDone={setMerged} onStartOver={startOver} />
    );
  }
  if (!one) {
    return (
      <section key="one">
        <StepHeading>Who is here twice?</StepHeading>
        <PickTeacher teachers={all} onPick={setOne} />
      </section>
    );
  }
  return (
    <section key="other">
      <StepHeading>Which row is the same person?</StepHeading>
      <div class="card">
        <div class="facts-card">
          <Facts educator={one} />
        </div>
      </div>
      <TextButton onPress={startOver}>Choose somebody else</TextButton>
      <PickTeacher
        teachers={likelyFirst(one, all)}
        isLikely={(educator) => isLikely(one, educator)}
        onPick={setOther}
      />
    </section>
  );
}
