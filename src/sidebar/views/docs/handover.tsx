// A teacher goes to another coach, with the Doc or without it: who, which way, what that means, and only
// then the deed.
import { useEffect, useState } from 'preact/hooks';
import type { HandoverPlan, LeavingReceipt } from '../../../shared/leaving-api';
import { Button } from '../../parts/button';
import { LeadCoach } from '../../parts/lead-coach';
import { Status } from '../../parts/message';
import { Retry } from '../../parts/retry';
import { Screen } from '../../parts/screen';
import { useTask } from '../../parts/use-task';
import type { Sidebar, ViewProps } from '../../view-props';
import { HandoverForm, HANDOVER_WORDS } from './handover-form';
import { Left, useDeed, Whom } from './leaving-parts';

export function Handover({ sidebar, place: { educatorId = '' } }: ViewProps) {
  const { server, takesFocus } = sidebar;
  const { task: deed, onBack } = useDeed(sidebar);
  const [plan, setPlan] = useState<HandoverPlan | null>(null);
  const [receipt, setReceipt] = useState<LeavingReceipt | null>(null);
  const task = useTask();
  const listed = sidebar.data.educators.find((one) => one.educatorId === educatorId);
  const coach = plan ? plan.coachName : listed?.coach;
  const words = HANDOVER_WORDS[coach === '' ? 'choose' : 'passOn'];
  const look = async (): Promise<void> => setPlan(await server.planHandover(educatorId));
  useEffect(() => void task.run(look), []);
  const done = (fresh: LeavingReceipt): void => {
    sidebar.forget(educatorId);
    setReceipt(fresh);
  };
  return (
    <Screen title={words.title} onBack={onBack} takesFocus={takesFocus}>
      <Status>{task.running && 'Looking at what there is…'}</Status>
      <Retry task={task} work={look} />
      {receipt && <Left title={words.done} receipt={receipt} sidebar={sidebar} stays={false} />}
      {plan && !receipt && (
        <>
          <Whom {...plan} />
          {plan.coaches.length === 0 ? (
            <Alone sidebar={sidebar} />
          ) : (
            <HandoverForm
              plan={plan}
              words={words}
              task={deed}
              handOver={async (coach, mode) => done(await server.handOver(educatorId, coach, mode))}
            />
          )}
        </>
      )}
    </Screen>
  );
}

function Alone({ sidebar: { data, go } }: { sidebar: Sidebar }) {
  if (!data.caller.isLead) {
    return (
      <p>
        Nobody else is in the list of coaches. <LeadCoach programme={data.programme} /> can add
        somebody.
      </p>
    );
  }
  return (
    <>
      <p>Nobody else is in the list of coaches. Add somebody there first.</p>
      <Button primary onPress={() => go({ name: 'settings' })}>
        Open settings
      </Button>
    </>
  );
}
