// The one blue button of the roster, with a sentence on why it comes next.
import { EMPTY_VIEW, nextStep } from '../model/roster';
import { Button } from '../parts/button';
import { count } from '../words';
import type { Sidebar } from '../view-props';
import { StartSeveral } from './start-several';

export function NextStepBox({ sidebar }: { sidebar: Sidebar }) {
  const { educators, caller, programme } = sidebar.data;
  const step = nextStep(educators, caller.email, programme?.formUrl ?? '');
  const showAnswered = (): void => sidebar.setRoster({ ...EMPTY_VIEW, filter: 'answered' });
  if (step.kind === 'none' || sidebar.roster.filter === 'answered') return null;
  return (
    <section class="box" aria-label="Next step">
      {step.kind === 'add-teachers' && (
        <>
          <p>
            No teachers yet. Paste your list or type the first names, then send everyone the form.
          </p>
          <Button primary onPress={() => sidebar.go({ name: 'add-teachers' })}>
            Add teachers
          </Button>
        </>
      )}
      {step.kind === 'send-form' && (
        <>
          <p>Nobody has answered yet. Send your teachers the link to the form.</p>
          <Button primary onPress={() => sidebar.go({ name: 'invite' })}>
            Invite your teachers
          </Button>
        </>
      )}
      {step.kind === 'start-coaching' && (
        <>
          <p>
            {count(step.waiting, 'teacher')} answered and {step.waiting === 1 ? 'has' : 'have'} no
            coaching Doc yet.
          </p>
          <Button primary onPress={showAnswered}>
            Show who answered
          </Button>
          {step.waiting > 1 && <StartSeveral sidebar={sidebar} />}
        </>
      )}
    </section>
  );
}
