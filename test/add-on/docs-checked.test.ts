// A coach's Docs are looked at every day: renamed or moved ones go on, lost and opened ones are told once,
// and nothing is made or shared again without a press.
import {
  deleteForeverByHand,
  moveByHand,
  renameByHand,
  restoreByHand,
  shareByHand,
  trashByHand,
  unshareByHand,
} from '../../local/services/drive/by-hand';
import { typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import type { DocMend, DocStatus } from '../../src/shared/leaving-api';
import { forEveryCall, killAfter } from '../support/faults';
import { day, hour } from '../support/hours';
import { accessTo, columnOf, docsOf, educatorRow, rowsOf } from '../support/looking';
import {
  ANA,
  LEAD,
  LocalProgramme,
  PRINCIPAL,
  SAM,
  SECOND_COACH,
  YUSUF,
} from '../support/programme';
import { docIdOf } from '../support/two-coaches';

const ready = LocalProgramme.ready();
ready.start(SAM);
ready.start(ANA, SECOND_COACH);
ready.wait(61);
hour(ready);

/** The Docs of Sam and Ana, looked at today. */
function coached(): LocalProgramme {
  return ready.copy();
}

const problemOf = (programme: LocalProgramme, email = SAM): string =>
  educatorRow(programme, email).cells['Doc problem'] ?? '';

const told = (programme: LocalProgramme): string[] =>
  rowsOf(programme, 'Problems').map(({ cells }) => `${cells['Where']}: ${cells['Problem']}`);

const statuses = (programme: LocalProgramme): (string | undefined)[] =>
  rowsOf(programme, 'Problems').map(({ cells }) => cells['Status']);

function settle(programme: LocalProgramme, word: string): void {
  const column = columnOf(programme, 'Problems', 'Status');
  for (const { row } of rowsOf(programme, 'Problems')) {
    typeIntoCell(programme.workspace, LEAD, 'Problems', { row, column }, word);
  }
}

function mend(programme: LocalProgramme, how: DocMend, person = LEAD, email = SAM): DocStatus {
  const { educatorId } = programme.educator(email, person);
  return programme.ask('mendDoc', [educatorId, how], person).doc;
}

const noticesOf = (programme: LocalProgramme, person = LEAD): string =>
  programme
    .ask('refresh', [], person)
    .notices.map(({ text }) => text)
    .join('\n');

it('a renamed and moved Doc goes on as it is', () => {
  const programme = coached();
  const id = docIdOf(programme);
  renameByHand(programme.workspace, LEAD, id, 'Ours');
  moveByHand(programme.workspace, LEAD, id, 'root');
  day(programme);
  expect([problemOf(programme), told(programme)]).toEqual(['', []]);
  expect(programme.start(SAM).doc.kind).toBe('shared');
  expect(docsOf(programme, programme.educator(SAM).educatorId)).toHaveLength(1);
});

describe('a Doc in the trash', () => {
  const programme = coached();
  const id = docIdOf(programme);
  trashByHand(programme.workspace, LEAD, id);
  day(programme);

  it('is told in the row, in the tab and in the sidebar', () => {
    expect(problemOf(programme)).toBe('trashed');
    expect(told(programme)).toEqual([
      expect.stringMatching(/^Coaching Doc: The coaching Doc of Sam Ortiz is in the trash\./),
    ]);
    expect(noticesOf(programme)).toContain('Sam Ortiz. The Doc is in the trash.');
  });

  it('is not made again: Start coaching says what is the matter and asks', () => {
    expect(programme.start(SAM).doc).toMatchObject({
      kind: 'trouble',
      trouble: 'trashed',
      mends: [
        { mend: 'take-out' },
        { mend: 'start-afresh', question: expect.stringMatching(/\?/) },
      ],
    });
    expect(docsOf(programme, programme.educator(SAM).educatorId)).toHaveLength(1);
  });

  it('comes out again with one press, and all is well', () => {
    const mended = programme.copy();
    expect(mend(mended, 'take-out').kind).toBe('shared');
    expect(mended.workspace.state.drive.files[id]?.trashed).toBe(false);
    expect(statuses(mended)).toEqual(['done']);
    expect(noticesOf(mended)).toBe('');
    day(mended);
    expect(told(mended)).toHaveLength(1);
  });

  it('taken out by hand is seen the next day', () => {
    const mended = programme.copy();
    restoreByHand(mended.workspace, LEAD, id);
    day(mended);
    expect([problemOf(mended), statuses(mended)]).toEqual(['', ['done']]);
  });

  it('is told once, also when somebody settled it, and again only when it happens again', () => {
    const settled = programme.copy();
    settle(settled, 'done');
    day(settled);
    expect(told(settled)).toHaveLength(1);
    restoreByHand(settled.workspace, LEAD, id);
    day(settled);
    trashByHand(settled.workspace, LEAD, id);
    day(settled);
    expect(told(settled)).toHaveLength(2);
  });

  it('is nobody else’s to mend', () => {
    const { educatorId } = programme.educator(SAM);
    expect(programme.refusal('mendDoc', [educatorId, 'take-out'], SECOND_COACH)).toBe(
      'other-coach',
    );
    expect(programme.callServer(['mendDoc', [educatorId, 'burn']])).toMatchObject({ ok: false });
    expect(problemOf(programme)).toBe('trashed');
  });
});

describe('a Doc that is gone for good', () => {
  const programme = coached();
  const old = docIdOf(programme);
  deleteForeverByHand(programme.workspace, LEAD, old);
  day(programme);

  it('is told, and a second look finds the same', () => {
    expect(mend(programme.copy(), 'look-again')).toMatchObject({ trouble: 'gone' });
    expect(noticesOf(programme)).toContain('can’t be opened with your account anymore');
  });

  it('is let go of only when the coach says so; then a new one is made', () => {
    const mended = programme.copy();
    expect(mend(mended, 'start-afresh').kind).toBe('none');
    expect(docIdOf(mended)).toBe('');
    expect(educatorRow(mended, SAM).cells['Also known by']).toContain(old);
    expect(mended.start(SAM).doc.kind).toBe('shared');
    expect(educatorRow(mended, SAM).cells).toMatchObject({ State: 'Coaching', 'Doc problem': '' });
  });
});

it('a Doc that was let go of is never taken for the new one, also after a death', () => {
  const programme = coached();
  const old = docIdOf(programme);
  trashByHand(programme.workspace, LEAD, old);
  day(programme);
  mend(programme, 'start-afresh');
  restoreByHand(programme.workspace, LEAD, old);
  const { educatorId } = programme.educator(SAM);
  const cases = forEveryCall(
    programme,
    (copy, n) => {
      const faultHook = killAfter(n, 'writes landed');
      return { reached: !copy.press('startCoaching', [educatorId, false], { faultHook }).ok };
    },
    (copy) => {
      copy.wait(3);
      copy.start(SAM);
      expect(docIdOf(copy)).not.toBe(old);
      expect(docsOf(copy, educatorId)).toHaveLength(2);
    },
  );
  expect(cases).toBeGreaterThan(8);
});

it('after coaching has ended, a Doc that is deleted calls nobody; its page says so', () => {
  const programme = coached();
  const id = docIdOf(programme);
  programme.ask('endCoaching', [programme.educator(SAM).educatorId, false]);
  deleteForeverByHand(programme.workspace, LEAD, id);
  day(programme);
  expect([told(programme), noticesOf(programme)]).toEqual([[], '']);
  expect(programme.open(SAM).doc).toMatchObject({ kind: 'trouble', trouble: 'gone' });
});

it('a teacher who was taken off is told, and let in again only on a press', () => {
  const programme = coached();
  const id = docIdOf(programme);
  unshareByHand(programme.workspace, LEAD, id, SAM);
  day(programme);
  expect(programme.start(SAM).doc).toMatchObject({ kind: 'trouble', trouble: 'teacher-off' });
  expect(accessTo(programme, id)).toEqual([`owner ${LEAD}`]);
  expect(mend(programme, 'share-again').kind).toBe('shared');
  expect(accessTo(programme, id)).toEqual([`owner ${LEAD}`, `writer ${SAM}`]);
});

describe('people who were added to a Doc', () => {
  const programme = coached();
  shareByHand(programme.workspace, SECOND_COACH, docIdOf(programme, ANA), PRINCIPAL, 'reader');
  day(programme);

  it('are named to its coach, not to others', () => {
    expect(problemOf(programme, ANA)).toBe(`Also open to: ${PRINCIPAL}`);
    expect(told(programme).join()).toContain(PRINCIPAL);
    expect(noticesOf(programme, SECOND_COACH)).toContain(`Also open to: ${PRINCIPAL}`);
    expect(noticesOf(programme, LEAD)).not.toContain(PRINCIPAL);
    expect(programme.open(ANA, SECOND_COACH).doc.kind).toBe('shared');
  });

  it('on purpose: one “done” is enough, until somebody else is added', () => {
    const settled = programme.copy();
    settle(settled, 'done');
    day(settled);
    day(settled);
    expect(told(settled)).toHaveLength(1);
    expect(noticesOf(settled, SECOND_COACH)).not.toContain(PRINCIPAL);
    shareByHand(settled.workspace, SECOND_COACH, docIdOf(settled, ANA), YUSUF, 'reader');
    day(settled);
    expect(told(settled)).toHaveLength(2);
    expect(told(settled)[1]).toContain(YUSUF);
  });

  it('through a folder that somebody shared, they are seen too', () => {
    const open = coached();
    const id = docIdOf(open);
    const [folder = ''] = open.workspace.state.drive.files[id]?.parents ?? [];
    shareByHand(open.workspace, LEAD, folder, PRINCIPAL, 'reader');
    day(open);
    expect(problemOf(open)).toBe(`Also open to: ${PRINCIPAL}`);
  });
});

it('the lead’s run names whoever can open the Form or the Sheet and is no coach, once', () => {
  const programme = coached();
  const { workspace, formId } = programme;
  shareByHand(workspace, LEAD, formId, PRINCIPAL, 'writer');
  shareByHand(workspace, LEAD, workspace.state.containerId, PRINCIPAL, 'reader');
  day(programme);
  expect(told(programme)).toEqual([
    `Intake Form: Not in the list of coaches, but can open the Form with every answer in it: ${PRINCIPAL}. ` +
      'If that is meant, write “done” here. If not, press Share there and take them off.',
    `Sheet: Not in the list of coaches, but can open this Sheet and see every row: ${PRINCIPAL}. ` +
      'If that is meant, write “done” here. If not, press Share there and take them off.',
  ]);
  settle(programme, 'ok');
  day(programme);
  expect(told(programme)).toHaveLength(2);
});
