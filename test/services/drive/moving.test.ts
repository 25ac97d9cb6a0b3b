// Drive: one parent for each file, what moves with it, what a transfer of ownership and a copy do to it,
// and who the script works for.
import { findFile } from '../../../local/services/drive/files';
import { INDEX_LAG_MS } from '../../../local/services/drive/search-index';
import { MIME, type DriveFile } from '../../../local/services/drive/state';
import { LEAD, SECOND_COACH } from '../../../local/workspace/people';
import { Workspace } from '../../../local/workspace/workspace';
import { projectOf, runBody } from '../../support/local-workspace';

const TEACHER = 'sam.ortiz@riverbend.example';

let workspace: Workspace;
let folder: string;
let id: string;
beforeEach(() => {
  workspace = new Workspace({ project: projectOf('') });
  folder = make({ name: 'Docs', mimeType: MIME.folder });
  id = make({ name: 'Sam', mimeType: MIME.document, parents: [folder] });
});

const run = (body: string, user = LEAD): unknown => runBody(workspace, body, { user });

function make(resource: object, user = LEAD): string {
  return String(run(`return Drive.Files.create(${JSON.stringify(resource)}).id`, user));
}

function refusal(body: string, user = LEAD): unknown {
  return run(
    `try { ${body} } catch (e) { return [e.details.code, e.details.errors[0].reason] }`,
    user,
  );
}

function file(fileId = id): DriveFile {
  const found = findFile(workspace, fileId);
  if (!found) throw new Error('the file is gone');
  return found;
}

function share(fileId: string, emailAddress: string, role = 'writer', options: object = {}): void {
  const permission = JSON.stringify({ type: 'user', role, emailAddress });
  run(`Drive.Permissions.create(${permission}, '${fileId}', ${JSON.stringify(options)})`);
}

const people = (fileId = id): string[] =>
  file(fileId).permissions.map(({ role, emailAddress }) => `${role} ${emailAddress}`);

describe('one parent: https://developers.google.com/workspace/drive/api/guides/ref-single-parent', () => {
  test('the owner moves a file by naming the new folder; people of the old one lose it', () => {
    share(folder, SECOND_COACH, 'reader');
    share(id, TEACHER);
    expect(people()).toContain(`reader ${SECOND_COACH}`);
    const ended = make({ name: 'Ended', mimeType: MIME.folder });
    run(`Drive.Files.update({}, '${id}', null, { addParents: '${ended}' })`);
    expect(file().parents).toEqual([ended]);
    expect(people()).toEqual([`owner ${LEAD}`, `writer ${TEACHER}`]);
  });

  test('access that was given on the file itself as well stays', () => {
    share(folder, TEACHER, 'reader');
    share(id, TEACHER, 'writer');
    run(
      `Drive.Files.update({}, '${id}', null, { addParents: 'root', removeParents: '${folder}' })`,
    );
    expect(people()).toContain(`writer ${TEACHER}`);
  });

  test('without its last parent a file lies in its owner’s My Drive', () => {
    run(`Drive.Files.update({}, '${id}', null, { removeParents: '${folder}' })`);
    expect(run(`return Drive.Files.get('${id}', { fields: 'parents' }).parents`)).toEqual([
      `root-${LEAD}`,
    ]);
  });

  test('an editor who may not share can’t move it; one who may names the old folder too', () => {
    const theirs = make({ name: 'Cam', mimeType: MIME.folder }, SECOND_COACH);
    share(id, SECOND_COACH);
    file().appUsers.push(SECOND_COACH);
    const move = (options: object): unknown =>
      refusal(`Drive.Files.update({}, '${id}', null, ${JSON.stringify(options)})`, SECOND_COACH);
    expect(move({ addParents: theirs })).toEqual([403, 'cannotAddParent']);
    file().writersCanShare = false;
    expect(move({ addParents: theirs, removeParents: folder })).toEqual([
      403,
      'insufficientFilePermissions',
    ]);
    expect(file().parents).toEqual([folder]);
  });
});

