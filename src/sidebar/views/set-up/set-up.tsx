// Setting a programme up: the three questions and the tick, then step by step, then the checks by hand.
import { useState } from 'preact/hooks';
import type { SetUpProgress } from '../../../shared/sidebar-api';
import { blankSetUp, setUpOf, withDraft, type SetUpDraft } from '../../model/set-up';
import { Screen } from '../../parts/screen';
import { Name } from '../../parts/person-text';
import type { Sidebar, ViewProps } from '../../view-props';
import { SetUpForm } from './set-up-form';
import { SetUpRun } from './set-up-run';

const DRAFT = 'set-up';
const REPAIR = 'Set up or repair';

export function SetUp({ sidebar, place }: ViewProps) {
  const { data, drafts } = sidebar;
  const { programme, caller } = data;
  const [asks, setAsks] = useState(programme === null);
  const [progress, setProgress] = useState<SetUpProgress | null>(null);
  const begun = (first: SetUpProgress): void => {
    drafts.clear(DRAFT);
    setProgress(first);
    setAsks(false);
  };
  // A form may be there long before the rest is.
  const stands = data.view !== 'set-up';
  if (programme && !caller.isLead) return <LeadOnly sidebar={sidebar} stands={stands} />;
  const title = stands ? REPAIR : 'Set up SAGE Coach';
  const fresh = programme ? setUpOf(programme, caller.email) : blankSetUp(caller.email, new Date());
  return (
    <Screen
      title={title}
      onBack={sidebar.onBack}
      takesFocus={sidebar.takesFocus}
      over={programme?.name}
    >
      {asks ? (
        <SetUpForm
          initial={withDraft(fresh, drafts.read(DRAFT))}
          onChange={(form) => drafts.write(DRAFT, { ...form, upon: fresh } satisfies SetUpDraft)}
          begin={(answers) => sidebar.server.beginSetUp(answers)}
          onBegun={begun}
        />
      ) : (
        <SetUpRun
          sidebar={sidebar}
          begun={progress}
          stands={stands}
          atOnce={place.name === 'repair'}
          onChangeAnswers={() => setAsks(true)}
        />
      )}
    </Screen>
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
