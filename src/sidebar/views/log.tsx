// One row for the Doc, filled in within a minute. The form is made from what the server says of the kind.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LogForm } from '../../shared/log-api';
import type { EducatorDetail } from '../../shared/sidebar-api';
import { UNFINISHED_DATE } from '../model/log';
import { Button, TaskButton } from '../parts/button';
import { focusFirstProblem } from '../parts/focus';
import { ErrorMessage, Message, Status } from '../parts/message';
import { Name } from '../parts/person-text';
import { Retry } from '../parts/retry';
import { Screen } from '../parts/screen';
import { useTask } from '../parts/use-task';
import type { Sidebar, ViewProps } from '../view-props';
import { LogFieldInput } from './log-field';
import { LogKinds } from './log-kinds';
import { useLog, type Log as LogState } from './use-log';

export function Log({ sidebar, place }: ViewProps) {
  const { server, details, learnAll, onBack, takesFocus } = sidebar;
  const { educatorId = '', kind } = place;
  const [readId, setReadId] = useState(details[educatorId]?.logForms.length ? educatorId : '');
  const detail = details[readId];
  const forms = detail?.doc.kind === 'shared' ? detail.logForms : [];
  const form = forms.find((one) => one.kind === kind);
  const task = useTask();
  const open = async (): Promise<void> => {
    const fresh = await server.openEducator(educatorId);
    learnAll(fresh);
    setReadId(fresh.educatorId);
  };
  useEffect(() => {
    if (!detail) void task.run(open);
  }, []);
  return (
    <Screen
      title={form?.title ?? 'Log'}
      over={detail && <Name text={detail.name} />}
      onBack={onBack}
      takesFocus={takesFocus}
    >
      <Status>{task.running && 'Opening the form…'}</Status>
      <Retry task={task} work={open} />
      {detail && form && <Fields form={form} detail={detail} sidebar={sidebar} />}
      {detail && !form && forms.length > 0 && <LogKinds detail={detail} sidebar={sidebar} />}
      {detail && forms.length === 0 && <NoForm detail={detail} sidebar={sidebar} />}
    </Screen>
  );
}

interface FieldsProps {
  form: LogForm;
  detail: EducatorDetail;
  sidebar: Sidebar;
}

function Fields({ form, detail, sidebar }: FieldsProps) {
  const element = useRef<HTMLFormElement>(null);
  const log = useLog(form, detail, sidebar, () => focusFirstProblem(element));
  const { draft, problems, task } = log;
  const save = (): void => {
    const unfinished = element.current?.querySelector<HTMLInputElement>('input:invalid');
    if (!unfinished) return log.save();
    log.mark(UNFINISHED_DATE);
    unfinished.focus();
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    save();
  };
  return (
    <form ref={element} noValidate onSubmit={submit} onKeyDown={(event) => onEnter(event, save)}>
      {form.fields.map((field) => (
        <LogFieldInput
          key={field.key}
          field={field}
          value={draft.values[field.key] ?? ''}
          problem={problems.fields[field.key]}
          readOnly={task.running}
          onInput={(value) => log.change(field.key, value)}
        />
      ))}
      <InDoubt log={log} />
      <ErrorMessage text={problems.whole || task.error} />
      <TaskButton primary task={task} running="Writing…">
        {task.error ? 'Try again' : 'Write into the Doc'}
      </TaskButton>
      <Status unseen>{task.running && 'Writing into the Doc…'}</Status>
      <p class="hint">
        <Name text={detail.name} /> can read it there. Ctrl+Enter writes it, too.
      </p>
    </form>
  );
}

/** Says how to go on after a try whose answer never came. */
function InDoubt({ log: { draft, task, maybeTwice } }: { log: LogState }) {
  const isOpen = draft.inDoubt && !task.running && !task.error;
  if (!isOpen && !maybeTwice) return null;
  return (
    <Message kind="info">
      <p>
        {maybeTwice
          ? 'The first try may have been written. Look into the Doc before you write the changed one.'
          : 'The answer to your last try never came. Write it again: it will be in the Doc once.'}
      </p>
    </Message>
  );
}

/** In a one-line field Enter alone would send a row that is not finished yet. */
function onEnter(event: KeyboardEvent, save: () => void): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  const withCtrl = event.ctrlKey || event.metaKey;
  if (!withCtrl && !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  if (withCtrl) save();
}

function NoForm({ detail, sidebar }: Omit<FieldsProps, 'form'>) {
  const { educatorId, name, doc } = detail;
  return (
    <>
      <p>
        {doc.kind === 'none' ? (
          <>
            <Name text={name} /> has no coaching Doc yet. Start coaching to keep notes.
          </>
        ) : (
          'Nothing can be written into this Doc from here.'
        )}
      </p>
      <Button primary onPress={() => sidebar.restart({ name: 'educator', educatorId })}>
        {doc.kind === 'none' ? 'Go to Start coaching' : 'Look at the Doc'}
      </Button>
    </>
  );
}
