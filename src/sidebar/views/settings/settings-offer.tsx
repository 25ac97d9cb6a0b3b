// Changes that were made here and not saved, offered again; beside them, what somebody changed meanwhile.
import { offered, type SettingsState } from '../../model/settings-state';
import { Button } from '../../parts/button';
import { StepHeading } from '../../parts/step-heading';
import { ChangeLines } from './settings-changes';
import { Discard } from './settings-discard';
import type { SettingsWork } from './use-settings';

export function SettingsOffer({ state, work }: { state: SettingsState; work: SettingsWork }) {
  const { mine, others } = offered(state);
  const fits = state.draft?.version === state.form.version;
  return (
    <div class="stack">
      <StepHeading>Your unsaved changes</StepHeading>
      <ChangeLines changes={mine} where={false} />
      {!fits && (
        <section>
          <h2>Changed meanwhile, and saved</h2>
          {others.length > 0 ? (
            <ChangeLines changes={others} where={false} />
          ) : (
            <p>Something in the tab Settings that you did not touch.</p>
          )}
        </section>
      )}
      {!fits && (
        <p class="hint">
          Yours go on top where what they change is still there. You see all of it again before
          anything is saved.
        </p>
      )}
      <Button primary onPress={work.takeUp}>
        {fits ? 'Go on with them' : 'Use mine'}
      </Button>
      <Discard label="Discard mine" changes={mine.length} work={work} />
    </div>
  );
}
