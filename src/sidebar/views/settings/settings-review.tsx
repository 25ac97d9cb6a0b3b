// What will change, to be read before it is saved. Escape leads back to the form.
import { useState } from 'preact/hooks';
import { changesIn, type SettingsState } from '../../model/settings-state';
import { Button, TaskButton, TextButton } from '../../parts/button';
import { onEscape } from '../../parts/focus';
import { ErrorMessage, Status } from '../../parts/message';
import { StepHeading } from '../../parts/step-heading';
import { ChangeLines } from './settings-changes';
import type { SettingsWork } from './use-settings';

interface ReviewProps {
  state: SettingsState;
  work: SettingsWork;
}

export function SettingsReview({ state, work }: ReviewProps) {
  const [rereads, setRereads] = useState(false);
  const { task, save, leaveReview } = work;
  const changes = changesIn(state);
  const onKeyDown = (event: KeyboardEvent): void =>
    onEscape(event, () => task.running || leaveReview());
  const look = async (): Promise<void> => {
    setRereads(true);
    await work.open().finally(() => setRereads(false));
  };
  return (
    <div class="stack" onKeyDown={onKeyDown}>
      <StepHeading>What will change</StepHeading>
      <ChangeLines changes={changes} />
      {changes.some(({ label }) => label === 'No longer offered') && (
        <p class="hint">Answers with what is no longer offered are kept and stay readable.</p>
      )}
      <ErrorMessage text={task.error} />
      {task.error && (
        <TextButton onPress={() => void task.run(look)}>Look what is saved now</TextButton>
      )}
      <Status>
        {task.running ? (rereads ? 'Looking…' : SAVING) : task.error ? DOUBT : NOTHING}
      </Status>
      <div class="actions">
        <TaskButton primary task={task} running={rereads ? 'Looking…' : 'Saving…'} work={save}>
          {task.error ? 'Try again' : 'Save'}
        </TaskButton>
        {!task.running && <Button onPress={leaveReview}>Cancel</Button>}
      </div>
    </div>
  );
}

const NOTHING = 'Nothing is saved yet.';
const DOUBT = 'Some of it may be saved already. Trying again does nothing twice.';
const SAVING =
  'Saving. The form is changed too; this can take half a minute. Keep this sidebar open.';
