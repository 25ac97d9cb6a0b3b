// A programme on a fresh local Workspace, made by the shipped bundle exactly as a coach would make it.
import type { Execution } from '../local/host/execution';
import { runFromClient, type RunResult } from '../local/host/script-host';
import { createSpreadsheet } from '../local/services/spreadsheet/books';
import { LEAD, SECOND_COACH } from '../local/workspace/people';
import { Workspace, type ScriptProject } from '../local/workspace/workspace';

/** What `callServer` answers. */
interface Reply {
  ok: boolean;
  value: unknown;
  error?: { message: string };
}

export class BenchProgramme {
  readonly workspace: Workspace;

  constructor(project: ScriptProject) {
    this.workspace = new Workspace({ project });
    const sheet = { owner: LEAD, name: 'Educator styles' };
    this.workspace.state.containerId = createSpreadsheet(this.workspace, sheet);
  }

  /** One call of the sidebar. @throws when the product refuses: a bench measures nothing else */
  call(name: string, args: unknown[] = []): { value: unknown; execution: Execution } {
    const result = runFromClient(this.workspace, 'callServer', [name, args], { user: LEAD });
    const reply = succeeded(result) as Reply;
    if (!reply.ok) throw new Error(`${name}: ${reply.error?.message ?? ''}`);
    return { value: reply.value, execution: result.execution };
  }

  /** All the executions of a set-up. */
  setUp(): Execution[] {
    const begun = this.call('beginSetUp', [SET_UP_ANSWERS]).execution;
    const executions = [begun];
    for (;;) {
      const { value, execution } = this.call('continueSetUp');
      executions.push(execution);
      if ((value as { done: boolean }).done) return executions;
    }
  }

  /** Adds numbered teachers by the sidebar's own call, in lists of at most 500. */
  addTeachers(count: number): void {
    const teachers = Array.from({ length: count }, (_, n) => ({
      name: `Teacher ${n}`,
      email: teacherEmail(n),
      school: 'North School',
      coach: '',
    }));
    for (let from = 0; from < count; from += 500) {
      this.call('addTeachers', [teachers.slice(from, from + 500)]);
    }
  }

  get formId(): string {
    const found = Object.keys(this.workspace.state.forms)[0];
    if (found === undefined) throw new Error('The programme has no Form.');
    return found;
  }
}

export function teacherEmail(n: number): string {
  return `teacher${n}@riverbend.example`;
}

/** @throws the failure of an execution that should not have failed */
export function succeeded(result: RunResult): unknown {
  if (!result.ok) throw result.error;
  return result.value;
}

const SET_UP_ANSWERS = {
  programme: 'Riverbend coaching',
  schoolYear: '2026–27',
  schools: ['North School', 'South School'],
  coaches: [
    { name: 'Lee Okafor', email: LEAD },
    { name: 'Cam Reyes', email: SECOND_COACH },
  ],
  nobodyEvaluates: true,
};
