// The end of coaching that dies after any call, or in which others come in between: one copy, the teacher
// never without the Doc, and the same press finishes it.
import { findFile } from '../../local/services/drive/files';
import { MIME } from '../../local/services/drive/state';
import { DEATHS, forEveryCall, killAfter, meeting } from '../support/faults';
import { accessTo, docsOf, educatorRow } from '../support/looking';
import { LocalProgramme, SAM } from '../support/programme';

const ready = LocalProgramme.ready();
ready.answer(SAM);
ready.start(SAM);
ready.wait(61);

const doc = educatorRow(ready, SAM).cells['Doc ID'] ?? '';
const sam = educatorRow(ready, SAM).cells['Educator ID'] ?? '';
const before = educatorRow(ready, SAM).cells;
const access = accessTo(ready, doc);

function copies({ workspace }: LocalProgramme): string[] {
  return Object.values(workspace.state.drive.files)
    .filter(({ mimeType, name }) => mimeType === MIME.document && name.startsWith('Copy of '))
    .map(({ id }) => id);
}

/** Presses as a person would: again when it says so, after the two minutes that it asks for. */
function finish(programme: LocalProgramme, copy: boolean): void {
  for (let presses = 0; presses < 4; presses++) {
    if (programme.press('endCoaching', [sam, copy]).ok) return;
    programme.workspace.clock.advance(2 * 60_000);
  }
  throw new Error('It does not end.');
}

function expectEnded(programme: LocalProgramme): void {
  expect(accessTo(programme, doc)).toEqual(access);
  expect(educatorRow(programme, SAM).cells).toEqual({ ...before, State: 'Ended' });
  const [parent = ''] = findFile(programme.workspace, doc)?.parents ?? [];
  expect(findFile(programme.workspace, parent)?.name).toBe('Ended');
  expect(docsOf(programme, sam).map(({ id }) => id)).toEqual([doc]);
}

describe.each([
  [DEATHS[0], true],
  [DEATHS[1], false],
] as const)('dead after any call (%s; with a copy: %s)', (death, copy) => {
  it('is finished by the same press', () => {
    const cases = forEveryCall(
      ready,
      (programme, n) => {
        const faultHook = killAfter(n, death);
        return { reached: !programme.press('endCoaching', [sam, copy], { faultHook }).ok };
      },
      (programme) => {
        expect(accessTo(programme, doc)).toEqual(access);
        finish(programme, copy);
        expectEnded(programme);
        const made = copies(programme);
        expect(made).toHaveLength(copy ? 1 : 0);
        for (const id of made) expect(accessTo(programme, id)).toEqual([`owner ${SAM}`]);
      },
    );
    expect(cases).toBeGreaterThan(12);
  });
});

it.each(DEATHS)(
  'taking up again, dead after any call (%s), brings the Doc back all the same',
  (death) => {
    const ended = ready.copy();
    finish(ended, false);
    const home = findFile(ready.workspace, doc)?.parents;
    const cases = forEveryCall(
      ended,
      (programme, n) => {
        const faultHook = killAfter(n, death);
        return { reached: !programme.press('changeState', [sam, 'coaching'], { faultHook }).ok };
      },
      (programme) => {
        programme.ask('changeState', [sam, 'coaching']);
        expect(findFile(programme.workspace, doc)?.parents).toEqual(home);
        expect(educatorRow(programme, SAM).cells).toEqual(before);
      },
    );
    expect(cases).toBeGreaterThan(6);
  },
);

it('holds while the same button is pressed again between any two calls', () => {
  const cases = forEveryCall(
    ready,
    (programme, n) =>
      meeting(
        n,
        () => programme.press('endCoaching', [sam, true]),
        (faultHook) => programme.press('endCoaching', [sam, true], { faultHook }),
      ),
    (programme) => {
      finish(programme, true);
      expectEnded(programme);
      expect(copies(programme)).toHaveLength(1);
    },
  );
  expect(cases).toBeGreaterThan(12);
});
