// Making and opening Forms, their settings and who may do what.
// https://developers.google.com/apps-script/reference/forms/form-app and .../forms/form
import {
  deleteForeverByHand,
  restoreByHand,
  trashByHand,
} from '../../../local/services/drive/by-hand';
import { openFormByHand } from '../../../local/services/forms/open-form';
import { LEAD, SECOND_COACH } from '../../../local/workspace/people';
import { runBody, tryBody } from '../../support/local-workspace';
import { emptyWorkspace, intakeForm, SAM, withForm } from './intake-form';

describe('FormApp.create', () => {
  it('names the file and leaves the visible title blank', () => {
    const workspace = emptyWorkspace();
    const made = runBody(
      workspace,
      `const form = FormApp.create('Riverbend intake form'); return [form.getTitle(), form.getId()];`,
    );
    const [title, id] = made as string[];
    expect(title).toBe('');
    expect(workspace.state.drive.files[String(id)]).toMatchObject({
      name: 'Riverbend intake form',
      mimeType: 'application/vnd.google-apps.form',
      appUsers: [],
    });
  });

  // https://developers.google.com/workspace/forms/api/guides/api-changes-to-google-forms (stricter reading)
  it('makes an unpublished Form unless told', () => {
    const read = (args: string) =>
      runBody(
        emptyWorkspace(),
        `const form = FormApp.create(${args}); return [form.isPublished(), form.isAcceptingResponses()];`,
      );
    expect(read(`'x'`)).toEqual([false, false]);
    expect(read(`'x', true`)).toEqual([true, true]);
  });

  it('refuses an empty title, as the reference says', () => {
    expect(tryBody(emptyWorkspace(), `FormApp.create('')`)).toMatchObject({ ok: false });
  });
});

describe('opening', () => {
  it('works for editors by ID and by edit URL, for nobody else', () => {
    const { workspace, formId } = intakeForm();
    expect(withForm(workspace, formId, 'return form.getTitle()')).toBe('Intake');
    const byUrl = `return FormApp.openByUrl('https://docs.google.com/forms/d/${formId}/edit').getId()`;
    expect(runBody(workspace, byUrl)).toBe(formId);
    expect(() => withForm(workspace, formId, '', SAM)).toThrow(
      /No item with the given ID could be found/,
    );
    withForm(workspace, formId, `form.addEditor('${SECOND_COACH}')`);
    expect(withForm(workspace, formId, 'return form.getTitle()', SECOND_COACH)).toBe('Intake');
  });

  // .../forms/form-app#openbyidid says nothing of the trash: both readings can be tried
  it('ends when the Form is deleted for good, and in the trash unless told', () => {
    const { workspace, formId } = intakeForm();
    const title = (): unknown => withForm(workspace, formId, 'return form.getTitle()');
    trashByHand(workspace, LEAD, formId);
    expect(title).toThrow(/No item with the given ID could be found/);
    workspace.state.drive.formsOpenFromTrash = true;
    expect(title()).toBe('Intake');
    expect(openFormByHand(workspace, SAM, formId)).toMatchObject({ kind: 'not-found' });
    restoreByHand(workspace, LEAD, formId);
    expect(openFormByHand(workspace, SAM, formId)).toMatchObject({ kind: 'form' });
    deleteForeverByHand(workspace, LEAD, formId);
    expect(title).toThrow(/No item with the given ID could be found/);
    expect(openFormByHand(workspace, SAM, formId)).toMatchObject({ kind: 'not-found' });
  });

  it('is null for the active Form of a script bound to a Sheet', () => {
    expect(runBody(emptyWorkspace(), 'return FormApp.getActiveForm()')).toBeNull();
  });

  it('needs the forms scope', () => {
    const workspace = emptyWorkspace();
    workspace.state.grants['lee.lead@riverbend.example'] = [];
    expect(() => runBody(workspace, `FormApp.create('x')`)).toThrow(/auth\/forms/);
  });
});

