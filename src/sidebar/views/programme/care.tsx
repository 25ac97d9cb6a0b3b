// Looking after the program: everything that waits for the lead coach, the first of it with the blue
// button; then what was done lately, and what is done seldom.
import { firstWaiting, toRepair } from '../../model/care';
import { Button, TextButton } from '../../parts/button';
import { LeadCoach } from '../../parts/lead-coach';
import { Message, Status } from '../../parts/message';
import { Retry } from '../../parts/retry';
import { Screen } from '../../parts/screen';
import { momentInWords } from '../../words';
import type { Sidebar, ViewProps } from '../../view-props';
import { ColumnQuestions } from './care-columns';
import { DeletedQuestions } from './care-deleted';
import { FormQuestions } from './care-form';
import { ListChanges } from './care-lists';
import { ActButton, CareSection, type PartProps } from './care-parts';
import { Merges, Receipts } from './care-past';
import { useCare, type Care as CareWork } from './use-care';

export function Care({ sidebar }: ViewProps) {
  const { data, onBack, takesFocus } = sidebar;
  return (
    <Screen
      title="Look after the program"
      over={data.programme?.name}
      onBack={onBack}
      takesFocus={takesFocus}
    >
      {data.caller.isLead ? <LeadCare sidebar={sidebar} /> : <OthersCare sidebar={sidebar} />}
    </Screen>
  );
}

function LeadCare({ sidebar }: { sidebar: Sidebar }) {
  const care = useCare(sidebar.server);
  const { data, task, said, look } = care;
  return (
    <>
      <Status unseen={Boolean(data) && !said}>{data ? said : task.running && 'Looking…'}</Status>
      {data && <Parts care={care} sidebar={sidebar} />}
      {!data && <Retry task={task} work={look} />}
      <Seldom sidebar={sidebar} care={care} />
    </>
  );
}

function Parts({ care, sidebar }: { care: CareWork; sidebar: Sidebar }) {
  const first = care.data ? firstWaiting(care.data) : undefined;
  return (
    <>
      {!first && (
        <Message kind="done">
          <p>Nothing waits for you.</p>
        </Message>
      )}
      <Health
        care={care}
        first={first === 'health'}
        repair={() => sidebar.go({ name: 'repair' })}
      />
      <FormQuestions care={care} first={first === 'form'} />
      <DeletedQuestions care={care} first={first === 'deleted'} />
      <ColumnQuestions care={care} first={first === 'columns'} />
      <ListChanges
        care={care}
        first={first === 'lists'}
        toSettings={() => sidebar.go({ name: 'settings' })}
      />
      <Merges care={care} />
      <Receipts care={care} />
    </>
  );
}

function Health({ care, first, repair }: PartProps & { repair: () => void }) {
  const health = care.data ? toRepair(care.data) : [];
  if (health.length === 0) return null;
  return (
    <CareSection id="care-health" title="Needs a repair">
      {health.map(({ kind, text, since }) => (
        <Message key={text} kind={kind}>
          <p dir="auto">{text}</p>
          {since && <p class="hint">Since {momentInWords(since)}</p>}
        </Message>
      ))}
      <Button primary={first} onPress={repair}>
        Repair
      </Button>
      <p class="hint">Looks at everything, mends what it can, and touches nothing else.</p>
    </CareSection>
  );
}

function Seldom({ sidebar, care }: { sidebar: Sidebar; care: CareWork }) {
  const { go } = sidebar;
  const lookAgain = (): void =>
    care.act('look', 'care-lists', async (show) => {
      show(await care.server.openCare());
      return 'Looked again just now.';
    });
  return (
    <footer class="choices foot foot-list">
      <p class="hint">
        Schools, needs, talents, goals, coaches and the sections of new Docs are changed in the
        settings. What you type into the tab Settings itself waits here.
      </p>
      <p class="hint">
        Changes made in the form show up here within the hour, or at once after “Set up or repair”.
      </p>
      {care.data && (
        <ActButton care={care} id="look" running="Looking…" onPress={lookAgain}>
          Look again
        </ActButton>
      )}
      <TextButton onPress={() => go({ name: 'settings' })}>Settings</TextButton>
      <TextButton onPress={() => go({ name: 'set-up' })}>Set up or repair</TextButton>
      <TextButton onPress={() => go({ name: 'merge' })}>Merge two rows</TextButton>
      <TextButton onPress={() => go({ name: 'remove' })}>Remove a teacher’s data</TextButton>
    </footer>
  );
}

function OthersCare({ sidebar }: { sidebar: Sidebar }) {
  return (
    <>
      <p>
        <LeadCoach programme={sidebar.data.programme} /> looks after the form, the lists and the
        tabs. You can merge two rows of your own teachers.
      </p>
      <Button onPress={() => sidebar.go({ name: 'merge' })}>Merge two rows</Button>
    </>
  );
}
