// Google will not share the Doc, or make it: the coach reads why, and goes on later with the same Doc.
import { shareByHand, unshareByHand } from '../../local/services/drive/by-hand';
import { typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import type { DocStatus } from '../../src/shared/sidebar-api';
import { GoogleJsonResponseException } from '../../local/host/errors';
import { accessTo, columnOf, docLines, docsOf, educatorRow } from '../support/looking';
import { LEAD, LocalProgramme, OUTSIDER, PRINCIPAL, SAM, TEACHERS } from '../support/programme';

const TYPO = 'sam.ortis@riverbend.example';
const ELSEWHERE = 'kim@elsewhere.example';

function withTeacher(email: string): LocalProgramme {
  const programme = LocalProgramme.begin();
  programme.setUp();
  const list = [{ name: 'Sam Ortiz', email, school: 'North School', coach: '' }];
  programme.ask('addTeachers', [list]);
  return programme;
}

function theDoc(programme: LocalProgramme): string {
  const [educator] = programme.roster();
  const [doc, second] = docsOf(programme, educator?.educatorId ?? '');
  if (!doc || second) throw new Error('There should be one Doc.');
  return doc.id;
}

function reasonOf(doc: DocStatus): string {
  return doc.kind === 'not-shared' ? doc.reason : doc.kind;
}

describe('a misspelled address', () => {
  const programme = withTeacher(TYPO);
  const { doc, docUrl } = programme.start(TYPO);
  const id = theDoc(programme);

  it('leaves a filled Doc that only the coach can open, and says what to check', () => {
    expect(doc).toMatchObject({ kind: 'not-shared', url: docUrl, mayNotify: true });
    expect(reasonOf(doc)).toContain('Check the spelling first.');
    expect(accessTo(programme, id)).toEqual([`owner ${LEAD}`]);
    expect(docLines(programme, id, LEAD)[0]).toBe('Our coaching Doc');
    expect(programme.open(TYPO).doc).toEqual(doc);
  });

  it('is retried without a mail, and with the same Doc', () => {
    expect(programme.start(TYPO).doc).toEqual(doc);
    expect(theDoc(programme)).toBe(id);
    expect(programme.workspace.state.base.mail).toHaveLength(1);
  });

  it('can be mended in the Sheet; then the Doc is shared', () => {
    const { workspace } = programme;
    const place = {
      row: educatorRow(programme, TYPO).row,
      column: columnOf(programme, 'Educators', 'E-mail'),
    };
    typeIntoCell(workspace, LEAD, 'Educators', place, SAM);
    expect(programme.start(SAM).doc.kind).toBe('shared');
    expect(theDoc(programme)).toBe(id);
    expect(accessTo(programme, id)).toEqual([`owner ${LEAD}`, `writer ${SAM}`]);
    expect(docLines(programme, id, SAM).filter((line) => line === 'About me')).toHaveLength(1);
    expect(educatorRow(programme, SAM).cells['Doc problem']).toBe('');
  });
});

it('mails a teacher without an account only after the coach said so', () => {
  const programme = withTeacher(ELSEWHERE);
  const mails = (): number => programme.workspace.state.base.mail.length;
  const before = mails();
  expect(programme.start(ELSEWHERE).doc).toMatchObject({ kind: 'not-shared', mayNotify: true });
  expect(mails()).toBe(before);
  expect(programme.start(ELSEWHERE, LEAD, true).doc.kind).toBe('shared');
  expect(mails()).toBe(before + 1);
  expect(accessTo(programme, theDoc(programme))).toContain(`writer ${ELSEWHERE}`);
});

it.each([
  ['domainPolicy', 'A rule of your school’s account does not allow it.', false],
  ['shareOutNotPermitted', 'Your school does not allow sharing with this address.', false],
  ['invalidSharingRequest', 'your school may not allow it', true],
] as const)('tells a coach what %s means', (outsideRefusal, words, mayNotify) => {
  const programme = withTeacher(OUTSIDER);
  Object.assign(programme.workspace.state.drive.policy, { sharingOutside: false, outsideRefusal });
  const { doc } = programme.start(OUTSIDER);
  expect(doc).toMatchObject({ kind: 'not-shared', mayNotify });
  expect(reasonOf(doc)).toContain(words);
  programme.workspace.state.drive.policy.sharingOutside = true;
  expect(programme.start(OUTSIDER).doc.kind).toBe('shared');
});

it('says who else can open the Doc when it is found to be open to others', () => {
  const programme = withTeacher(TYPO);
  programme.start(TYPO);
  const id = theDoc(programme);
  shareByHand(programme.workspace, LEAD, id, PRINCIPAL, 'reader');
  programme.workspace.state.people.push({
    ...{ email: TYPO, name: 'Sam', role: 'Teacher', account: 'workspace' },
  });
  expect(programme.start(TYPO).remarks.join()).toContain(`Also open to: ${PRINCIPAL}`);
  unshareByHand(programme.workspace, LEAD, id, PRINCIPAL);
  expect(accessTo(programme, id)).toHaveLength(2);
});

it('goes on the next day when today’s documents are used up', () => {
  const programme = LocalProgramme.ready();
  const { workspace } = programme;
  const day = Math.floor(workspace.clock.now() / 86_400_000);
  workspace.state.base.used[`${LEAD}|documents a day|${day}`] = 1500;
  const { educatorId } = programme.educator(SAM);
  const reply = programme.press('startCoaching', [educatorId, false]);
  expect(reply).toMatchObject({ ok: false, error: { code: 'quota' } });
  if (!reply.ok) expect(reply.error.message).toContain('tomorrow');
  expect(docsOf(programme, educatorId)).toEqual([]);
  programme.wait(24 * 60);
  expect(programme.start(SAM).doc.kind).toBe('shared');
  expect(docsOf(programme, educatorId)).toHaveLength(1);
});

it.each(['Drive.Files.create', 'Docs.batchUpdate', 'Drive.Permissions.create'])(
  'is safe to press again after %s failed without a reason',
  (failing) => {
    const programme = LocalProgramme.ready();
    const { educatorId } = programme.educator(SAM);
    const reply = programme.press('startCoaching', [educatorId, false], {
      faultHook: ({ name, phase }) => {
        if (name !== failing || phase === 'before') return;
        throw new GoogleJsonResponseException('drive', 500, '', 'Internal error encountered.');
      },
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'google-failed' } });
    if (!reply.ok) expect(reply.error.message).toContain('it is safe to try again');
    programme.wait(3);
    expect(programme.start(SAM).doc.kind).toBe('shared');
    const [doc, second] = docsOf(programme, educatorId);
    expect(second).toBeUndefined();
    expect(
      docLines(programme, doc?.id ?? '', SAM).filter((line) => line === 'About me'),
    ).toHaveLength(1);
    expect(programme.roster()).toHaveLength(TEACHERS.length - 1);
  },
);