describe('settings', () => {
  // .../forms/form#setPublished, #setAcceptingResponses: "if enabled on an unpublished form" it throws
  it('publish state overwrites accepting responses, which an unpublished Form refuses', () => {
    const { workspace, formId } = intakeForm();
    const states = withForm(
      workspace,
      formId,
      `
      const read = () => [form.isPublished(), form.isAcceptingResponses()];
      const closed = form.setAcceptingResponses(false) && read();
      const hidden = form.setPublished(false) && read();
      let message = '';
      try { form.setAcceptingResponses(true); } catch (error) { message = error.message; }
      return [closed, hidden, message !== '', form.setPublished(true) && read()];`,
    );
    expect(states).toEqual([[true, false], [false, false], true, [true, true]]);
  });

  it.each([
    ['setProgressBar', 'hasProgressBar'],
    ['setCollectEmail', 'collectsEmail'],
    ['setLimitOneResponsePerUser', 'hasLimitOneResponsePerUser'],
    ['setAllowResponseEdits', 'canEditResponse'],
    ['setPublishingSummary', 'isPublishingSummary'],
    ['setShowLinkToRespondAgain', 'hasRespondAgainLink'],
    ['setRequireLogin', 'requiresLogin'],
  ])('%s is read back by %s', (set, read) => {
    const body = `const form = FormApp.create('x'); return [true, false].map((on) => form.${set}(on).${read}());`;
    expect(runBody(emptyWorkspace(), body)).toEqual([true, false]);
  });

  it('has no undocumented setEmailCollectionType, which a script can find out', () => {
    const body = `const form = FormApp.create('x'); return ['setEmailCollectionType' in form, 'setCollectEmail' in form];`;
    expect(runBody(emptyWorkspace(), body)).toEqual([false, true]);
    expect(() =>
      runBody(emptyWorkspace(), `FormApp.create('x').setEmailCollectionType('VERIFIED')`),
    ).toThrow(/Form.setEmailCollectionType is not in the local Workspace/);
  });

  it('has no response destination, which is an exception and no null', () => {
    const { workspace, formId } = intakeForm();
    expect(() => withForm(workspace, formId, 'form.getDestinationId()')).toThrow(
      'The form currently has no response destination.',
    );
  });
});

// .../forms/form#addPublishedReader(String), #getPublishedReaders()
it('responders are people with a permission of their own', () => {
  const { workspace, formId } = intakeForm();
  const body = `
    form.addPublishedReaders(['${SAM}', '${SAM}']);
    return form.getPublishedReaders().map((user) => user.getEmail());`;
  expect(withForm(workspace, formId, body)).toEqual([SAM]);
  expect(workspace.state.drive.files[formId]?.permissions).toContainEqual(
    expect.objectContaining({ type: 'user', role: 'reader', view: 'published', emailAddress: SAM }),
  );
  expect(
    withForm(
      workspace,
      formId,
      `return form.removePublishedReader('${SAM}').getPublishedReaders()`,
    ),
  ).toEqual([]);
  expect(() =>
    withForm(workspace, formId, `form.addPublishedReader('nobody@nowhere.example')`),
  ).toThrow(/Invalid email/);
});

it('setters and adding items are remote, reading a handle is not', () => {
  const result = tryBody(
    emptyWorkspace(),
    `
    const form = FormApp.create('x');
    form.setTitle('y');
    form.getTitle();
    form.addTextItem().setTitle('z').getId();
    form.getResponses();`,
  );
  expect(result.execution.calls.map(({ name, operation }) => `${name} ${operation}`)).toEqual([
    'FormApp.create form.create',
    'Form.setTitle form.edit',
    'Form.getTitle handle.local',
    'Form.addTextItem form.edit',
    'TextItem.setTitle form.edit',
    'TextItem.getId handle.local',
    'Form.getResponses form.open',
  ]);
});
