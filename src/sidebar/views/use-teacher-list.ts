// The list of teachers about to be added: kept as a draft while it is typed, sent as a whole.
import { useState } from 'preact/hooks';
import type { TeacherProblem } from '../../shared/sidebar-api';
import { ROWS_SHOWN } from '../model/roster';
import { readTeacherLines } from '../model/teacher-lines';
import * as list from '../model/teachers';
import { useTask, type Task } from '../parts/use-task';
import type { Sidebar } from '../view-props';

const DRAFT = 'add-teachers';

export interface TeacherList extends list.TeacherDraft {
  known: list.KnownLists;
  task: Task;
  /** How many the last sending added; 0 once something is typed again. */
  added: number;
  /** Index of the first row shown. */
  start: number;
  setStart: (start: number) => void;
  type: (pasted: string) => void;
  setRows: (rows: list.TeacherRow[]) => void;
  /** Reads the pasted lines into rows and checks them. */
  read: () => void;
  /** Sends all rows, or marks what keeps them from being sent. */
  send: () => Promise<void>;
}

/** @param onProblem called when problems have been marked, to bring the first one into view */
export function useTeacherList(
  { data, drafts, server, learn }: Sidebar,
  onProblem: () => void,
): TeacherList {
  const [draft, setDraft] = useState(() => list.teacherDraftOf(drafts.read(DRAFT)));
  const [added, setAdded] = useState(0);
  const [start, setStart] = useState(0);
  const task = useTask();
  const { name = '', schools = [], coaches = [] } = data.programme ?? {};
  const known = { name, schools, coaches, educators: data.educators };
  const change = (next: list.TeacherDraft): void => {
    setDraft(next);
    setAdded(0);
    drafts.write(DRAFT, { pasted: next.pasted, teachers: next.rows.map(({ teacher }) => teacher) });
  };
  const mark = (rows: list.TeacherRow[], problems: TeacherProblem[]): void => {
    const first = problems[0]?.row ?? 0;
    change({ pasted: '', rows: list.withProblems(rows, problems) });
    setStart(first - (first % ROWS_SHOWN));
    if (problems.length) onProblem();
  };
  const check = (rows: list.TeacherRow[]): TeacherProblem[] =>
    list.checkTeachers(
      rows.map(({ teacher }) => teacher),
      known,
    );
  const read = (): void => {
    const fresh = readTeacherLines(draft.pasted).map((line) =>
      list.rowOf(list.matchLists(line, known)),
    );
    const rows = [...draft.rows.filter((row) => !list.isBlank(row)), ...fresh];
    mark(rows, check(rows));
  };
  const send = async (): Promise<void> => {
    const rows = draft.rows.filter((row) => !list.isBlank(row));
    const problems = check(rows);
    if (problems.length) return mark(rows, problems);
    await task.run(async () => {
      const reply = await server.addTeachers(rows.map(({ teacher }) => teacher));
      if ('problems' in reply) return mark(rows, reply.problems);
      change({ pasted: '', rows: [] });
      drafts.clear(DRAFT);
      learn(reply.educators);
      setAdded(reply.added);
    });
  };
  return {
    ...draft,
    known,
    task,
    added,
    start,
    setStart,
    type: (pasted) => change({ ...draft, pasted }),
    setRows: (rows) => change({ ...draft, rows }),
    read,
    send,
  };
}
