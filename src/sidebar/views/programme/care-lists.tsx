// How the lists in the tab Settings differ from those in the form and in new Docs, and the button that
// brings them there.
import type { ListChange } from '../../../shared/care-api';
import { changeWord, grouped, listWords } from '../../model/care';
import { Button } from '../../parts/button';
import { Message } from '../../parts/message';
import { Name } from '../../parts/person-text';
import { ActButton, CareSection, type PartProps } from './care-parts';

const PART = 'care-lists';

export function ListChanges({ care, first, toSettings }: PartProps & { toSettings: () => void }) {
  const { changes, problems, undecided = [] } = care.data?.lists ?? { changes: [], problems: [] };
  const words = listWords(changes);
  const canUpdate = changes.length > 0 && problems.length === 0;
  const update = (): void =>
    care.act('lists', PART, async (show) => {
      show(await care.server.applyLists());
      return words.done;
    });
  if (changes.length + problems.length + undecided.length === 0) return null;
  return (
    <CareSection id={PART} title="Changed lists">
      {problems.length > 0 && (
        <Problems problems={problems}>Nothing is changed until this is mended:</Problems>
      )}
      {undecided.length > 0 && (
        <Problems problems={undecided}>
          Only you can say who is a coach. Until then nothing changes about that:
        </Problems>
      )}
      {problems.length + undecided.length > 0 && (
        <Button primary={first && !canUpdate} onPress={toSettings}>
          Open settings
        </Button>
      )}
      <Changes changes={changes} />
      {canUpdate && (
        <ActButton care={care} id="lists" running={words.running} primary={first} onPress={update}>
          {words.button}
        </ActButton>
      )}
    </CareSection>
  );
}

function Problems({ problems, children }: { problems: string[]; children: string }) {
  return (
    <Message kind="problem">
      <p>{children}</p>
      <ul class="bullets">
        {problems.map((problem) => (
          <li key={problem} dir="auto">
            {problem}
          </li>
        ))}
      </ul>
    </Message>
  );
}

function Changes({ changes }: { changes: ListChange[] }) {
  return (
    <>
      {grouped(changes, ({ list }) => list).map(({ title, items }) => (
        <div key={title} class="care-group">
          <h3>{title}</h3>
          <ul class="changes">
            {items.map((change) => (
              <Change key={change.kind + change.text} change={change} />
            ))}
          </ul>
        </div>
      ))}
      {changes.some(({ kind, where }) => kind === 'removed' && where === 'form') && (
        <p class="hint">Answers with what is no longer offered are kept and stay readable.</p>
      )}
      {changes.some(({ where }) => where === 'docs') && (
        <p class="hint">
          This counts for Docs made from then on. Those that exist stay as they are.
        </p>
      )}
    </>
  );
}

function Change({ change }: { change: ListChange }) {
  return (
    <li>
      <span class="change-kind">{changeWord(change)}</span>{' '}
      {change.kind === 'renamed' && (
        <>
          “<Name text={change.was} />” to{' '}
        </>
      )}
      “<Name text={change.text} />”
    </li>
  );
}
