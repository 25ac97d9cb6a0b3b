// The workflows that must survive a death and company at every call: how each is begun, what a person
// or the clock does next, and how one knows that it is finished.
import type { FaultHook } from '../../local/host/execution';
import { runFunction } from '../../local/host/script-host';
import { createFormResponse } from '../../local/services/forms/form-response';
import { KEEP } from './answers';
import { educatorRow, rowsOf } from './looking';
import { withOwnThings } from './invariants';
import { ANA, LEAD, LocalProgramme, SAM, SECOND_COACH, YUSUF } from './programme';

export interface Workflow {
  readonly name: string;
  /** How things stand before; made once. */
  readonly before: () => LocalProgramme;
  /** Whether it came to its end. */
  readonly run: (programme: LocalProgramme, faultHook: FaultHook) => boolean;
  /** The named next step: the same button, the next event or the next hourly run. */
  readonly next: (programme: LocalProgramme) => void;
  /** What a person sees when it is done. */
  readonly expectDone: (programme: LocalProgramme) => void;
}

const NEXT_HOUR = (programme: LocalProgramme): void => void programme.wait(61);

/** The submit trigger's run for the newest response. */
function deliverNewest({ workspace, form }: LocalProgramme, faultHook: FaultHook): boolean {
  const newest = [...form.responses].sort((a, b) => b.timestamp - a.timestamp)[0];
  return runFunction(workspace, 'onIntakeSubmit_', {
    user: LEAD,
    context: 'trigger',
    faultHook,
    args: (execution) =>
      newest ? [{ response: createFormResponse({ execution, form }, newest) }] : [],
  }).ok;
}

function ready(): LocalProgramme {
  return withOwnThings(LocalProgramme.ready());
}

function expectKeep(programme: LocalProgramme, email: string, text: string): void {
  expect(educatorRow(programme, email).cells['What already works']).toBe(text);
}

/** Presses until the product says that it is done; a busy or interrupted press is simply repeated. */
function pressUntil(done: () => boolean, press: () => void, programme: LocalProgramme): void {
  for (let presses = 0; presses < 6; presses++) {
    press();
    if (done()) return;
    programme.workspace.clock.advance(2 * 60_000);
  }
  throw new Error('It does not end.');
}

const ADDING_TEACHERS: Workflow = {
  name: 'adding teachers',
  before: ready,
  run: (programme, faultHook) => programme.press('addTeachers', [[NEWCOMER]], { faultHook }).ok,
  next: (programme) => {
    const listed = rowsOf(programme, 'Educators').some((row) => row.cells['E-mail'] === YUSUF);
    if (!listed) programme.ask('addTeachers', [[NEWCOMER]]);
  },
  expectDone: (programme) => expect(educatorRow(programme, YUSUF).cells['Name']).toBe('Yusuf'),
};

const NEWCOMER = { name: 'Yusuf', email: YUSUF, school: 'North School', coach: '' };

const SUBMISSION: Workflow = {
  name: 'a first submission',
  before: () => {
    const programme = ready();
    programme.answer(SAM, { [KEEP]: 'First.' }, { deliver: 'lost' });
    return programme;
  },
  run: deliverNewest,
  next: NEXT_HOUR,
  expectDone: (programme) => expectKeep(programme, SAM, 'First.'),
};

const EDIT: Workflow = {
  name: 'an edit',
  before: () => {
    const programme = ready();
    programme.answer(SAM, { [KEEP]: 'First.' });
    programme.wait(10);
    programme.answer(SAM, { [KEEP]: 'Second.' }, { deliver: 'lost' });
    return programme;
  },
  run: deliverNewest,
  next: NEXT_HOUR,
  expectDone: (programme) => expectKeep(programme, SAM, 'Second.'),
};

const CATCH_UP: Workflow = {
  name: 'the hourly run',
  before: () => {
    const programme = ready();
    programme.answer(SAM, { [KEEP]: 'First.' });
    programme.wait(61);
    programme.answer(SAM, { [KEEP]: 'Second.' }, { deliver: 'lost' });
    programme.answer(ANA, { [KEEP]: 'Stations.' }, { deliver: 'lost' });
    return programme;
  },
  run: ({ workspace }, faultHook) =>
    runFunction(workspace, 'onHourly_', { user: LEAD, context: 'trigger', faultHook }).ok,
  next: NEXT_HOUR,
  expectDone: (programme) => {
    expectKeep(programme, SAM, 'Second.');
    expectKeep(programme, ANA, 'Stations.');
  },
};

