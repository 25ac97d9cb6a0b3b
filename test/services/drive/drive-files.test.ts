// Drive.Files as the REST reference has it: masks, drive.file, search, the trash.
// https://developers.google.com/workspace/drive/api/reference/rest/v3/files
import { createFile, findFile } from '../../../local/services/drive/files';
import { INDEX_LAG_MS } from '../../../local/services/drive/search-index';
import { MIME } from '../../../local/services/drive/state';
import { LEAD, SECOND_COACH } from '../../../local/workspace/people';
import { Workspace } from '../../../local/workspace/workspace';
import { projectOf, runBody, tryBody } from '../../support/local-workspace';

let workspace: Workspace;
beforeEach(() => {
  workspace = new Workspace({ project: projectOf('') });
});

const run = (body: string, user = LEAD): unknown => runBody(workspace, body, { user });

function makeDoc(resource: object = {}, user = LEAD): string {
  const json = JSON.stringify({ name: 'Sam', mimeType: MIME.document, ...resource });
  return String(run(`return Drive.Files.create(${json}).id`, user));
}

/** Name of the reason and the message, as a script would read them off the exception. */
function refusal(body: string, user = LEAD): unknown {
  return run(
    `try { ${body} } catch (e) {
      return { code: e.details.code, reason: e.details.errors[0].reason, message: e.message };
    }`,
    user,
  );
}

describe('fields: https://developers.google.com/workspace/drive/api/guides/fields-parameter', () => {
  test('without a mask version 3 answers kind, id, name and mimeType only', () => {
    const id = makeDoc();
    expect(run(`return Drive.Files.get('${id}')`)).toEqual({
      kind: 'drive#file',
      id,
      name: 'Sam',
      mimeType: MIME.document,
    });
  });

  test('a mask picks members, also inside lists', () => {
    const id = makeDoc();
    expect(
      run(
        `return Drive.Files.get('${id}', { fields: 'webViewLink,permissions(emailAddress,role)' })`,
      ),
    ).toEqual({
      webViewLink: `https://docs.google.com/document/d/${id}/edit`,
      permissions: [{ emailAddress: LEAD, role: 'owner' }],
    });
  });

  test('a misspelt field is refused', () => {
    const id = makeDoc();
    expect(refusal(`Drive.Files.get('${id}', { fields: 'webLink' })`)).toEqual({
      code: 400,
      reason: 'invalidParameter',
      message: 'API call to drive.files.get failed with error: Invalid field selection webLink',
    });
  });

  test('a reply is a copy: writing into it changes nothing', () => {
    const id = makeDoc({ appProperties: { educatorId: 'e1' } });
    run(
      `const file = Drive.Files.get('${id}', { fields: '*' }); file.appProperties.educatorId = 'x'`,
    );
    expect(findFile(workspace, id)?.appProperties).toEqual({ educatorId: 'e1' });
  });
});

describe('drive.file: https://developers.google.com/workspace/drive/api/guides/api-specific-auth', () => {
  test('a file that is not there: 404 notFound', () => {
    expect(refusal(`Drive.Files.get('nope')`)).toEqual({
      code: 404,
      reason: 'notFound',
      message: 'API call to drive.files.get failed with error: File not found: nope.',
    });
  });

  test('a file of somebody else that was never shared: 404, as if it were not there', () => {
    const id = makeDoc({}, SECOND_COACH);
    expect(refusal(`Drive.Files.get('${id}')`)).toMatchObject({ code: 404, reason: 'notFound' });
  });

  test('shared with the user, but made by the app for another one: 403 appNotAuthorizedToFile', () => {
    const id = makeDoc({}, SECOND_COACH);
    const permission = { type: 'user', role: 'writer', emailAddress: LEAD };
    run(`Drive.Permissions.create(${JSON.stringify(permission)}, '${id}')`, SECOND_COACH);
    expect(refusal(`Drive.Files.get('${id}')`)).toMatchObject({
      code: 403,
      reason: 'appNotAuthorizedToFile',
    });
    expect(run(`return Drive.Files.list().files`)).toEqual([]);
  });

  test("the user's own file that the app did not make is out of reach too", () => {
    const { id } = createFile(workspace, {
      name: 'Private notes',
      mimeType: MIME.document,
      owner: LEAD,
      madeByApp: false,
    });
    expect(refusal(`Drive.Files.get('${id}')`)).toMatchObject({ reason: 'appNotAuthorizedToFile' });
  });

  test('a parent folder that only another user has with the app is refused', () => {
    const folder = makeDoc({ mimeType: MIME.folder }, SECOND_COACH);
    expect(
      refusal(
        `Drive.Files.create({ name: 'x', mimeType: '${MIME.document}', parents: ['${folder}'] })`,
      ),
    ).toMatchObject({ code: 404, reason: 'notFound' });
  });
});

