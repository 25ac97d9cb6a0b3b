// Setting a programme up: the three questions and the tick, then step by step, then the checks by hand.
import { useState } from 'preact/hooks';
import type { SetUpProgress } from '../../../shared/sidebar-api';
import { blankSetUp, setUpOf, withDraft, type SetUpDraft } from '../../model/set-up';
import { Button } from '../../parts/button';
import { Screen } from '../../parts/screen';
import { Name } from '../../parts/person-text';
import type { Sidebar, ViewProps } from '../../view-props';
import { SetUpForm } from './set-up-form';
import { SetUpRun } from './set-up-run';

const DRAFT = 'set-up';
const REPAIR = 'Set up or repair';

export function SetUp({ sidebar, place }: ViewProps) {
  const { programme, caller, view } = sidebar.data;
  const [asks, setAsks] = useState(programme === null);
  const [progress, setProgress] = useState<SetUpProgress | null>(null);
  const begun = (first: SetUpProgress): void => {
    setProgress(first);
    setAsks(false);
  };
  // A form may be there long before the rest is.
  const stands = view !== 'set-up';
  if (programme && !caller.isLead) return <LeadOnly sidebar={sidebar} stands={stands} />;
  const change = stands ? (
    // They say what each change does before it is saved.
    <Button onPress={() => sidebar.go({ name: 'settings' })}>Open settings</Button>
  ) : (
    <Button onPress={() => setAsks(true)}>Change the answers</Button>
  );
  const atOnce = place.name === 'repair';
  return (
    <Screen
      title={stands ? REPAIR : 'Set up SAGE Coach'}
      onBack={sidebar.onBack}
      takesFocus={sidebar.takesFocus}
      over={programme?.name}
    >
      {asks ? (
        <Questions sidebar={sidebar} onBegun={begun} />
      ) : (
        <SetUpRun {...{ sidebar, stands, atOnce }} begun={progress} otherwise={change} />
      )}
    </Screen>
  );
}

interface QuestionsProps {
  sidebar: Sidebar;
  onBegun: (progress: SetUpProgress) => void;
}

function Questions({ sidebar: { data, drafts, server }, onBegun }: QuestionsProps) {
  const { programme, caller } = data;
  const fresh = programme ? setUpOf(programme, caller.email) : blankSetUp(caller.email, new Date());
  const begun = (progress: SetUpProgress): void => {
    drafts.clear(DRAFT);
    onBegun(progress);
  };
  return (
    <SetUpForm
      initial={withDraft(fresh, drafts.read(DRAFT))}
      onChange={(form) => drafts.write(DRAFT, { ...form, upon: fresh } satisfies SetUpDraft)}
      begin={(answers) => server.beginSetUp(answers)}
      onBegun={begun}
    />
  );
}

function LeadOnly({ sidebar, stands }: { sidebar: Sidebar; stands: boolean }) {
  const { programme } = sidebar.data;
  return (
    <Screen
      title={stands ? REPAIR : 'Set-up is not finished'}
      onBack={sidebar.onBack}
      takesFocus={sidebar.takesFocus}
      over={programme?.name}
    >
      <p>
        Only the lead coach can {stands ? 'do this' : 'finish it'}:{' '}
        <Name text={programme?.leadEmail ?? ''} />. You can close this sidebar and open it again
        once that is done.
      </p>
    </Screen>
  );
}
