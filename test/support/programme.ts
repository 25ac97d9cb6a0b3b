// A programme on a fresh local Workspace: people press what they press on Google, and what they then
// see comes back as text. The script is the shipped bundle.
import type { FaultHook, Selection } from '../../local/host/execution';
import { virtualClock } from '../../local/host/clock';
import { runFromClient, type RunResult } from '../../local/host/script-host';
import { createSpreadsheet } from '../../local/services/spreadsheet/books';
import { callFromSidebar } from '../../local/services/spreadsheet/editor-by-hand';
import { runClockTriggers } from '../../local/services/script/clock-triggers';
import { shareByHand } from '../../local/services/drive/by-hand';
import { openFormByHand } from '../../local/services/forms/open-form';
import type { FormState } from '../../local/services/forms/state';
import {
  submitFormByHand,
  type SubmitOptions,
  type Submitted,
} from '../../local/services/forms/submit-form';
import type { AnswersView } from '../../local/views/form-view';
import { LEAD, SECOND_COACH } from '../../local/workspace/people';
import type { WorkspaceState } from '../../local/workspace/state';
import { Workspace, type ScriptProject } from '../../local/workspace/workspace';
import type {
  EducatorDetail,
  EducatorSummary,
  Reply,
  SetUpAnswers,
  SetUpProgress,
  SidebarApi,
  TeacherInput,
} from '../../src/shared/sidebar-api';
import { answersByTitle, SAMPLE_ANSWERS } from './answers';
import { builtProject } from './local-workspace';

export const SAM = 'sam.ortiz@riverbend.example';
export const ANA = 'ana.lindqvist@riverbend.example';
export const YUSUF = 'yusuf.amari@riverbend.example';
export const PRINCIPAL = 'pat.principal@riverbend.example';
export const OUTSIDER = 'olly@outside.example';
export { LEAD, SECOND_COACH };

export const SET_UP: SetUpAnswers = {
  programme: 'Riverbend coaching',
  schoolYear: '2026–27',
  schools: ['North School', 'South School'],
  coaches: [
    { name: 'Lee Okafor', email: LEAD },
    { name: 'Cam Reyes', email: SECOND_COACH },
  ],
  nobodyEvaluates: true,
};

export const TEACHERS: readonly TeacherInput[] = [
  { name: 'Sam Ortiz', email: SAM, school: 'North School', coach: '' },
  { name: 'Ana Lindqvist', email: ANA, school: 'South School', coach: 'Cam Reyes' },
];

export interface SentVersion {
  readonly responseId: string;
  /** Milliseconds since the epoch. */
  readonly sentAt: number;
  /** Nobody was told of it; once the Form holds a newer one, nobody can know it. */
  readonly untold: boolean;
}

export interface Press {
  person?: string;
  faultHook?: FaultHook;
  /** What they have selected in the Sheet. */
  selection?: Selection;
}

type ApiReply<Name extends keyof SidebarApi> = Reply<ReturnType<SidebarApi[Name]>>;

const MINUTE_MS = 60_000;
let built: ScriptProject | undefined;

export class LocalProgramme {
  private constructor(
    readonly workspace: Workspace,
    /** Every version of answers that anybody ever sent here. */
    readonly sent: SentVersion[] = [],
  ) {}

  /** The lead's empty Sheet, which the second coach may edit. */
  static begin(project: ScriptProject = (built ??= builtProject())): LocalProgramme {
    const workspace = new Workspace({ project });
    const id = createSpreadsheet(workspace, { owner: LEAD, name: 'Educator styles' });
    workspace.state.containerId = id;
    shareByHand(workspace, LEAD, id, SECOND_COACH, 'writer');
    return new LocalProgramme(workspace);
  }

  /** Set up by the lead, with Sam as their own teacher and Ana as the second coach's. */
  static ready(): LocalProgramme {
    const programme = LocalProgramme.begin();
    programme.setUp();
    programme.ask('addTeachers', [[...TEACHERS]]);
    return programme;
  }

  /** A Workspace that was saved. @param now milliseconds since the epoch */
  static from(state: WorkspaceState, now: number): LocalProgramme {
    const project = (built ??= builtProject());
    return new LocalProgramme(new Workspace({ project, state, clock: virtualClock(now) }));
  }

  /** A second Workspace with the same past; what happens in one does not happen in the other. */
  copy(project: ScriptProject = this.workspace.project): LocalProgramme {
    return this.snapshot()(project);
  }

