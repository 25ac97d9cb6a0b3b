// Opening and answering a Form by hand: who gets in, what is checked, what the triggers are told.
import { checkAnswer } from '../../../local/views/form-answers';
import { publishByHand, acceptResponsesByHand } from '../../../local/services/forms/form-editing';
import { openFormByHand } from '../../../local/services/forms/open-form';
import {
  AnswersRefused,
  submitFormByHand,
  type SubmitOptions,
} from '../../../local/services/forms/submit-form';
import { LEAD } from '../../../local/workspace/people';
import type { Workspace } from '../../../local/workspace/workspace';
import { runBody } from '../../support/local-workspace';
import {
  ANA,
  byId,
  emptyWorkspace,
  intakeForm,
  itemNamed,
  OLLY,
  READ_ALL,
  SAM,
  withForm,
} from './intake-form';

const kindFor = (workspace: Workspace, person: string, formId: string): string =>
  openFormByHand(workspace, person, formId).kind;

describe('the page that a person gets', () => {
  // https://developers.google.com/workspace/forms/api/guides/publish-form: published, and responders granted
  it('needs a published Form and a responder permission', () => {
    const workspace = emptyWorkspace();
    const formId = String(runBody(workspace, `return FormApp.create('x').getId()`));
    expect(kindFor(workspace, SAM, formId)).toBe('not-published');
    withForm(workspace, formId, 'form.setPublished(true)');
    expect(kindFor(workspace, SAM, formId)).toBe('no-permission');
    withForm(workspace, formId, `form.addPublishedReader('${SAM}')`);
    expect(kindFor(workspace, SAM, formId)).toBe('form');
    expect(kindFor(workspace, ANA, formId)).toBe('no-permission');
    expect(kindFor(workspace, LEAD, formId)).toBe('form');
  });

  it('a domain permission admits the domain and nobody else', () => {
    const { workspace, formId } = intakeForm();
    expect(kindFor(workspace, ANA, formId)).toBe('form');
    expect(kindFor(workspace, OLLY, formId)).toBe('no-permission');
  });

  it('shows the closed message while closed, and takes no answers', () => {
    const { workspace, formId } = intakeForm();
    withForm(
      workspace,
      formId,
      `form.setCustomClosedFormMessage('Write to Lee.').setAcceptingResponses(false)`,
    );
    expect(openFormByHand(workspace, SAM, formId)).toEqual({
      kind: 'closed',
      title: 'Intake',
      message: 'Write to Lee.',
    });
    const answers = byId(workspace, formId, { Name: 'Sam' });
    expect(() => submitFormByHand(workspace, SAM, formId, answers)).toThrow('Write to Lee.');
    acceptResponsesByHand(workspace, LEAD, formId, true);
    expect(kindFor(workspace, SAM, formId)).toBe('form');
    publishByHand(workspace, LEAD, formId, false);
    expect(kindFor(workspace, SAM, formId)).toBe('not-published');
    expect(() => publishByHand(workspace, SAM, formId, true)).toThrow('You need permission');
  });

  it('is gone when the file is in the trash', () => {
    const { workspace, formId } = intakeForm();
    const file = workspace.state.drive.files[formId];
    if (file) file.trashed = true;
    expect(kindFor(workspace, SAM, formId)).toBe('not-found');
    expect(() => withForm(workspace, formId, '')).toThrow(/No item with the given ID/);
  });

  it('cuts the Form at its page breaks and says which address is recorded', () => {
    const { workspace, formId } = intakeForm();
    expect(openFormByHand(workspace, SAM, formId)).toMatchObject({
      kind: 'form',
      title: 'Intake',
      email: SAM,
      pages: [
        { title: '', items: [{ title: 'Name', required: true }, { title: 'School' }] },
        { title: 'More', description: 'A page' },
      ],
    });
  });

  it('leads to own answers when one response each may be edited, else says it was answered', () => {
    const { workspace, formId } = intakeForm();
    const answers = byId(workspace, formId, { Name: 'Sam', Times: [[], ['After']] });
    submitFormByHand(workspace, SAM, formId, answers);
    expect(openFormByHand(workspace, SAM, formId)).toMatchObject({ answers });
    expect(openFormByHand(workspace, ANA, formId)).not.toHaveProperty('answers');
    withForm(workspace, formId, 'form.setAllowResponseEdits(false)');
    expect(kindFor(workspace, SAM, formId)).toBe('already-answered');
    expect(() => submitFormByHand(workspace, SAM, formId, answers)).toThrow(/already responded/);
  });
});

