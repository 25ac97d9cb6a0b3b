// The form of the settings: its parts folded, one of them open at a time, and below them what to do with
// the changes.
import type { Edited } from '../../model/settings';
import { partsOf, problemsInPart, type Part, type Spot } from '../../model/settings-parts';
import { changesIn, type SettingsState } from '../../model/settings-state';
import { Button, TaskButton } from '../../parts/button';
import { Fold } from '../../parts/fold';
import { ErrorMessage, Message, Status } from '../../parts/message';
import { StepHeading } from '../../parts/step-heading';
import { count } from '../../words';
import { SettingsAgreement, SettingsProgram } from './settings-basics';
import { SettingsCoaches } from './settings-coaches';
import { SettingsListPart } from './settings-list';
import { Discard } from './settings-discard';
import type { SettingsWork } from './use-settings';

/** What a part is given: the settings as they are now, and how to change them. */
export interface PartProps {
  state: SettingsState;
  /** @param field whose problem is out of date by it */
  change: (part: Partial<Edited>, field: string) => void;
  /** ID of the row that is unfolded; '' for none. */
  row: string;
  setRow: (id: string) => void;
}

interface FieldsProps {
  state: SettingsState;
  work: SettingsWork;
  spot: Spot;
  setSpot: (spot: Spot) => void;
}

export function SettingsFields({ state, work, spot, setSpot }: FieldsProps) {
  const submit = (event: Event): void => {
    event.preventDefault();
    work.review();
  };
  const changes = changesIn(state);
  const changed = new Set(changes.map(({ part }) => part));
  const props = { state, change: work.change, row: spot.row };
  return (
    <form noValidate onSubmit={submit}>
      {state.saved && <Saved changes={state.saved} />}
      <Summary state={state} work={work} />
      {state.form.waiting && changes.length === 0 && <Waiting work={work} />}
      <fieldset disabled={work.task.running}>
        <div class="folds">
          {partsOf(state.form).map((part) => (
            <Fold
              key={part.key}
              title={part.title}
              {...noteOf(state, part, changed.has(part.title))}
              open={spot.part === part.key}
              onToggle={(open) => setSpot({ part: open ? part.key : '', row: '' })}
            >
              <Inside
                part={part.key}
                {...props}
                setRow={(row) => setSpot({ part: part.key, row })}
              />
            </Fold>
          ))}
        </div>
      </fieldset>
      <Foot work={work} changes={changes.length} />
    </form>
  );
}

function Inside({ part, ...props }: PartProps & { part: string }) {
  if (part === 'program') return <SettingsProgram {...props} />;
  if (part === 'coaches') return <SettingsCoaches {...props} />;
  if (part === 'agreement') return <SettingsAgreement {...props} />;
  return <SettingsListPart listKey={part} {...props} />;
}

/** What stands beside the title of a part, the most important first. */
function noteOf({ problems, is }: SettingsState, part: Part, changed: boolean) {
  const wrong = problemsInPart(problems, part);
  if (wrong > 0) return { note: `⚠ ${count(wrong, 'problem')}`, wrong: true };
  const list = is.lists.find(({ key }) => key === part.key)?.entries;
  const rows = part.key === 'coaches' ? is.coaches : list;
  return { note: changed ? 'Changed' : rows ? String(rows.length) : '' };
}

function Summary({ state: { problems }, work }: { state: SettingsState; work: SettingsWork }) {
  const { '': whole = '', ...fields } = problems;
  const many = count(Object.keys(fields).length, 'field needs', 'fields need');
  const marked = many.startsWith('0') ? '' : `${many} a look before you can save.`;
  return (
    <>
      <ErrorMessage text={[whole, marked].filter(Boolean).join(' ')} />
      {whole && (
        <TaskButton task={work.task} running="Opening…" work={work.open}>
          Open settings again
        </TaskButton>
      )}
      <ErrorMessage text={work.task.error} />
    </>
  );
}

/** Somebody wrote it into the tab, or a save was cut short. */
function Waiting({ work: { task, save } }: { work: SettingsWork }) {
  return (
    <>
      <Message kind="info">
        <p>Some of these settings have not reached the form and new Docs yet.</p>
      </Message>
      <TaskButton primary task={task} running="Updating…" work={save}>
        Update them now
      </TaskButton>
    </>
  );
}

function Saved({ changes }: { changes: string[] }) {
  return (
    <Message kind="done">
      <StepHeading>Saved</StepHeading>
      {changes.length === 0 && <p>Your changes are in the settings.</p>}
      <ul class="bullets">
        {changes.slice(0, CHANGES_SHOWN).map((change) => (
          <li key={change} dir="auto">
            {change}
          </li>
        ))}
      </ul>
      {changes.length > CHANGES_SHOWN && <p>And {changes.length - CHANGES_SHOWN} more.</p>}
    </Message>
  );
}

/** More than these are counted. */
const CHANGES_SHOWN = 40;

function Foot({ work, changes }: { work: SettingsWork; changes: number }) {
  if (changes === 0) return null;
  return (
    <>
      <Discard label="Discard changes" changes={changes} work={work} />
      <div class="save-bar">
        <Status>{changes} unsaved</Status>
        <Button primary onPress={work.review}>
          Review changes
        </Button>
      </div>
    </>
  );
}
