// Questions of ours that somebody deleted from the form: back into it, or left out from now on.
import type { CareData } from '../../../shared/care-api';
import { Name } from '../../parts/person-text';
import { ActButton, CareSection, type PartProps } from './care-parts';

const PART = 'care-deleted';

export function DeletedQuestions({ care, first }: PartProps) {
  const deleted = care.data?.deletedQuestions ?? [];
  if (deleted.length === 0) return null;
  return (
    <CareSection id={PART} title="Deleted from the form">
      <p class="hint">Answers given so far stay in the Sheet in either case.</p>
      <ul class="cards">
        {deleted.map(({ key, title }, at) => (
          <li key={key} class="card">
            <Deleted care={care} first={first && at === 0} id={key} title={title} />
          </li>
        ))}
      </ul>
    </CareSection>
  );
}

function Deleted({ care, first, id, title }: PartProps & { id: string; title: string }) {
  const settle = (button: string, call: () => Promise<CareData>, said: string): void =>
    care.act(button, PART, async (show) => {
      show(await call());
      return said;
    });
  const restore = (): void =>
    settle(
      `restore ${id}`,
      () => care.server.restoreQuestion(id),
      'The question is in the form again.',
    );
  const leaveOut = (): void =>
    settle(`leave ${id}`, () => care.server.leaveOutQuestion(id), 'The question is left out.');
  return (
    <>
      <p>
        <Name text={title} />
      </p>
      <div class="choices">
        <ActButton
          care={care}
          id={`restore ${id}`}
          running="Restoring…"
          primary={first}
          onPress={restore}
        >
          Restore
        </ActButton>
        <ActButton care={care} id={`leave ${id}`} running="Saving…" onPress={leaveOut}>
          Leave it out
        </ActButton>
      </div>
    </>
  );
}
