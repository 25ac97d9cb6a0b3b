// One Doc per educator: pressed by two at once, or cut short at any call and pressed again.
import { ExecutionKilled } from '../../local/host/errors';
import { deleteByHand } from '../../local/services/spreadsheet/by-hand';
import { accessTo, docHeadings, docLines, docsOf, educatorRow } from '../support/looking';
import { DEATHS, forEveryCall, killAfter, meeting } from '../support/faults';
import { LEAD, LocalProgramme, SAM, SECOND_COACH, YUSUF } from '../support/programme';

const MINUTE_MS = 60_000;

const ready = LocalProgramme.ready();
ready.answer(SAM);
ready.answer(YUSUF);

/** Ids by e-mail; Sam is the lead's, Yusuf is nobody's yet. */
const sam = ready.educator(SAM).educatorId;
const yusuf = ready.educator(YUSUF).educatorId;

/** The button again and again, two minutes apart while it is not known what the last press did. */
function pressUntilShared(programme: LocalProgramme, id: string, person: string): void {
  for (let presses = 0; presses < 5; presses++) {
    const reply = programme.press('startCoaching', [id, false], { person });
    if (reply.ok && reply.value.doc.kind === 'shared') return;
    if (reply.ok) expect(reply.value.doc.kind).toBe('in-doubt');
    else expect(reply.error.code).toBe('busy');
    programme.workspace.clock.advance(2 * MINUTE_MS);
  }
  throw new Error('The Doc was never shared.');
}

/** What must be true in the end, for whoever became the coach. */
function expectOneDoc(programme: LocalProgramme, email: string): void {
  const { cells } = educatorRow(programme, email);
  const { Coach: coach = '', 'Educator ID': educatorId = '' } = cells;
  const docs = docsOf(programme, educatorId);
  expect(docs.map(({ id }) => id)).toEqual([cells['Doc ID']]);
  const id = docs[0]?.id ?? '';
  expect(accessTo(programme, id)).toEqual([`owner ${coach}`, `writer ${email}`]);
  expect(cells).toMatchObject({ State: 'Coaching', 'Coaching Doc': expect.stringContaining(id) });
  expect(cells['Doc problem']).toBe('');
  const headings = docHeadings(programme, id, email);
  expect(headings).toHaveLength(13);
  expect(new Set(headings).size).toBe(13);
  expect(docLines(programme, id, email)).toContain('When I plan | build my own');
}

it.each(DEATHS)('after a death at any call (%s)', (death) => {
  const cases = forEveryCall(
    ready,
    (programme, n) => {
      const faultHook = killAfter(n, death);
      return { reached: !programme.press('startCoaching', [sam, false], { faultHook }).ok };
    },
    (programme) => {
      pressUntilShared(programme, sam, LEAD);
      expectOneDoc(programme, SAM);
    },
  );
  expect(cases).toBeGreaterThan(10);
});

it('after two deaths in a row', () => {
  const cases = forEveryCall(
    ready,
    (programme, n) => {
      const faultHook = killAfter(n, 'writes lost');
      return { reached: !programme.press('startCoaching', [sam, false], { faultHook }).ok };
    },
    (programme, n) => {
      programme.workspace.clock.advance(3 * MINUTE_MS);
      const faultHook = killAfter(Math.max(1, 14 - n), 'writes lost');
      programme.press('startCoaching', [sam, false], { faultHook });
      pressUntilShared(programme, sam, LEAD);
      expectOneDoc(programme, SAM);
    },
  );
  expect(cases).toBeGreaterThan(10);
});

describe.each([
  ['the same coach in another window', sam, SAM, LEAD],
  ['another coach, for a teacher whom nobody has', yusuf, YUSUF, SECOND_COACH],
])('while %s presses too', (_, id, email, other) => {
  it.each([
    ['at once', 0],
    ['forty seconds later', 40_000],
    ['three minutes later', 3 * MINUTE_MS],
  ])('%s', (__, stall) => {
    const cases = forEveryCall(
      ready,
      (programme, n) =>
        meeting(
          n,
          () => {
            programme.workspace.clock.advance(stall);
            programme.press('startCoaching', [id, false], { person: other });
          },
          (faultHook) => programme.press('startCoaching', [id, false], { faultHook }),
        ),
      (programme) => {
        const { Coach: coach = '' } = educatorRow(programme, email).cells;
        pressUntilShared(programme, id, coach);
        expectOneDoc(programme, email);
      },
    );
    expect(cases).toBeGreaterThan(10);
  });
});

it('when two presses at once find it empty, as one that died had left it', () => {
  const empty = ready.copy();
  const faultHook = (): void => {
    if (docsOf(empty, sam).length > 0) throw new ExecutionKilled('Exceeded maximum execution time');
  };
  empty.press('startCoaching', [sam, false], { faultHook });
  empty.workspace.clock.advance(3 * MINUTE_MS);
  const cases = forEveryCall(
    empty,
    (programme, n) =>
      meeting(
        n,
        () => programme.press('startCoaching', [sam, false]),
        (faultHook) => programme.press('startCoaching', [sam, false], { faultHook }),
      ),
    (programme) => {
      pressUntilShared(programme, sam, LEAD);
      expectOneDoc(programme, SAM);
    },
  );
  expect(cases).toBeGreaterThan(8);
});

it('when the row was deleted by hand and came back', () => {
  const programme = ready.copy();
  programme.start(SAM);
  const { row } = educatorRow(programme, SAM);
  deleteByHand(programme.workspace, LEAD, 'Educators', 'rows', row);
  programme.wait(25 * 60);
  expect(educatorRow(programme, SAM).cells['Doc ID']).toBe('');
  pressUntilShared(programme, sam, LEAD);
  expectOneDoc(programme, SAM);
});
