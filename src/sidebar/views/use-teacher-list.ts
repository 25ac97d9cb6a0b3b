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
  change: (part: Partial<list.TeacherDraft>) => void;
  /** Reads the pasted lines into rows and checks them. */
  read: () => void;
  /** Sends all rows, or marks what keeps them from being sent. */
  send: () => void;
}

/** @param onProblem called when problems have been marked, to bring the first one into view */
export function useTeacherList(sidebar: Sidebar, onProblem: () => void): TeacherList {
  const { data, drafts, server, learn } = sidebar;
  const [draft, setDraft] = useState(() => list.teacherDraftOf(drafts.read(DRAFT)));
  const [added, setAdded] = useState(0);
  const [start, setStart] = useState(0);
  const task = useTask();
  const known = list.knownLists(data);
  const change = (part: Partial<list.TeacherDraft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    setAdded(0);
    drafts.write(DRAFT, { pasted: next.pasted, teachers: list.teachersOf(next.rows) });
  };
  const mark = (rows: list.TeacherRow[], problems: TeacherProblem[]): void => {
    const first = problems[0]?.row ?? 0;
    change({ pasted: '', rows: list.withProblems(rows, problems) });
    setStart(first - (first % ROWS_SHOWN));
    if (problems.length) onProblem();
  };
  const read = (): void => {
    const rows = [
      ...list.filled(draft.rows),
      ...list.rowsOf(readTeacherLines(draft.pasted), known),
    ];
    mark(rows, list.checkTeachers(list.teachersOf(rows), known));
  };
  const send = (): void => {
    const rows = list.filled(draft.rows);
    const problems = list.checkTeachers(list.teachersOf(rows), known);
    mark(rows, problems);
    if (problems.length || !rows.length) return;
    void task.run(async () => {
      const reply = await server.addTeachers(list.teachersOf(rows));
      if ('problems' in reply) return mark(rows, reply.problems);
      change({ pasted: '', rows: [] });
      drafts.clear(DRAFT);
      learn(reply.educators);
      setAdded(reply.added);
    });
  };
  return { ...draft, known, task, added, start, setStart, change, read, send };
}