describe('a transfer of ownership: https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/create', () => {
  const transfer = { transferOwnership: true };

  test('leaves the file in its folder, or moves it to the new owner’s My Drive when asked to', () => {
    share(id, SECOND_COACH, 'owner', transfer);
    expect(file().parents).toEqual([folder]);
    const other = make({ name: 'Ana', mimeType: MIME.document, parents: [folder] });
    share(other, SECOND_COACH, 'owner', { ...transfer, moveToNewOwnersRoot: true });
    expect(file(other).parents).toEqual([`root-${SECOND_COACH}`]);
    expect(people(other)).toEqual([`writer ${LEAD}`, `owner ${SECOND_COACH}`]);
  });

  test('a consumer’s file needs the other person’s consent, which no script can give', () => {
    // https://github.com/googleapis/google-api-python-client/issues/1753
    workspace.state.people.forEach((person) => (person.account = 'consumer'));
    expect(
      refusal(
        `Drive.Permissions.create({ type: 'user', role: 'owner', emailAddress: '${TEACHER}' }, '${id}',
          { transferOwnership: true })`,
      ),
    ).toEqual([403, 'consentRequiredForOwnershipTransfer']);
    expect(people()).toEqual([`owner ${LEAD}`]);
  });

  test('the old owner gives up the rest by permission ID, the same on every file', () => {
    file().writersCanShare = false;
    share(id, SECOND_COACH, 'owner', transfer);
    expect(refusal(`Drive.Permissions.list('${id}')`)).toEqual([
      403,
      'insufficientFilePermissions',
    ]);
    const me = String(
      run(`return Drive.About.get({ fields: 'user(permissionId)' }).user.permissionId`),
    );
    run(`Drive.Permissions.remove('${id}', '${me}')`);
    expect(people()).toEqual([`owner ${SECOND_COACH}`]);
    expect(refusal(`Drive.Files.get('${id}')`)).toEqual([404, 'notFound']);
  });
});

test('about.get says who the user is, and nothing without a mask: https://developers.google.com/workspace/drive/api/reference/rest/v3/about/get', () => {
  expect(run(`return Drive.About.get({ fields: 'user(emailAddress,me)' })`)).toEqual({
    user: { emailAddress: LEAD, me: true },
  });
  expect(refusal(`Drive.About.get({})`)).toEqual([400, 'required']);
});

test('a copy lies beside the first and is the copier’s alone: https://developers.google.com/workspace/drive/api/reference/rest/v3/files/copy', () => {
  share(id, TEACHER);
  const copy = String(run(`return Drive.Files.copy({}, '${id}').id`));
  expect(file(copy)).toMatchObject({ name: 'Copy of Sam', parents: [folder] });
  expect(people(copy)).toEqual([`owner ${LEAD}`]);
});

test('a listing shows trash and who can open each file, at most a hundred of them at once', () => {
  // https://github.com/googleapis/google-api-nodejs-client/issues/722
  for (let n = 0; n < 101; n++) make({ name: `File ${n}`, mimeType: MIME.folder });
  share(id, TEACHER);
  run(`Drive.Files.update({ trashed: true }, '${id}')`);
  workspace.clock.advance(INDEX_LAG_MS);
  const page = (fields: string): number =>
    Number(run(`return Drive.Files.list({ pageSize: 1000, fields: '${fields}' }).files.length`));
  expect(page('files(id)')).toBe(103);
  expect(page('files(id,permissions(type))')).toBe(100);
  expect(
    run(`return Drive.Files.list({ q: "mimeType = '${MIME.document}'",
      fields: 'files(trashed,permissions(emailAddress))' }).files`),
  ).toEqual([{ trashed: true, permissions: [{ emailAddress: LEAD }, { emailAddress: TEACHER }] }]);
});
