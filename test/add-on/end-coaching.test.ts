// Coaching ends: a copy for the teacher, the Doc into the folder "Ended", and everything as it was when it is
// taken up again. The teacher's access is never touched.
import { GoogleJsonResponseException } from '../../local/host/errors';
import type { FaultHook } from '../../local/host/execution';
import { findFile } from '../../local/services/drive/files';
import { moveByHand, trashByHand } from '../../local/services/drive/by-hand';
import { MIME, type DriveFile } from '../../local/services/drive/state';
import type { LeavingReceipt } from '../../src/shared/leaving-api';
import { deskOf, writeRow } from '../support/shared-doc';
import { accessTo, docLines, docsOf, driveOf, educatorRow } from '../support/looking';
import {
  ANA,
  LEAD,
  LocalProgramme,
  OUTSIDER,
  PRINCIPAL,
  SAM,
  SECOND_COACH,
} from '../support/programme';
import { docIdOf, educatorIdOf, twoCoaches } from '../support/two-coaches';

const coached = twoCoaches();

function end(programme: LocalProgramme, copy: boolean, email = SAM, person = LEAD): LeavingReceipt {
  return programme.ask('endCoaching', [educatorIdOf(programme, email), copy], person);
}

/** Names from the file up to My Drive. */
function pathOf({ workspace }: LocalProgramme, id: string): string[] {
  const file = findFile(workspace, id);
  if (!file) return [];
  return [
    ...(file.parents[0] ? pathOf({ workspace } as LocalProgramme, file.parents[0]) : []),
    file.name,
  ];
}

/** Docs that are no educator's Doc. */
function copies({ workspace }: LocalProgramme): DriveFile[] {
  return Object.values(workspace.state.drive.files).filter(
    ({ mimeType, name }) => mimeType === MIME.document && name.startsWith('Copy of '),
  );
}

describe('without a copy', () => {
  const programme = coached();
  const id = docIdOf(programme);
  const before = educatorRow(programme, SAM).cells;
  const access = accessTo(programme, id);
  const receipt = end(programme, false);

  it('puts the Doc into the folder “Ended”; who can open it stays the same', () => {
    expect(pathOf(programme, id)).toEqual([
      ...['Riverbend coaching: coaching Docs', 'Ended'],
      'Sam Ortiz and Lee Okafor, 2026–27',
    ]);
    expect(accessTo(programme, id)).toEqual(access);
    expect(driveOf(programme, SAM)).toContain('Sam Ortiz and Lee Okafor, 2026–27');
    expect(copies(programme)).toEqual([]);
  });

  it('changes the state in the row, and nothing else in it', () => {
    expect(educatorRow(programme, SAM).cells).toEqual({ ...before, State: 'Ended' });
    expect(receipt.done).toEqual([
      'The Doc is in the folder “Ended”. Sam Ortiz can open it as before.',
      'Coaching has ended. The row and every record are as they were.',
    ]);
  });

  it('is taken up again: the Doc comes back, and everything is as it was', () => {
    const again = programme.copy();
    const home = findFile(coached().workspace, id)?.parents;
    again.ask('changeState', [educatorIdOf(again), 'coaching']);
    expect(findFile(again.workspace, id)?.parents).toEqual(home);
    expect(educatorRow(again, SAM).cells).toEqual(before);
    end(again, false);
    const folders = Object.values(again.workspace.state.drive.files).filter(
      ({ name }) => name === 'Ended',
    );
    expect(folders).toHaveLength(1);
  });
});

describe('with a copy', () => {
  const programme = coached();
  const id = docIdOf(programme);
  programme.workspace.state.drive.policy.defaultVisibility = 'domain';
  writeRow(deskOf(programme, SAM), 'meeting', { Date: '2026-09-20', Kind: 'Visit' });
  const receipt = end(programme, true);
  const [copy] = copies(programme);

  it('is the teacher’s alone, in their own Drive and whatever the domain shares by default, with every word', () => {
    expect(accessTo(programme, copy?.id ?? '')).toEqual([`owner ${SAM}`]);
    expect(copy?.parents).toEqual([`root-${SAM}`]);
    expect(docLines(programme, copy?.id ?? '', SAM)).toEqual(docLines(programme, id, LEAD));
    expect(programme.workspace.state.base.mail.at(-1)).toMatchObject({ from: LEAD, to: [SAM] });
    expect(receipt).toMatchObject({ toDo: [], copyUrl: '' });
    expect(receipt.done[0]).toBe('Sam Ortiz owns a copy of the Doc. Google mailed them about it.');
  });

  it('says so where Google leaves the coach in', () => {
    const open = coached();
    const faultHook: FaultHook = ({ name, phase }) => {
      if (name !== 'Drive.Permissions.remove' || phase !== 'before') return;
      throw new GoogleJsonResponseException('drive.x', 403, 'rateLimitExceeded', 'No.');
    };
    const reply = open.press('endCoaching', [educatorIdOf(open), true], { faultHook });
    expect(reply).toMatchObject({
      ok: true,
      value: {
        toDo: [expect.stringContaining('Google did not take your own access to the copy away.')],
        copyUrl: expect.stringContaining(copies(open)[0]?.id ?? '?'),
      },
    });
  });

  it('can’t be taken for the Doc', () => {
    expect(docsOf(programme, educatorIdOf(programme)).map((file) => file.id)).toEqual([id]);
    expect(docIdOf(programme)).toBe(id);
  });

  it('pressed again makes no other one; ended another year does', () => {
    const again = programme.copy();
    end(again, true);
    expect(copies(again)).toHaveLength(1);
    again.ask('changeState', [educatorIdOf(again), 'coaching']);
    again.wait(24 * 60);
    end(again, true);
    expect(copies(again)).toHaveLength(2);
  });
});

