// The form of one kind, made from what the server says of it. What is typed stays until it was written.
import { useEffect, useRef } from 'preact/hooks';
import type { LogEntry, LogForm } from '../../../shared/log-api';
import type { EducatorDetail } from '../../../shared/sidebar-api';
import { UNFINISHED_DATE, withoutPlace, wordsFor, type LogWords } from '../../model/log';
import { TaskButton } from '../../parts/button';
import { focusFirstProblem } from '../../parts/focus';
import { ErrorMessage, Message, Status } from '../../parts/message';
import { Name, PersonText } from '../../parts/person-text';
import type { Sidebar } from '../../view-props';
import { LogFieldInput } from './log-field';
import { useLog, type Log } from './use-log';

interface LogFormProps {
  form: LogForm;
  detail: EducatorDetail;
  sidebar: Sidebar;
  onWritten: (reply: EducatorDetail, entry: LogEntry) => void;
}

export function LogFormFields({ form, detail, sidebar, onWritten }: LogFormProps) {
  const element = useRef<HTMLFormElement>(null);
  const onProblem = (): void => focusFirstProblem(element);
  const log = useLog({ form, detail, sidebar, onProblem, onWritten });
  const { draft, problems, task } = log;
  const words = wordsFor(detail);
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
      {form.note && <p>{form.note}</p>}
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
      <WithoutPlace texts={withoutPlace(form, draft)} />
      <InDoubt log={log} words={words} />
      <Send log={log} words={words} name={detail.name} />
    </form>
  );
}

interface PartProps {
  log: Log;
  words: LogWords;
}

function Send({ log: { problems, task }, words, name }: PartProps & { name: string }) {
  const box = useRef<HTMLDivElement>(null);
  const error = problems.whole || task.error;
  // Sent from the keyboard, the answer may stand below what is in view.
  useEffect(() => {
    if (error) box.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  return (
    <div class="send" ref={box}>
      <ErrorMessage text={error} />
      <TaskButton primary task={task} running="Writing…">
        {task.error ? 'Try again' : words.save}
      </TaskButton>
      <Status unseen>{task.running && words.saving}</Status>
      <p class="hint">
        {words.isShared && (
          <>
            <Name text={name} /> can read it there.{' '}
          </>
        )}
        {words.keys}
      </p>
    </div>
  );
}

/** A table lost a column since, or the teacher their Doc: what was typed for it is not lost unseen. */
function WithoutPlace({ texts }: { texts: string[] }) {
  if (texts.length === 0) return null;
  return (
    <Message kind="info">
      <p>You typed this, too. The form has no place for it now: copy what you want to keep.</p>
      {texts.map((text) => (
        <PersonText key={text} text={text} />
      ))}
    </Message>
  );
}

/** Says how to go on after a try whose answer never came. */
function InDoubt({ log: { draft, task, maybeTwice }, words }: PartProps) {
  const isOpen = draft.inDoubt && !task.running && !task.error;
  if (!isOpen && !maybeTwice) return null;
  return (
    <Message kind="info">
      <p>{maybeTwice ? words.maybeTwice : words.inDoubt}</p>
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
