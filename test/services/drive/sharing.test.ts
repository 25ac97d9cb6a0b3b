// Drive.Permissions: notices, refusals by reason, transfer of ownership, and sharing by hand.
// https://developers.google.com/workspace/drive/api/guides/manage-sharing
import {
  listFilesByHand,
  moveByHand,
  renameByHand,
  shareByHand,
  trashByHand,
  unshareByHand,
} from '../../../local/services/drive/by-hand';
import { findFile, roleOf } from '../../../local/services/drive/files';
import { MIME, type DriveFile } from '../../../local/services/drive/state';
import { LEAD, SECOND_COACH } from '../../../local/workspace/people';
import { Workspace } from '../../../local/workspace/workspace';
import { projectOf, runBody } from '../../support/local-workspace';

const TEACHER = 'sam.ortiz@riverbend.example';
const OUTSIDER = 'olly@outside.example';
const STRANGER = 'nobody@elsewhere.example';

let workspace: Workspace;
let id: string;
beforeEach(() => {
  workspace = new Workspace({ project: projectOf('') });
  id = String(run(`return Drive.Files.create({ name: 'Sam', mimeType: '${MIME.document}' }).id`));
});

const run = (body: string, user = LEAD): unknown => runBody(workspace, body, { user });

function file(): DriveFile {
  const found = findFile(workspace, id);
  if (!found) throw new Error('the file is gone');
  return found;
}

const mail = (): unknown =>
  workspace.state.base.mail.map(({ from, to, subject }) => ({ from, to, subject }));

function share(email: string, options: object = {}, role = 'writer', user = LEAD): unknown {
  const permission = JSON.stringify({ type: 'user', role, emailAddress: email });
  return run(
    `try { return Drive.Permissions.create(${permission}, '${id}', ${JSON.stringify(options)}).role }
     catch (e) { return { code: e.details.code, reason: e.details.errors[0].reason, message: e.message } }`,
    user,
  );
}

describe('permissions.create: https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/create', () => {
  test('gives access without a mail when no notice is wanted', () => {
    expect(share(TEACHER, { sendNotificationEmail: false })).toBe('writer');
    expect(roleOf(file(), TEACHER)).toBe('writer');
    expect(mail()).toEqual([]);
  });

  test('the notice is the default and comes from the sharer', () => {
    share(TEACHER, { emailMessage: 'Here is our Doc' });
    expect(mail()).toEqual([{ from: LEAD, to: [TEACHER], subject: 'Lee Okafor shared "Sam"' }]);
    expect(workspace.state.base.mail[0]?.body).toContain('Here is our Doc');
  });

  test('an address without a Google account needs the notice: 400 invalidSharingRequest', () => {
    expect(share(STRANGER, { sendNotificationEmail: false })).toEqual({
      code: 400,
      reason: 'invalidSharingRequest',
      message: expect.stringMatching(
        /^API call to drive\.permissions\.create failed with error: Bad Request\. User message: .*you must check the "Notify people" box/,
      ),
    });
    expect(roleOf(file(), STRANGER)).toBeUndefined();
    expect(share(STRANGER)).toBe('writer');
  });

  test('an address of our own domain that nobody has can not be invited at all', () => {
    expect(share('sma.ortiz@riverbend.example')).toMatchObject({
      code: 400,
      reason: 'invalidSharingRequest',
    });
  });

  test.each([
    ['domainPolicy', 403],
    ['shareOutNotPermitted', 400],
    ['invalidSharingRequest', 400],
  ] as const)('a domain that keeps its files inside refuses with %s', (reason, code) => {
    Object.assign(workspace.state.drive.policy, { sharingOutside: false, outsideRefusal: reason });
    expect(share(OUTSIDER)).toMatchObject({ code, reason });
    expect(share(TEACHER)).toBe('writer');
  });

  test('sharing again changes the role instead of adding a second permission', () => {
    share(TEACHER, {}, 'reader');
    share(TEACHER, {}, 'writer');
    expect(file().permissions).toHaveLength(2);
    expect(roleOf(file(), TEACHER)).toBe('writer');
  });

  test('sharing with the owner takes nothing away from them: every file keeps its owner', () => {
    share(LEAD, { sendNotificationEmail: false }, 'reader');
    expect(roleOf(file(), LEAD)).toBe('owner');
    expect(file().permissions).toHaveLength(1);
  });

  test('a misspelt option is refused (version 2 called it sendNotificationEmails)', () => {
    const permission = JSON.stringify({ type: 'user', role: 'reader', emailAddress: TEACHER });
    expect(() =>
      run(`Drive.Permissions.create(${permission}, '${id}', { sendNotificationEmails: false })`),
    ).toThrow('Invalid argument: sendNotificationEmails');
  });
});

