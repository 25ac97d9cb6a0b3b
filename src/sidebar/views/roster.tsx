// The coach's own caseload: what needs a person, what to do next, and everyone to be found by typing.
import { useEffect, useRef } from 'preact/hooks';
import type { Notice } from '../../shared/sidebar-api';
import {
  EMPTY_VIEW,
  findEducators,
  nextStep,
  rosterFilters,
  type RosterFilter,
} from '../model/roster';
import { CopyButton } from '../parts/copy-button';
import { ChoiceField, TextField } from '../parts/field';
import { ErrorMessage, Message, Status } from '../parts/message';
import { Screen } from '../parts/screen';
import { useTask } from '../parts/use-task';
import { count, dateInWords } from '../words';
import type { Sidebar, ViewProps } from '../view-props';
import { EducatorList } from './educator-list';

export function Roster({ sidebar }: ViewProps) {
  const { data, cameFrom } = sidebar;
  const back = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = [...(back.current?.querySelectorAll('button') ?? [])].find(
      ({ id }) => id === `row-${cameFrom}`,
    );
    row?.focus();
  }, []);
  const over = data.programme && `${data.programme.name} · ${data.programme.schoolYear}`;
  return (
    <Screen title="Teachers" over={over} takesFocus={sidebar.takesFocus}>
      <Notices notices={data.notices} />
      <Next sidebar={sidebar} />
      {data.educators.length > 0 && (
        <div ref={back}>
          <Search sidebar={sidebar} />
        </div>
      )}
      <Foot sidebar={sidebar} />
    </Screen>
  );
}

function Notices({ notices }: { notices: Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <section aria-label="Needs a look">
      {notices.map(({ kind, text, since }) => (
        <Message key={text + since} kind={kind}>
          <p dir="auto">{text}</p>
          {since && <p class="hint">Since {dateInWords(since)}</p>}
        </Message>
      ))}
    </section>
  );
}

/** The one blue button of this view, with a sentence on why. */
function Next({ sidebar }: { sidebar: Sidebar }) {
  const { educators, caller, programme } = sidebar.data;
  const formUrl = programme?.formUrl ?? '';
  const step = nextStep(educators, caller.email, formUrl);
  if (step.kind === 'none' || sidebar.roster.filter === 'answered') return null;
  return (
    <section class="next" aria-label="Next step">
      {step.kind === 'add-teachers' && (
        <>
          <p>
            No teachers yet. Paste your list or type the first names, then send everyone the form.
          </p>
          <button
            type="button"
            class="button primary"
            onClick={() => sidebar.go({ name: 'add-teachers' })}
          >
            Add teachers
          </button>
        </>
      )}
      {step.kind === 'send-form' && (
        <>
          <p>Nobody has answered yet. Send your teachers the link to the form.</p>
          <CopyButton label="Copy form link" text={formUrl} primary />
        </>
      )}
      {step.kind === 'start-coaching' && (
        <>
          <p>
            {count(step.waiting, 'teacher')} answered and {step.waiting === 1 ? 'has' : 'have'} no
            coaching Doc yet.
          </p>
          <button
            type="button"
            class="button primary"
            onClick={() => sidebar.setRoster({ ...EMPTY_VIEW, filter: 'answered' })}
          >
            Show who answered
          </button>
        </>
      )}
    </section>
  );
}

function Search({ sidebar }: { sidebar: Sidebar }) {
  const { data, roster: view, setRoster } = sidebar;
  const found = findEducators(data.educators, view);
  const filters = rosterFilters(data.educators).map(({ filter, label }) => ({
    value: filter,
    label,
  }));
  const isRosterFilter = (value: string): value is RosterFilter =>
    filters.some((known) => known.value === value);
  return (
    <section aria-label="Find a teacher">
      <div class="search">
        <TextField
          label="Search"
          kind="search"
          value={view.query}
          onInput={(query) => setRoster({ ...view, query, start: 0 })}
          hint="Name, school or coach"
        />
        <ChoiceField
          label="Show"
          value={view.filter}
          choices={filters}
          onInput={(filter) => isRosterFilter(filter) && setRoster({ ...view, filter, start: 0 })}
        />
      </div>
      <Status>
        {found.length === data.educators.length
          ? count(found.length, 'teacher')
          : `${found.length} of ${count(data.educators.length, 'teacher')}`}
      </Status>
      {found.length > 0 ? (
        <EducatorList found={found} sidebar={sidebar} />
      ) : (
        <div class="empty">
          <p>Nobody fits this search.</p>
          <button type="button" class="button" onClick={() => setRoster(EMPTY_VIEW)}>
            Clear search
          </button>
        </div>
      )}
    </section>
  );
}

function Foot({ sidebar }: { sidebar: Sidebar }) {
  const { data, server, renew, go } = sidebar;
  const task = useTask();
  const step = nextStep(data.educators, data.caller.email, data.programme?.formUrl ?? '');
  const refresh = (): Promise<void> => task.run(async () => renew(await server.refresh()));
  return (
    <footer class="foot">
      {step.kind !== 'add-teachers' && (
        <button type="button" class="button" onClick={() => go({ name: 'add-teachers' })}>
          Add teachers
        </button>
      )}
      {step.kind !== 'send-form' && data.programme?.formUrl && (
        <CopyButton label="Copy form link" text={data.programme.formUrl} />
      )}
      <button type="button" class="button" disabled={task.running} onClick={() => void refresh()}>
        {task.running ? 'Refreshing…' : 'Refresh'}
      </button>
      {data.caller.isLead && (
        <button type="button" class="button-text" onClick={() => go({ name: 'set-up' })}>
          Check or repair set-up
        </button>
      )}
      <ErrorMessage text={task.error} />
    </footer>
  );
}
