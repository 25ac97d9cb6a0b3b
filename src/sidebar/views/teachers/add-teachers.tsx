// Adding teachers: lines pasted or typed one by one become rows to look over; then all or none is added.
import { useEffect, useRef } from 'preact/hooks';
import { pageStart } from '../../model/roster';
import { EMPTY_TEACHER, filled, hasProblem, rowOf } from '../../model/teachers';
import { Button, TaskButton } from '../../parts/button';
import { LinesField } from '../../parts/field';
import { focusFirstProblem, focusSoon, onSend } from '../../parts/focus';
import { ErrorMessage, Message, Status } from '../../parts/message';
import { Screen } from '../../parts/screen';
import { count } from '../../words';
import type { Sidebar, ViewProps } from '../../view-props';
import { TeacherRows } from './teacher-rows';
import { useTeacherList, type TeacherList } from './use-teacher-list';

const HINT =
  'One teacher per line: name, e-mail, school, coach. Straight from a spreadsheet is fine. Without a coach, it is you.';

export function AddTeachers({ sidebar }: ViewProps) {
  const form = useRef<HTMLFormElement>(null);
  const teachers = useTeacherList(sidebar, () => focusFirstProblem(form));
  const canInvite = Boolean(sidebar.data.programme?.formUrl);
  const submit = (event: Event): void => {
    onSend(event);
    if (teachers.pasted.trim()) teachers.read();
    else teachers.send();
  };
  useEffect(() => {
    if (teachers.added) focusSoon(form, '.primary');
  }, [teachers.added]);
  return (
    <Screen title="Add teachers" onBack={sidebar.onBack} takesFocus={sidebar.takesFocus}>
      <form ref={form} noValidate onSubmit={submit}>
        <Typed teachers={teachers} form={form} />
        <ErrorMessage text={teachers.task.error} />
        <Status>{statusOf(teachers, canInvite)}</Status>
        {teachers.added ? (
          <Onward sidebar={sidebar} canInvite={canInvite} />
        ) : (
          <Send teachers={teachers} />
        )}
      </form>
    </Screen>
  );
}

interface TypedProps {
  teachers: TeacherList;
  form: { current: HTMLFormElement | null };
}

function Typed({ teachers, form }: TypedProps) {
  const { task, pasted, rows, nothing, change } = teachers;
  const typeOne = (): void => {
    change({ rows: [...rows, rowOf(EMPTY_TEACHER, true)] });
    teachers.setStart(pageStart(rows.length));
    focusSoon(form, '.cards li:last-child input');
  };
  return (
    <fieldset class="typed" disabled={task.running}>
      <LinesField
        label="Paste your list"
        hint={HINT}
        problem={nothing ? 'Paste or type at least one teacher.' : undefined}
        rows={4}
        value={pasted}
        onInput={(typed) => change({ pasted: typed })}
      />
      <Button onPress={typeOne}>Type one teacher</Button>
      <TeacherRows teachers={teachers} />
    </fieldset>
  );
}

function Send({ teachers: { pasted, rows, task } }: { teachers: TeacherList }) {
  return (
    <TaskButton primary task={task} running="Adding…">
      {pasted.trim() || !rows.length
        ? 'Check the list'
        : `Add ${count(filled(rows).length, 'teacher')}`}
    </TaskButton>
  );
}

function Onward({ sidebar: { restart }, canInvite }: { sidebar: Sidebar; canInvite: boolean }) {
  return (
    <div class="actions">
      {canInvite && (
        <Button primary onPress={() => restart({ name: 'invite' })}>
          Invite your teachers
        </Button>
      )}
      <Button primary={!canInvite} onPress={() => restart({ name: 'roster' })}>
        Go to teachers
      </Button>
    </div>
  );
}

function statusOf({ rows, added, inDoubt }: TeacherList, canInvite: boolean) {
  if (added) {
    return (
      <Message kind="done">
        <p>
          {count(added, 'teacher')} added.{canInvite && ' Next, invite them to the form.'}
        </p>
      </Message>
    );
  }
  const wrong = rows.filter(hasProblem).length;
  const toDo = wrong
    ? `${count(wrong, 'row needs', 'rows need')} a look.`
    : `${count(rows.length, 'teacher')} to look over.`;
  const so = inDoubt
    ? 'They may have been added already. Trying again adds nobody twice.'
    : 'Nothing has been added yet.';
  return rows.length ? `${toDo} ${so}` : '';
}