describe('ownership: https://developers.google.com/workspace/drive/api/guides/transfer-file', () => {
  test('needs transferOwnership, stays in the domain and always sends a notice', () => {
    expect(share(SECOND_COACH, {}, 'owner')).toMatchObject({ code: 403, reason: 'forbidden' });
    const transfer = { transferOwnership: true };
    expect(share(OUTSIDER, transfer, 'owner')).toMatchObject({
      code: 403,
      reason: 'ownershipChangeAcrossDomainNotPermitted',
    });
    expect(share(SECOND_COACH, transfer, 'owner')).toBe('owner');
    expect([roleOf(file(), LEAD), roleOf(file(), SECOND_COACH)]).toEqual(['writer', 'owner']);
    expect(mail()).toHaveLength(1);
  });

  test('the notice of a transfer can not be switched off', () => {
    const options = { transferOwnership: true, sendNotificationEmail: false };
    expect(share(SECOND_COACH, options, 'owner')).toMatchObject({
      code: 400,
      reason: 'badRequest',
    });
    expect(roleOf(file(), LEAD)).toBe('owner');
  });
});

describe('permissions.list, update, delete', () => {
  test('lists ID, type, kind and role unless a mask asks for more', () => {
    share(TEACHER, {}, 'commenter');
    expect(run(`return Drive.Permissions.list('${id}').permissions[1]`)).toEqual({
      id: expect.any(String),
      kind: 'drive#permission',
      type: 'user',
      role: 'commenter',
    });
    expect(
      run(`return Drive.Permissions.list('${id}', { fields: 'permissions(emailAddress)' })`),
    ).toEqual({ permissions: [{ emailAddress: LEAD }, { emailAddress: TEACHER }] });
  });

  test("a role can be changed and taken away, but not the owner's", () => {
    share(TEACHER, {}, 'reader');
    const [owner, teacher] = file().permissions.map((permission) => permission.id);
    run(`Drive.Permissions.update({ role: 'writer' }, '${id}', '${teacher}')`);
    expect(roleOf(file(), TEACHER)).toBe('writer');
    run(`Drive.Permissions.remove('${id}', '${teacher}')`);
    expect(roleOf(file(), TEACHER)).toBeUndefined();
    expect(() => run(`Drive.Permissions.remove('${id}', '${owner}')`)).toThrow(
      /sufficient permissions/,
    );
    expect(() => run(`Drive.Permissions.get('${id}', '${teacher}')`)).toThrow(
      `API call to drive.permissions.get failed with error: Permission not found: ${teacher}.`,
    );
  });
});

describe('by hand, in the page of Drive', () => {
  test('sharing by hand mails the person, and their Drive lists the file', () => {
    shareByHand(workspace, LEAD, id, TEACHER, 'writer');
    expect(mail()).toHaveLength(1);
    expect(listFilesByHand(workspace, TEACHER)).toMatchObject([
      { file: { id }, role: 'writer', owner: LEAD },
    ]);
    unshareByHand(workspace, LEAD, id, TEACHER);
    expect(listFilesByHand(workspace, TEACHER)).toEqual([]);
  });

  test('a writer may share unless writersCanShare is off; a reader never', () => {
    shareByHand(workspace, LEAD, id, TEACHER, 'writer');
    shareByHand(workspace, TEACHER, id, SECOND_COACH, 'reader');
    expect(() => shareByHand(workspace, SECOND_COACH, id, OUTSIDER, 'reader')).toThrow(
      /sufficient permissions/,
    );
    file().writersCanShare = false;
    expect(() => shareByHand(workspace, TEACHER, id, OUTSIDER, 'reader')).toThrow(
      /sufficient permissions/,
    );
  });

  test('who can not open a file can not rename it, move it or put it in the trash', () => {
    for (const act of [
      () => renameByHand(workspace, TEACHER, id, 'Mine'),
      () => moveByHand(workspace, TEACHER, id, 'root'),
      () => trashByHand(workspace, TEACHER, id),
    ]) {
      expect(act).toThrow(`File not found: ${id}.`);
    }
    expect(file()).toMatchObject({ name: 'Sam', trashed: false });
  });

  test('renaming, moving into a shared folder, and the trash', () => {
    const folder = String(
      run(`return Drive.Files.create({ name: 'F', mimeType: '${MIME.folder}' }).id`),
    );
    shareByHand(workspace, LEAD, folder, SECOND_COACH, 'reader');
    renameByHand(workspace, LEAD, id, 'Sam Ortiz');
    moveByHand(workspace, LEAD, id, folder);
    expect(
      listFilesByHand(workspace, SECOND_COACH)
        .map((one) => one.file.name)
        .sort(),
    ).toEqual(['F', 'Sam Ortiz']);
    trashByHand(workspace, LEAD, id);
    expect(listFilesByHand(workspace, LEAD).map((one) => one.file.name)).toEqual(['F']);
  });
});
