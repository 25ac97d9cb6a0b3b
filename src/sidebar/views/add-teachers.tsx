// Adding teachers: lines pasted or typed one by one become rows to look over; then all or none is added.
import { useRef } from 'preact/hooks';
import { EMPTY_TEACHER, filled, hasProblem, rowOf } from '../model/teachers';
import { Button, TaskButton } from '../parts/button';
import { focusFirstProblem, LinesField } from '../parts/field';
import { ErrorMessage, Message, Status } from '../parts/message';
import { Screen } from '../parts/screen';
import { count } from '../words';
import type { ViewProps } from '../view-props';
import { TeacherRows } from './teacher-rows';
import { useTeacherList, type TeacherList } from './use-teacher-list';

const HINT =
  'One teacher per line: name, e-mail, school, coach. Straight from a spreadsheet is fine. Without a coach, it is you.';

export function AddTeachers({ sidebar }: ViewProps) {
  const form = useRef<HTMLFormElement>(null);
  const teachers = useTeacherList(sidebar, () => focusFirstProblem(form.current));
  const isPasting = teachers.pasted.trim() !== '';
  const submit = (event: Event): void => {
    event.preventDefault();
    if (isPasting) teachers.read();
    else teachers.send();
  };
  const typeOne = (): void => {
    teachers.change({ rows: [...teachers.rows, rowOf(EMPTY_TEACHER, true)] });
    teachers.setStart(teachers.rows.length);
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('li:last-child input')?.focus(),
    );
  };
  return (
    <Screen title="Add teachers" onBack={sidebar.onBack} takesFocus={sidebar.takesFocus}>
      <form ref={form} noValidate onSubmit={submit}>
        <LinesField
          label="Paste your list"
          hint={HINT}
          rows={4}
          value={teachers.pasted}
          onInput={(pasted) => teachers.change({ pasted })}
        />
        <Button onPress={typeOne}>Type one teacher</Button>
        <TeacherRows teachers={teachers} />
        <ErrorMessage text={teachers.task.error} />
        <Status>{statusOf(teachers)}</Status>
        {teachers.added > 0 ? (
          <Button primary onPress={() => sidebar.onBack?.()}>
            Go to teachers
          </Button>
        ) : (
          <TaskButton primary task={teachers.task} running="Adding…">
            {isPasting || !teachers.rows.length ? 'Check the list' : addLabel(teachers)}
          </TaskButton>
        )}
      </form>
    </Screen>
  );
}

function addLabel({ rows }: TeacherList): string {
  return `Add ${count(filled(rows).length, 'teacher')}`;
}

function statusOf({ rows, added }: TeacherList) {
  if (added) {
    return (
      <Message kind="done">
        <p>{count(added, 'teacher')} added. Next, send them the link to the form.</p>
      </Message>
    );
  }
  const wrong = rows.filter(hasProblem).length;
  if (wrong) return `${count(wrong, 'row needs', 'rows need')} a look. Nothing has been added yet.`;
  return rows.length
    ? `${count(rows.length, 'teacher')} to look over. Nothing has been added yet.`
    : '';
}
