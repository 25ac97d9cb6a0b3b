// One form of the quick log: kept as a draft while it is typed, sent as one entry however often it is tried.
import { useState } from 'preact/hooks';
import type { LogEntry, LogForm } from '../../../shared/log-api';
import type { EducatorDetail } from '../../../shared/sidebar-api';
import * as log from '../../model/log';
import { randomId } from '../../parts/random-id';
import { useTask, type Task } from '../../parts/use-task';
import { isRefusal } from '../../server-calls';
import { today } from '../../words';
import type { Sidebar } from '../../view-props';

export interface Log {
  draft: log.LogDraft;
  problems: log.LogProblems;
  task: Task;
  /** Something was changed after a try whose answer never came. */
  maybeTwice: boolean;
  change: (key: string, value: string) => void;
  save: () => void;
  /** Marks what keeps it from being saved. */
  mark: (problems: log.LogProblems) => void;
}

interface Logging {
  form: LogForm;
  detail: EducatorDetail;
  sidebar: Sidebar;
  /** Called when problems have been marked, to bring the first one into view. */
  onProblem: () => void;
  /** Called with what the server told once the entry was written. */
  onWritten: (reply: EducatorDetail, entry: LogEntry) => void;
}

export function useLog({ form, detail, sidebar, onProblem, onWritten }: Logging): Log {
  const { educatorId } = detail;
  const { draft, keep, drop } = useDraft(form, educatorId, sidebar);
  const [problems, setProblems] = useState(log.NO_PROBLEMS);
  const [maybeTwice, setMaybeTwice] = useState(false);
  const task = useTask();
  const change = (key: string, value: string): void => {
    if (draft.inDoubt) setMaybeTwice(true);
    keep(log.withValue(draft, key, value, randomId));
    setProblems(log.withoutProblem(problems, key));
  };
  const mark = (found: log.LogProblems): void => {
    setProblems(found);
    onProblem();
  };
  const entry = log.entryOf(form, draft);
  const send = async (): Promise<void> => {
    setProblems(log.NO_PROBLEMS);
    keep({ ...draft, inDoubt: true });
    const reply = await sidebar.server.logEntry(educatorId, entry).catch((error: unknown) => {
      if (isRefusal(error)) keep(draft);
      throw error;
    });
    if ('problems' in reply) {
      keep({ ...draft, inDoubt: false });
      return mark(log.problemsOf(form, reply.problems));
    }
    drop();
    onWritten(reply, entry);
  };
  const save = (): void => (log.isEmpty(entry) ? mark(log.NOTHING_FILLED_IN) : void task.run(send));
  return { draft, problems, task, maybeTwice, change, save, mark };
}

/** What is typed: kept until it was written, per teacher and kind. */
function useDraft(form: LogForm, educatorId: string, { drafts }: Sidebar) {
  const name = log.draftName(educatorId, form.kind);
  const [fresh] = useState(() => log.newLog(form, today(), randomId()));
  const [draft, setDraft] = useState(() => log.logDraftOf(drafts.read(name), fresh));
  const drop = (): void => drafts.clear(name);
  const keep = (next: log.LogDraft): void => {
    setDraft(next);
    if (log.isUntouched(next, fresh)) drop();
    else drafts.write(name, next);
  };
  return { draft, keep, drop };
}
