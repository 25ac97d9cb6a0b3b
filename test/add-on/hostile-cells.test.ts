// Cells that somebody with the Sheet open changed by hand, by mistake or on purpose: nothing is shared
// with the wrong person, nothing stops for good.
import { GoogleJsonResponseException } from '../../local/host/errors';
import type { FaultHook } from '../../local/host/execution';
import { removeForGood } from '../../local/services/drive/file-changes';
import type { DriveFile } from '../../local/services/drive/state';
import { typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import { accessTo, columnOf, docsOf, educatorRow, rowsOf } from '../support/looking';
import { afterRemoteCall } from '../support/faults';
import {
  ANA,
  LEAD,
  LocalProgramme,
  OUTSIDER,
  PRINCIPAL,
  SAM,
  SECOND_COACH,
  YUSUF,
} from '../support/programme';

const ready = LocalProgramme.ready();
const sam = ready.educator(SAM).educatorId;

function typed(programme: LocalProgramme, email: string, label: string, text: string): void {
  const place = {
    row: educatorRow(programme, email).row,
    column: columnOf(programme, 'Educators', label),
  };
  typeIntoCell(programme.workspace, LEAD, 'Educators', place, text);
}

const YUSUF_OF_SECOND = {
  ...{ name: 'Yusuf', email: YUSUF, school: 'North School' },
  coach: SECOND_COACH,
};

/** The second coach's own folders. */
function foldersOf({ workspace }: LocalProgramme): DriveFile[] {
  return Object.values(workspace.state.drive.files).filter(
    ({ permissions, appProperties }) =>
      appProperties['sageCoach'] === 'folder' &&
      permissions.some(
        ({ role, emailAddress }) => role === 'owner' && emailAddress === SECOND_COACH,
      ),
  );
}

it('never shares a Doc that was made for somebody else', () => {
  const programme = ready.copy();
  programme.start(SAM);
  const docId = educatorRow(programme, SAM).cells['Doc ID'] ?? '';
  programme.ask('addTeachers', [
    [{ name: 'Pat', email: PRINCIPAL, school: 'North School', coach: '' }],
  ]);
  const { educatorId } = programme.educator(PRINCIPAL);
  typed(programme, PRINCIPAL, 'Doc ID', docId);
  const reply = programme.press('startCoaching', [educatorId, false]);
  const trouble = { ok: true, value: { doc: { kind: 'trouble', trouble: 'gone' } } };
  expect(reply).toMatchObject(trouble);
  expect(accessTo(programme, docId)).toEqual([`owner ${LEAD}`, `writer ${SAM}`]);
  typed(programme, PRINCIPAL, 'Doc ID', 'no such file');
  typed(programme, PRINCIPAL, 'Doc problem', '');
  expect(programme.press('startCoaching', [educatorId, false])).toMatchObject(trouble);
  typed(programme, PRINCIPAL, 'Doc ID', '');
  expect(programme.start(PRINCIPAL).doc.kind).toBe('shared');
  expect(docsOf(programme, educatorId)).toHaveLength(1);
});

it.each(['constructor', '__proto__', 'toString'])(
  'shows %s as a refusal like any other',
  (word) => {
    const programme = ready.copy();
    typed(programme, SAM, 'Doc ID', 'x');
    typed(programme, SAM, 'Doc problem', word);
    const { doc } = programme.ask('openEducator', [sam]);
    expect(doc).toMatchObject({
      kind: 'not-shared',
      reason: expect.stringContaining('did not say'),
    });
  },
);

it('is not held up by a date in the far future', () => {
  const programme = ready.copy();
  typed(programme, SAM, 'Doc begun at', '2199-01-01T00:00:00.000Z');
  expect(programme.start(SAM).doc.kind).toBe('shared');
});

it('makes a new folder when the coach deleted theirs', () => {
  const programme = ready.copy();
  const { workspace } = programme;
  programme.start(ANA, SECOND_COACH);
  for (const folder of foldersOf(programme)) removeForGood(workspace, SECOND_COACH, folder);
  programme.ask('addTeachers', [[YUSUF_OF_SECOND]]);
  programme.wait(10);
  const { educatorId } = programme.educator(YUSUF, SECOND_COACH);
  const press = { person: SECOND_COACH };
  const reply = programme.press('startCoaching', [educatorId, false], press);
  expect(reply).toMatchObject({ ok: false, error: { code: 'busy' } });
  expect(programme.start(YUSUF, SECOND_COACH).doc.kind).toBe('shared');
  expect(docsOf(programme, educatorId)).toHaveLength(1);
  expect(foldersOf(programme)).toHaveLength(1);
});

it('can be pressed again at once when Google refused to make the Doc', () => {
  const programme = ready.copy();
  const faultHook: FaultHook = ({ name, phase }) => {
    if (name !== 'Drive.Files.create' || phase === 'after') return;
    const said = 'User rate limit exceeded.';
    throw new GoogleJsonResponseException('drive.files.create', 403, 'userRateLimitExceeded', said);
  };
  const reply = programme.press('startCoaching', [sam, false], { faultHook });
  expect(reply).toMatchObject({ ok: false, error: { code: 'quota' } });
  expect(programme.start(SAM).doc.kind).toBe('shared');
});

it('makes one folder when a coach begins with two teachers at once', () => {
  const before = ready.copy();
  before.ask('addTeachers', [[YUSUF_OF_SECOND]]);
  const ids = [ANA, YUSUF].map((email) => before.educator(email, SECOND_COACH).educatorId);
  const [ana = '', yusuf = ''] = ids;
  for (let n = 1; n <= 6; n++) {
    const programme = before.copy();
    const faultHook = afterRemoteCall(n, () => {
      programme.press('startCoaching', [yusuf, false], { person: SECOND_COACH });
    });
    programme.press('startCoaching', [ana, false], { person: SECOND_COACH, faultHook });
    expect(foldersOf(programme)).toHaveLength(1);
  }
});

it('takes an address typed with spaces and capitals for the same', () => {
  const programme = ready.copy();
  typed(programme, SAM, 'E-mail', ` ${SAM.toUpperCase()} `);
  const reply = programme.ask('addTeachers', [
    [{ name: 'Sam', email: SAM, school: 'North School', coach: '' }],
  ]);
  expect(reply).toMatchObject({ problems: [{ field: 'email' }] });
  programme.answer(SAM);
  expect(rowsOf(programme, 'Educators')).toHaveLength(2);
  expect(programme.roster().map(({ email }) => email)).not.toContain(OUTSIDER);
});