describe('checks', () => {
  const { workspace, formId } = intakeForm();
  const problem = (
    answers: Record<string, string | string[] | string[][]>,
    title: string,
  ): string | undefined => {
    try {
      submitFormByHand(workspace, SAM, formId, byId(workspace, formId, answers));
    } catch (error) {
      if (error instanceof AnswersRefused)
        return error.problems[itemNamed(workspace, formId, title).id];
      throw error;
    }
    return undefined;
  };

  it.each([
    ['a required text left blank', { Name: ' ' }, 'Name', 'This is a required question'],
    [
      'a text that is too long',
      { Name: 'x'.repeat(11) },
      'Name',
      'Must be fewer than 10 characters',
    ],
    [
      'too many ticks',
      { Name: 'S', Talents: ['Art', 'Math', 'Music'] },
      'Talents',
      'No more than two.',
    ],
    [
      'two texts of own',
      { Name: 'S', Talents: ['a', 'b'] },
      'Talents',
      'Please choose from what is offered',
    ],
    [
      'a choice that is not there',
      { Name: 'S', Years: '9' },
      'Years',
      'Please choose from what is offered',
    ],
    [
      'a column that is not there',
      { Name: 'S', Learn: ['Never'] },
      'Learn',
      'Please choose from what is offered',
    ],
  ])('%s', (_, answers, title, sentence) => {
    expect(problem(answers, title)).toBe(sentence);
  });

  it('takes one text of own where there is an "Other:" box', () => {
    expect(problem({ Name: 'S', Talents: ['Art', 'Juggling'] }, 'Talents')).toBeUndefined();
  });

  it('stores nothing that it refused', () => {
    const fresh = intakeForm();
    expect(() => submitFormByHand(fresh.workspace, SAM, fresh.formId, {})).toThrow(AnswersRefused);
    expect(fresh.workspace.state.forms[fresh.formId]?.responses).toEqual([]);
  });

  it('a required grid wants an answer in each row', () => {
    const grid = {
      id: '1',
      type: 'GRID',
      title: '',
      helpText: '',
      required: true,
      choices: [],
      other: false,
    } as const;
    const question = { ...grid, rows: ['a', 'b'], columns: ['x'], choices: [] };
    expect(checkAnswer(question, ['x', ''])).toBe('This question requires one response per row');
    expect(checkAnswer(question, ['x', 'x'])).toBeUndefined();
  });
});

describe('submit triggers', () => {
  const HANDLER = `function onAnswers_(event) {
    const titles = event.response.getItemResponses().map((one) => one.getItem().getTitle());
    const who = [event.triggerUid, event.source.getTitle(), event.response.getRespondentEmail()];
    return who.concat(String(event.authMode === ScriptApp.AuthMode.FULL), titles);
  }`;

  function listening(): {
    workspace: Workspace;
    formId: string;
    uid: string;
    send: (options?: SubmitOptions) => unknown[];
  } {
    const { workspace, formId } = intakeForm();
    workspace.project.code['Code'] = HANDLER;
    const install = `return ScriptApp.newTrigger('onAnswers_').forForm(form).onFormSubmit().create().getUniqueId()`;
    const uid = String(withForm(workspace, formId, install));
    const answers = byId(workspace, formId, { Name: 'Sam' });
    const send = (options?: SubmitOptions) =>
      submitFormByHand(workspace, SAM, formId, answers, options).runs.map((run) =>
        run.ok ? run.value : run.error.message,
      );
    return { workspace, formId, uid, send };
  }

  // https://developers.google.com/apps-script/guides/triggers/events#form-submit
  it('run as their maker with response, source, triggerUid and full authority', () => {
    const { uid, send } = listening();
    expect(send()).toEqual([[uid, 'Intake', SAM, 'true', 'Name', 'Else']]);
  });

  // Reported: https://github.com/markfguerra/google-forms-to-slack/issues/7
  it('are told late, twice, blank or never on demand, while the response is kept', () => {
    const { workspace, formId, uid, send } = listening();
    expect(send({ deliver: 'lost' })).toEqual([]);
    expect(send({ deliver: 'twice' })).toHaveLength(2);
    expect(send({ deliver: 'blank' })).toEqual([[uid, 'Intake', SAM, 'true', 'Name', 'Else']]);
    expect(withForm(workspace, formId, READ_ALL)).toEqual([[SAM, { Name: 'Sam', Else: '' }]]);
  });

  it('stay silent for other Forms and for makers who lost the Form', () => {
    const { workspace, send } = listening();
    const [trigger] = workspace.state.base.triggers;
    Object.assign(trigger ?? {}, { creator: ANA });
    expect(send()).toEqual([]);
    Object.assign(trigger ?? {}, { creator: LEAD, sourceId: 'another' });
    expect(send()).toEqual([]);
  });
});
