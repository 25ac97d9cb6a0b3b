// The list of teachers about to be added: kept as a draft while it is typed, sent as a whole.
import { useState } from 'preact/hooks';
import type { TeacherProblem } from '../../../shared/sidebar-api';
import { caseloadOf, pageStart } from '../../model/roster';
import { readTeacherLines } from '../../model/teacher-lines';
import * as list from '../../model/teachers';
import { useTask, type Task } from '../../parts/use-task';
import { isRefusal } from '../../server-calls';
import type { Sidebar } from '../../view-props';

const DRAFT = 'add-teachers';
const NO_OUTCOME = { added: 0, nothing: false };

export interface TeacherList extends list.TeacherDraft {
  known: list.KnownLists;
  task: Task;
  /** How many the last sending added; 0 once something is typed again. */
  added: number;
  /** The last press found nothing to send. */
  nothing: boolean;
  /** Index of the first row shown. */
  start: number;
  setStart: (start: number) => void;
  change: (part: Partial<list.TeacherDraft>) => void;
  /** Reads the pasted lines into rows and checks them. */
  read: () => void;
  /** Sends all rows, or marks what keeps them from being sent. */
  send: () => void;
}

/** @param onProblem called when problems have been marked, to bring the first one into view */
export function useTeacherList(sidebar: Sidebar, onProblem: () => void): TeacherList {
  const { data, drafts, server, learn } = sidebar;
  const { draft, keep } = useTeacherDraft(sidebar);
  const [outcome, setOutcome] = useState(NO_OUTCOME);
  const [start, setStart] = useState(0);
  const task = useTask();
  const known = list.knownLists(data);
  const change = (part: Partial<list.TeacherDraft>): void => {
    keep(part);
    setOutcome(NO_OUTCOME);
  };
  /** Shows the rows with their problems; true when there are none. */
  const review = (rows: list.TeacherRow[], problems: TeacherProblem[]): boolean => {
    const nothing = rows.length === 0;
    change({ pasted: '', rows: list.withProblems(rows, problems) });
    setOutcome({ ...NO_OUTCOME, nothing });
    setStart(pageStart(problems[0]?.row ?? 0));
    if (nothing || problems.length) onProblem();
    return !nothing && !problems.length;
  };
  // Whether somebody is there already, only the server can tell from whom the list itself brought.
  const checkedAgainst = draft.inDoubt ? { ...known, educators: [] } : known;
  const check = (rows: list.TeacherRow[]): boolean =>
    review(rows, list.checkTeachers(list.teachersOf(rows), checkedAgainst));
  const add = async (rows: list.TeacherRow[]): Promise<void> => {
    const sent = server.addTeachers(list.teachersOf(rows), draft.inDoubt);
    const reply = await sent.catch((error: unknown) => {
      if (!isRefusal(error)) change({ pasted: '', rows, inDoubt: true });
      throw error;
    });
    if ('problems' in reply) return void review(rows, reply.problems);
    change({ pasted: '', rows: [], inDoubt: false });
    drafts.clear(DRAFT);
    learn(caseloadOf(reply.educators, data.caller));
    setOutcome({ ...NO_OUTCOME, added: reply.added });
  };
  const rows = list.filled(draft.rows);
  const read = (): void =>
    void check([...rows, ...list.rowsOf(readTeacherLines(draft.pasted), known)]);
  const send = (): void => void (check(rows) && task.run(() => add(rows)));
  return { ...draft, ...outcome, known, task, start, setStart, change, read, send };
}

/** What is typed, kept for the next time the page is opened. */
function useTeacherDraft({ drafts }: Sidebar) {
  const [draft, setDraft] = useState(() => list.teacherDraftOf(drafts.read(DRAFT)));
  const keep = (part: Partial<list.TeacherDraft>): void => {
    const { pasted, rows, ...next } = { ...draft, ...part };
    // Whoever empties the list begins another one.
    const inDoubt = next.inDoubt && rows.length > 0;
    setDraft({ pasted, rows, inDoubt });
    drafts.write(DRAFT, { pasted, inDoubt, teachers: list.teachersOf(rows) });
  };
  return { draft, keep };
}