const START_COACHING: Workflow = {
  name: 'start coaching',
  before: () => {
    const programme = ready();
    programme.answer(SAM, { [KEEP]: 'First.' });
    return programme;
  },
  run: (programme, faultHook) => {
    const { educatorId } = programme.educator(SAM);
    const reply = programme.press('startCoaching', [educatorId, false], { faultHook });
    return reply.ok && reply.value.doc.kind === 'shared';
  },
  next: (programme) => {
    const { educatorId } = programme.educator(SAM);
    const shared = (): boolean => programme.open(SAM).doc.kind === 'shared';
    const press = (): void => void programme.press('startCoaching', [educatorId, false]);
    pressUntil(shared, press, programme);
  },
  expectDone: (programme) => {
    const { cells } = educatorRow(programme, SAM);
    expect(cells).toMatchObject({ State: 'Coaching', 'Doc problem': '' });
    expect(cells['Doc shared at']).not.toBe('');
  },
};

/** Yusuf answered from a second address of Sam's. */
const MERGE: Workflow = {
  name: 'a merge',
  before: () => {
    const programme = ready();
    programme.answer(SAM, { [KEEP]: 'First.' });
    programme.wait(10);
    programme.answer(YUSUF, { [KEEP]: 'Newer.' });
    return programme;
  },
  run: (programme, faultHook) => programme.press('merge', bothIds(programme), { faultHook }).ok,
  next: (programme) => {
    const left = rowsOf(programme, 'Educators').some((row) => row.cells['E-mail'] === YUSUF);
    if (left) programme.ask('merge', bothIds(programme));
  },
  expectDone: (programme) => {
    expect(rowsOf(programme, 'Educators')).toHaveLength(2);
    expect(educatorRow(programme, SAM).cells['Also known by']).toContain(YUSUF);
    expect(['Newer.', 'Meanwhile.']).toContain(
      educatorRow(programme, SAM).cells['What already works'],
    );
  },
};

function bothIds(programme: LocalProgramme): [string, string] {
  return [programme.educator(SAM).educatorId, programme.educator(YUSUF).educatorId];
}

const UNDONE_MERGE: Workflow = {
  name: 'undoing a merge',
  before: () => {
    const programme = MERGE.before();
    programme.ask('merge', bothIds(programme));
    return programme;
  },
  run: (programme, faultHook) => undo(programme, faultHook),
  next: (programme) => void undo(programme),
  expectDone: (programme) => {
    expectKeep(programme, SAM, 'First.');
    expectKeep(programme, YUSUF, 'Newer.');
  },
};

/** Whether nothing is left to be undone. */
function undo(programme: LocalProgramme, faultHook?: FaultHook): boolean {
  const [merge] = programme.ask('openCare', []).merges;
  if (!merge) return true;
  return programme.press('undoMerge', [merge.mergeId], faultHook ? { faultHook } : {}).ok;
}

/** Those that record answers. */
export const RECORDING: readonly Workflow[] = [SUBMISSION, EDIT, CATCH_UP];

/** Those that a coach begins with a press. */
export const PRESSED: readonly Workflow[] = [ADDING_TEACHERS, START_COACHING, MERGE, UNDONE_MERGE];

/** Whole executions of others, which come between two calls. */
export const COMPANY: readonly ((programme: LocalProgramme) => void)[] = [
  // A teacher who is not listed answers.
  (programme) =>
    void programme.answer('noor.haddad@riverbend.example', { [KEEP]: 'Somebody else’s.' }),
  // The same teacher changes an answer.
  (programme) => {
    programme.workspace.clock.advance(1000);
    programme.answer(SAM, { [KEEP]: 'Meanwhile.' });
  },
  // The second coach starts coaching.
  (programme) => {
    const { educatorId = '' } = programme.roster(SECOND_COACH)[0] ?? {};
    programme.press('startCoaching', [educatorId, false], { person: SECOND_COACH });
  },
];