it.each([
  ['personal accounts', 'consumer', 'editor'],
  ['a rule against sharing', 'workspace', 'kept'],
] as const)('with %s the coach keeps a copy and is told what to do', (_, account, given) => {
  const programme = coached();
  programme.workspace.state.people.forEach((person) => (person.account = account));
  if (given === 'kept') {
    const others = programme.workspace.state.people.filter(({ email }) => email !== SAM);
    programme.workspace.state.people = others;
  }
  const receipt = end(programme, true);
  const [copy] = copies(programme);
  const expected = given === 'editor' ? [`owner ${LEAD}`, `writer ${SAM}`] : [`owner ${LEAD}`];
  expect(accessTo(programme, copy?.id ?? '')).toEqual(expected);
  expect(receipt.copyUrl).toContain(copy?.id);
  expect(receipt.toDo[0]).toMatch(/File > Make a copy|Open it and press Share/);
  expect(educatorRow(programme, SAM).cells['State']).toBe('Ended');
});

it('a Doc that its coach keeps in a folder of their own stays there', () => {
  const programme = coached();
  const id = docIdOf(programme);
  moveByHand(programme.workspace, LEAD, id, 'root');
  expect(end(programme, false).done[0]).toContain('it stayed there');
  expect(findFile(programme.workspace, id)?.parents).toEqual([`root-${LEAD}`]);
  programme.ask('changeState', [educatorIdOf(programme), 'coaching']);
  expect(findFile(programme.workspace, id)?.parents).toEqual([`root-${LEAD}`]);
});

it('another folder is made when the first was put into the trash: the Doc does not go there', () => {
  const programme = coached();
  end(programme, false);
  const id = docIdOf(programme);
  const [ended = ''] = findFile(programme.workspace, id)?.parents ?? [];
  programme.ask('changeState', [educatorIdOf(programme), 'coaching']);
  trashByHand(programme.workspace, LEAD, ended);
  programme.wait(5);
  end(programme, false);
  expect(findFile(programme.workspace, id)?.parents).not.toEqual([ended]);
  expect(findFile(programme.workspace, id)?.trashed).toBe(false);
});

it('a Doc in the trash is not copied, and the plan says so', () => {
  const programme = coached();
  trashByHand(programme.workspace, LEAD, docIdOf(programme));
  programme.wait(24 * 60 + 1);
  const plan = programme.ask('planEnd', [educatorIdOf(programme)]);
  expect([plan.copySteps, plan.steps[0]]).toEqual([
    [],
    'The Doc can’t be reached right now, so it stays as it is and can’t be copied. Their page says why.',
  ]);
  expect(end(programme, true).done).toHaveLength(1);
  expect(copies(programme)).toEqual([]);
});

describe('who may end it', () => {
  it('is the own coach, and the lead, who leaves the Doc where it is', () => {
    const programme = coached();
    const id = docIdOf(programme, ANA);
    const before = findFile(programme.workspace, id)?.parents;
    const plan = programme.ask('planEnd', [educatorIdOf(programme, ANA)]);
    expect(plan.copySteps).toEqual([]);
    expect(plan.steps[0]).toContain('The Doc is in the Drive of Cam Reyes');
    end(programme, true, ANA);
    expect(findFile(programme.workspace, id)?.parents).toEqual(before);
    expect([educatorRow(programme, ANA).cells['State'], copies(programme)]).toEqual(['Ended', []]);
  });

  it('is nobody else, and not from every stage', () => {
    const programme = coached();
    const ask = (person: string, email = SAM): string =>
      programme.refusal('endCoaching', [educatorIdOf(programme, email), true], person);
    expect(ask(SECOND_COACH)).toBe('other-coach');
    programme.ask('changeState', [educatorIdOf(programme), 'paused']);
    expect(ask(LEAD)).toBe('ok');
    const early = LocalProgramme.ready();
    expect(early.refusal('planEnd', [educatorIdOf(early)])).toBe('bad-request');
    expect(early.refusal('endCoaching', [educatorIdOf(early), true])).toBe('bad-request');
    expect([PRINCIPAL, OUTSIDER].filter((one) => driveOf(programme, one).length > 0)).toEqual([]);
  });
});