  /** Makes any number of copies of how things stand now. */
  snapshot(): (project?: ScriptProject) => LocalProgramme {
    const { project: own, state } = this.workspace;
    const json = JSON.stringify(state);
    const now = this.workspace.clock.now();
    const sent = [...this.sent];
    return (project = own) => {
      const copied = JSON.parse(json) as WorkspaceState;
      const workspace = new Workspace({ project, state: copied, clock: virtualClock(now) });
      return new LocalProgramme(workspace, [...sent]);
    };
  }

  /** What the sidebar gets: a value, the product's sentence, or Google's own failure. */
  press<Name extends keyof SidebarApi>(
    name: Name,
    args: Parameters<SidebarApi[Name]>,
    press: Press = {},
  ): ApiReply<Name> {
    return this.callServer([name, args], press) as ApiReply<Name>;
  }

  /** Any call of the page, also one that no page of ours would make. */
  callServer(args: unknown[], press: Press = {}): Reply<unknown> {
    const result = this.run('callServer', args, press);
    if (result.ok) return result.value as Reply<unknown>;
    return { ok: false, error: { code: 'failed', message: result.error.message } };
  }

  run(name: string, args: unknown[], press: Press = {}): RunResult {
    const { person = LEAD, faultHook, selection } = press;
    return faultHook
      ? runFromClient(this.workspace, name, args, { user: person, faultHook, context: 'editor' })
      : callFromSidebar(this.workspace, person, name, args, selection);
  }

  /** @throws the sentence, when the product refuses */
  ask<Name extends keyof SidebarApi>(
    name: Name,
    args: Parameters<SidebarApi[Name]>,
    person = LEAD,
  ): ReturnType<SidebarApi[Name]> {
    const reply = this.press(name, args, { person });
    if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`);
    return reply.value;
  }

  /** The code of a refusal, or 'ok'. */
  refusal<Name extends keyof SidebarApi>(
    name: Name,
    args: Parameters<SidebarApi[Name]>,
    person = LEAD,
  ): string {
    const reply = this.press(name, args, { person });
    return reply.ok ? 'ok' : reply.error.code;
  }

  setUp(answers: SetUpAnswers = SET_UP): SetUpProgress {
    const begun = this.ask('beginSetUp', [answers]);
    if ('problems' in begun) throw new Error(begun.problems[0]?.message);
    return this.finishSetUp();
  }

  finishSetUp(): SetUpProgress {
    for (let presses = 0; presses < 20; presses++) {
      const progress = this.ask('continueSetUp', []);
      if (progress.done) return progress;
    }
    throw new Error('The set-up does not end.');
  }

  /** Sends the Form: one's own answers of last time or complete sample answers, with some changed. */
  answer(person: string, changes: AnswersView = {}, options: SubmitOptions = {}): Submitted {
    const view = openFormByHand(this.workspace, person, this.formId, options);
    if (view.kind !== 'form') throw new Error(`The Form is shut: ${view.message}`);
    const before = view.answers ?? answersByTitle(view, SAMPLE_ANSWERS);
    const answers = { ...before, ...answersByTitle(view, changes) };
    const sentAt = this.workspace.clock.now();
    const submitted = submitFormByHand(this.workspace, person, this.formId, answers, options);
    const untold = options.deliver === 'lost' || options.deliver === 'blank';
    this.sent.push({ responseId: submitted.responseId, sentAt, untold });
    return submitted;
  }

  /** Lets time pass and the clock's triggers run. */
  wait(minutes: number): RunResult[] {
    this.workspace.clock.advance(minutes * MINUTE_MS);
    return runClockTriggers(this.workspace).map(({ result }) => result);
  }

  roster(person = LEAD): EducatorSummary[] {
    return this.ask('refresh', [], person).educators;
  }

  educator(email: string, person = LEAD): EducatorSummary {
    const found = this.roster(person).find((one) => one.email === email);
    if (!found) throw new Error(`${email} is not in the caseload of ${person}.`);
    return found;
  }

  open(email: string, person = LEAD): EducatorDetail {
    return this.ask('openEducator', [this.educator(email, person).educatorId], person);
  }

  start(email: string, person = LEAD, notify = false): EducatorDetail {
    return this.ask('startCoaching', [this.educator(email, person).educatorId, notify], person);
  }

  get form(): FormState {
    const [form, second] = Object.values(this.workspace.state.forms);
    if (!form || second) throw new Error('There should be one Form.');
    return form;
  }

  get formId(): string {
    return this.form.id;
  }
}