describe('making and changing', () => {
  test('a document lands in the given folder, with its properties, for its maker alone', () => {
    const folder = makeDoc({ name: 'Coaching', mimeType: MIME.folder });
    const id = makeDoc({
      parents: [folder],
      appProperties: { educatorId: 'e1' },
      writersCanShare: false,
    });
    expect(findFile(workspace, id)).toMatchObject({
      parents: [folder],
      appProperties: { educatorId: 'e1' },
      writersCanShare: false,
      permissions: [{ role: 'owner', emailAddress: LEAD }],
    });
  });

  test("a domain's default visibility applies unless ignoreDefaultVisibility is set", () => {
    workspace.state.drive.policy.defaultVisibility = 'domain';
    const made = (options: string): unknown =>
      run(
        `return Drive.Files.create({ mimeType: '${MIME.document}' }, null,
          { fields: 'permissions(type,role)', ${options} }).permissions`,
      );
    expect(made('')).toContainEqual({ type: 'domain', role: 'reader' });
    expect(made('ignoreDefaultVisibility: true')).toEqual([{ type: 'user', role: 'owner' }]);
  });

  test('a file made in a shared folder is shared with its people', () => {
    const folder = makeDoc({ mimeType: MIME.folder });
    const permission = { type: 'user', role: 'reader', emailAddress: SECOND_COACH };
    run(`Drive.Permissions.create(${JSON.stringify(permission)}, '${folder}')`);
    const id = makeDoc({ parents: [folder] });
    expect(findFile(workspace, id)?.permissions.map(({ emailAddress }) => emailAddress)).toEqual([
      LEAD,
      SECOND_COACH,
    ]);
  });

  test('null clears an app property; parents are not writable in an update', () => {
    const id = makeDoc({ appProperties: { a: '1', b: '2' } });
    run(`Drive.Files.update({ appProperties: { a: null, c: '3' } }, '${id}')`);
    expect(findFile(workspace, id)?.appProperties).toEqual({ b: '2', c: '3' });
    expect(refusal(`Drive.Files.update({ parents: ['root'] }, '${id}')`)).toMatchObject({
      code: 403,
      reason: 'fieldNotWritable',
    });
  });

  test('an app property takes at most 124 bytes with its key', () => {
    const value = 'x'.repeat(124);
    expect(
      refusal(
        `Drive.Files.create({ mimeType: '${MIME.document}', appProperties: { k: '${value}' } })`,
      ),
    ).toMatchObject({ code: 400 });
  });

  test('only the owner trashes or deletes; deleting a folder takes what is in it', () => {
    const folder = makeDoc({ mimeType: MIME.folder });
    const id = makeDoc({ parents: [folder] });
    run(`Drive.Files.update({ trashed: true }, '${id}')`);
    expect(findFile(workspace, id)?.trashed).toBe(true);
    run(`Drive.Files.remove('${folder}')`);
    expect(findFile(workspace, id)).toBeUndefined();
  });

  test('documents made through Drive count towards the documents a day: 250 for a consumer', () => {
    const olly = 'olly@outside.example';
    const body = `for (let i = 0; i < 250; i++) Drive.Files.create({ mimeType: '${MIME.document}' });`;
    expect(
      refusal(`${body} Drive.Files.create({ mimeType: '${MIME.folder}' });`, olly),
    ).toBeUndefined();
    expect(refusal(`Drive.Files.create({ mimeType: '${MIME.document}' });`, olly)).toMatchObject({
      code: 403,
      reason: 'userRateLimitExceeded',
    });
  });
});

