// Adding teachers: lines pasted or typed one by one become rows to look over; then all or none is added.
import { useRef } from 'preact/hooks';
import { EMPTY_TEACHER, hasProblem, isBlank, rowOf } from '../model/teachers';
import { focusFirstProblem, LinesField } from '../parts/field';
import { ErrorMessage, Message, Status } from '../parts/message';
import { Screen } from '../parts/screen';
import { count } from '../words';
import type { ViewProps } from '../view-props';
import { TeacherRows } from './teacher-rows';
import { useTeacherList, type TeacherList } from './use-teacher-list';

export function AddTeachers({ sidebar }: ViewProps) {
  const form = useRef<HTMLFormElement>(null);
  const teachers = useTeacherList(sidebar, () => focusFirstProblem(form.current));
  const isPasting = teachers.pasted.trim() !== '';
  const submit = (event: Event): void => {
    event.preventDefault();
    if (isPasting) teachers.read();
    else void teachers.send();
  };
  return (
    <Screen title="Add teachers" onBack={sidebar.onBack} takesFocus={sidebar.takesFocus}>
      <form ref={form} noValidate onSubmit={submit}>
        <LinesField
          label="Paste your list"
          hint="One teacher per line: name, e-mail, school, coach. Straight from a spreadsheet is fine. Without a coach, it is you."
          rows={4}
          value={teachers.pasted}
          onInput={teachers.type}
        />
        <button
          type="button"
          class="button"
          onClick={() => teachers.setRows([...teachers.rows, rowOf(EMPTY_TEACHER, true)])}
        >
          Type one teacher
        </button>
        <TeacherRows teachers={teachers} />
        <Status>{statusOf(teachers)}</Status>
        <ErrorMessage text={teachers.task.error} />
        {teachers.added > 0 && <Added sidebar={sidebar} added={teachers.added} />}
        {(isPasting || teachers.rows.length > 0) && (
          <button type="submit" class="button primary" disabled={teachers.task.running}>
            {buttonOf(teachers, isPasting)}
          </button>
        )}
      </form>
    </Screen>
  );
}

function Added({ sidebar, added }: { sidebar: ViewProps['sidebar']; added: number }) {
  return (
    <>
      <Message kind="done">
        <p>{count(added, 'teacher')} added. Next, send them the link to the form.</p>
      </Message>
      <button type="button" class="button primary" onClick={sidebar.onBack}>
        Go to teachers
      </button>
    </>
  );
}

function buttonOf({ rows, task }: TeacherList, isPasting: boolean): string {
  if (task.running) return 'Adding…';
  if (isPasting) return 'Check the list';
  return `Add ${count(rows.filter((row) => !isBlank(row)).length, 'teacher')}`;
}

function statusOf({ rows, added }: TeacherList): string {
  if (added) return `${count(added, 'teacher')} added`;
  const wrong = rows.filter(hasProblem).length;
  if (wrong) return `${count(wrong, 'row needs', 'rows need')} a look. Nothing has been added yet.`;
  return rows.length
    ? `${count(rows.length, 'teacher')} to look over. Nothing has been added yet.`
    : '';
}
