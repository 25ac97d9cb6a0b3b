// Set-up dies after any call to Google; the lead presses again, and there is one of everything.
import { isQuestion } from '../../local/views/form-answers';
import { openFormByHand } from '../../local/services/forms/open-form';
import { MIME } from '../../local/services/drive/state';
import { rowsOf } from '../support/looking';
import type { SetUpProgress } from '../../src/shared/sidebar-api';
import { type Death, forEveryCall, killAfter, meeting } from '../support/faults';
import { LEAD, LocalProgramme, SAM, SECOND_COACH, SET_UP } from '../support/programme';

/** Everything that must exist once, as a person could count it. */
function inventory(programme: LocalProgramme): Record<string, unknown> {
  const { workspace } = programme;
  const { sheets } = workspace.state.sheets[workspace.state.containerId] ?? { sheets: [] };
  const files = Object.values(workspace.state.drive.files);
  const [form = ''] = Object.keys(workspace.state.forms);
  const seen = openFormByHand(workspace, SAM, form);
  const items = seen.kind === 'form' ? seen.pages.map((page) => page.items.filter(isQuestion)) : [];
  return {
    forms: files.filter(({ mimeType }) => mimeType === MIME.form).length,
    folders: files.filter(({ mimeType }) => mimeType === MIME.folder).length,
    pages: seen.kind === 'form' ? seen.pages.map(({ title }) => title) : seen.message,
    questions: items.map((page) => page.map(({ title }) => title)),
    triggers: workspace.state.base.triggers.map((one) => one.handlerFunction).sort(),
    tabs: sheets.map(({ name, rows, frozenRows, protections, filter }) => ({
      name,
      header: rows.slice(0, 2).map(({ cells = [] }) => cells.join(' | ')),
      frozenRows,
      protections: protections.length,
      filter: filter?.area,
    })),
    hidden: sheets.map(({ columns }) => columns.map(({ hidden }) => (hidden ? 1 : 0)).join('')),
    settings: rowsOf(programme, 'Settings').map(({ cells }) => Object.values(cells).join(' | ')),
  };
}

/** The same button; in doubt, again two minutes later. Returns how many steps are done then. */
function pressAgain(programme: LocalProgramme, stepsDone: number): number {
  for (let presses = 0; presses < 20; presses++) {
    const reply = programme.press('continueSetUp', []);
    if (!reply.ok) {
      expect(reply.error.code).toBe('busy');
      programme.workspace.clock.advance(2 * 60_000);
    } else if (doneIn(reply.value) >= stepsDone) return doneIn(reply.value);
  }
  throw new Error('The set-up does not end.');
}

function doneIn({ steps }: SetUpProgress): number {
  return steps.filter(({ state }) => state === 'done').length;
}

function answersSeen(programme: LocalProgramme): unknown {
  const [row] = rowsOf(programme, 'Educators');
  return Object.entries(row?.cells ?? {}).filter(([label]) => !/ID|at$/.test(label));
}

/** How things stand after each step of a set-up that nothing disturbed. */
const unharmed = LocalProgramme.begin();
unharmed.ask('beginSetUp', [SET_UP]);
const stages: unknown[] = ['nothing'];
while (!unharmed.ask('continueSetUp', []).done) stages.push(inventory(unharmed));
const expected = inventory(unharmed);
stages.push(expected);
const answered = unharmed.copy();
answered.answer(SAM);

it('asks 27 questions on eight pages', () => {
  expect((expected['questions'] as string[][]).flat()).toHaveLength(27);
  expect(expected['pages']).toHaveLength(8);
});

/** Dies after every call of the next step, then goes on; returns the cases. */
function killInNextStep(before: LocalProgramme, step: number, death: Death): number {
  return forEveryCall(
    before,
    (programme, n) => {
      const faultHook = killAfter(n, death);
      return { reached: !programme.press('continueSetUp', [], { faultHook }).ok };
    },
    (programme, n) => {
      const done = pressAgain(programme, step);
      expect(inventory(programme)).toEqual(stages[done]);
      if (n % 10 !== 1) return;
      pressAgain(programme, stages.length - 1);
      expect(inventory(programme)).toEqual(expected);
      programme.answer(SAM);
      expect(answersSeen(programme)).toEqual(answersSeen(answered));
    },
  );
}

it('ends the same wherever it died', () => {
  const before = LocalProgramme.begin();
  before.ask('beginSetUp', [SET_UP]);
  // Only the first step writes cells, which a dying execution may or may not have sent off.
  let cases = killInNextStep(before, 1, 'writes landed');
  for (let step = 1; step < stages.length; step++) {
    cases += killInNextStep(before, step, 'writes lost');
    before.ask('continueSetUp', []);
  }
  expect(cases).toBeGreaterThan(300);
});

it('ends the same whoever presses between two calls', () => {
  const before = LocalProgramme.begin();
  before.ask('beginSetUp', [SET_UP]);
  let cases = 0;
  for (let step = 1; step < stages.length; step++) {
    cases += forEveryCall(
      before,
      (programme, n) =>
        meeting(
          n,
          () => {
            // The same button in a second window, and another coach who looks in.
            programme.press('continueSetUp', []);
            programme.press('refresh', [], { person: SECOND_COACH });
          },
          (faultHook) => programme.press('continueSetUp', [], { faultHook }),
        ),
      (programme) => {
        const done = pressAgain(programme, step);
        expect(inventory(programme)).toEqual(stages[done]);
        expect(programme.workspace.heldLocks).toEqual({});
      },
    );
    before.ask('continueSetUp', []);
  }
  expect(cases).toBeGreaterThan(250);
});

it('keeps the answers when it dies while they are saved', () => {
  const cases = forEveryCall(
    LocalProgramme.begin(),
    (programme, n) => {
      const faultHook = killAfter(n, 'writes lost');
      return { reached: !programme.press('beginSetUp', [SET_UP], { faultHook }).ok };
    },
    (programme) => {
      programme.setUp();
      expect(inventory(programme)).toEqual(expected);
    },
  );
  expect(cases).toBeGreaterThan(2);
});

it('done twice changes nothing, and a repair puts back only what is missing', () => {
  const programme = unharmed.copy();
  programme.setUp();
  expect(inventory(programme)).toEqual(expected);
  programme.workspace.state.base.triggers = programme.workspace.state.base.triggers.slice(1);
  const book = programme.workspace.state.sheets[programme.workspace.state.containerId];
  if (book) book.sheets = book.sheets.filter(({ name }) => name !== 'Visits');
  programme.setUp();
  expect(inventory(programme)).toEqual(expected);
});

it('is busy, not broken, while somebody else saves', () => {
  const programme = LocalProgramme.begin();
  programme.ask('beginSetUp', [SET_UP]);
  const { workspace } = programme;
  workspace.heldLocks[`document:${workspace.state.containerId}`] = LEAD;
  const reply = programme.press('continueSetUp', []);
  expect(reply).toMatchObject({ ok: false, error: { code: 'busy' } });
});
