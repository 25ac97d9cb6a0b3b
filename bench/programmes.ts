// Programs to measure on: with so many teachers, of whom some have answered.
import type { Execution } from '../local/host/execution';
import type { RunResult } from '../local/host/script-host';
import { sampleAnswers } from '../local/samples/answers';
import {
  addTeachers,
  findFormId,
  SAMPLE_PROGRAMME,
  setUpProgramme,
} from '../local/samples/programme';
import { openFormByHand } from '../local/services/forms/open-form';
import { submitFormByHand } from '../local/services/forms/submit-form';
import type { Person } from '../local/workspace/people';
import { createLocalWorkspace } from '../local/workspace/seed';
import type { Workspace } from '../local/workspace/workspace';

/** A programme with that many teachers of one coach, none of whom has answered. */
export function programmeWith(teachers: number, coach: string = ''): Workspace {
  const workspace = createLocalWorkspace();
  setUpProgramme(workspace);
  const people = Array.from({ length: teachers }, (_, n) => personOf(n));
  workspace.state.people.push(...people);
  const listed = people.map(({ name, email }) => ({
    name,
    email,
    school: SAMPLE_PROGRAMME.schools[0] ?? '',
    coach,
  }));
  addTeachers(workspace, listed);
  return workspace;
}

/** The answers of the n-th teacher. @returns what ran because of them */
export function submit(workspace: Workspace, n: number): Execution[] {
  const person = personOf(n);
  const { email } = person;
  const formId = findFormId(workspace) ?? '';
  const view = openFormByHand(workspace, email, formId);
  if (view.kind !== 'form') throw new Error(`The Form is shut: ${view.kind}`);
  const answers = sampleAnswers(view, person, /* seed= */ 1);
  const { runs } = submitFormByHand(workspace, email, formId, answers);
  runs.forEach(requireSuccess);
  return runs.map(({ execution }) => execution);
}

/** A bench measures nothing but what succeeded. */
export function requireSuccess(result: RunResult): void {
  if (!result.ok) throw result.error;
}

function personOf(n: number): Person {
  return { email: emailOf(n), name: `Teacher ${n}`, role: 'Teacher', account: 'workspace' };
}

export function emailOf(n: number): string {
  return `teacher${n}@riverbend.example`;
}