describe('files.list: https://developers.google.com/workspace/drive/api/guides/search-files', () => {
  const find = (q: string): unknown =>
    run(
      `return Drive.Files.list({ q: ${JSON.stringify(q)}, orderBy: 'name' }).files.map(f => f.name)`,
    );

  test('a search does not find what has just been written', () => {
    makeDoc({ appProperties: { educatorId: 'e1' } });
    const q = "appProperties has { key='educatorId' and value='e1' } and trashed = false";
    expect(find(q)).toEqual([]);
    workspace.clock.advance(INDEX_LAG_MS);
    expect(find(q)).toEqual(['Sam']);
  });

  test('nor a change: the old values are found until the index follows', () => {
    const id = makeDoc({ appProperties: { state: 'old' } });
    workspace.clock.advance(INDEX_LAG_MS);
    run(`Drive.Files.update({ appProperties: { state: 'new' } }, '${id}')`);
    expect(find("appProperties has { key='state' and value='old' }")).toEqual(['Sam']);
    workspace.clock.advance(INDEX_LAG_MS);
    expect(find("appProperties has { key='state' and value='new' }")).toEqual(['Sam']);
    expect(find("appProperties has { key='state' and value='old' }")).toEqual([]);
  });

  test('and, or, not, brackets, escapes and every field', () => {
    const folder = makeDoc({ name: 'Folder', mimeType: MIME.folder });
    makeDoc({ name: "Sam's Doc", parents: [folder] });
    makeDoc({ name: 'Other Doc' });
    workspace.clock.advance(INDEX_LAG_MS);
    expect(find(`'${folder}' in parents`)).toEqual(["Sam's Doc"]);
    expect(find(`name = 'Sam\\'s Doc'`)).toEqual(["Sam's Doc"]);
    expect(find(`mimeType = '${MIME.folder}' or name contains 'Other'`)).toEqual([
      'Folder',
      'Other Doc',
    ]);
    expect(find(`not (mimeType = '${MIME.folder}' or 'root' in parents)`)).toEqual(["Sam's Doc"]);
    expect(find(`modifiedTime > '2026-09-14T13:00:00'`)).toHaveLength(3);
    expect(find(`modifiedTime > '2026-09-15T00:00:00Z'`)).toEqual([]);
    expect(find(`'me' in owners and trashed = true`)).toEqual([]);
  });

  test('what is not in the search language is refused', () => {
    expect(refusal(`Drive.Files.list({ q: "title = 'x'" })`)).toMatchObject({
      code: 400,
      reason: 'invalid',
    });
    expect(refusal(`Drive.Files.list({ q: "name = 'x' and" })`)).toMatchObject({ code: 400 });
  });

  test('pages', () => {
    for (const name of ['a', 'b', 'c']) makeDoc({ name });
    workspace.clock.advance(INDEX_LAG_MS);
    const pages = run(`
      const first = Drive.Files.list({ pageSize: 2, orderBy: 'name desc' });
      const second = Drive.Files.list({ pageSize: 2, orderBy: 'name desc', pageToken: first.nextPageToken });
      return [first, second].map((page) => page.files.map((f) => f.name).join('') + !!page.nextPageToken);
    `);
    expect(pages).toEqual(['cbtrue', 'afalse']);
  });
});

test('a copy is a new file of the user, with the text and the app properties of the first', () => {
  const id = makeDoc({ appProperties: { educatorId: 'e1' } });
  const insert = { insertText: { location: { index: 1 }, text: 'our goal' } };
  run(`Docs.Documents.batchUpdate({ requests: [${JSON.stringify(insert)}] }, '${id}')`);
  const copy = String(run(`return Drive.Files.copy({ name: 'Copy' }, '${id}').id`));
  expect(copy).not.toBe(id);
  expect(findFile(workspace, copy)).toMatchObject({
    name: 'Copy',
    appProperties: { educatorId: 'e1' },
    permissions: [{ role: 'owner', emailAddress: LEAD }],
  });
  expect(JSON.stringify(run(`return Docs.Documents.get('${copy}').body`))).toContain('our goal');
});

test('calls are named by their collection and need drive.file', () => {
  const { execution } = tryBody(workspace, 'Drive.Files.list()');
  expect(execution.calls).toEqual([
    { name: 'Drive.Files.list', operation: 'drive.getById', remote: true },
  ]);
  workspace.state.grants[LEAD] = ['https://www.googleapis.com/auth/forms'];
  expect(() => run('Drive.Files.list()')).toThrow(
    /not sufficient to call Drive\.Files\.list.*drive\.file/,
  );
});
