// The settings of the program as a form, for the lead coach: changed part by part, looked through, saved.
import { useEffect, useRef, useState } from 'preact/hooks';
import { firstProblem, type Spot } from '../../model/settings-parts';
import { focusFirstProblem } from '../../parts/focus';
import { LeadCoach } from '../../parts/lead-coach';
import { Status } from '../../parts/message';
import { Retry } from '../../parts/retry';
import { Screen } from '../../parts/screen';
import type { Sidebar, ViewProps } from '../../view-props';
import { SettingsFields } from './settings-fields';
import { SettingsOffer } from './settings-offer';
import { SettingsReview } from './settings-review';
import { useSettings } from './use-settings';

export function Settings({ sidebar }: ViewProps) {
  const { data, onBack, takesFocus } = sidebar;
  return (
    <Screen title="Settings" over={data.programme?.name} onBack={onBack} takesFocus={takesFocus}>
      {data.caller.isLead ? (
        <LeadSettings sidebar={sidebar} />
      ) : (
        <p>
          <LeadCoach programme={data.programme} /> keeps the lists, the coaches and what is agreed
          about evaluation. If something should change, please ask there.
        </p>
      )}
    </Screen>
  );
}

const NOWHERE: Spot = { part: '', row: '' };

function LeadSettings({ sidebar }: { sidebar: Sidebar }) {
  const [spot, setSpot] = useState(NOWHERE);
  const root = useRef<HTMLDivElement>(null);
  const work = useSettings(sidebar, ({ problems, form }) => {
    setSpot(firstProblem(problems, form));
    focusFirstProblem(root);
  });
  const { state, task, open } = work;
  const saved = state?.saved;
  useEffect(() => setSpot(NOWHERE), [saved]);
  return (
    <div class="stack" ref={root}>
      <Status>{!state && task.running && 'Opening the settings…'}</Status>
      {!state && <Retry task={task} work={open} />}
      {state?.step === 'offer' && <SettingsOffer state={state} work={work} />}
      {state?.step === 'form' && (
        <SettingsFields state={state} work={work} spot={spot} setSpot={setSpot} />
      )}
      {state?.step === 'review' && <SettingsReview state={state} work={work} />}
    </div>
  );
}
