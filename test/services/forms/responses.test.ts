// Responses as scripts read them. https://developers.google.com/apps-script/reference/forms/form-response
import { submitFormByHand } from '../../../local/services/forms/submit-form';
import { openFormByHand } from '../../../local/services/forms/open-form';
import { LEAD, SECOND_COACH } from '../../../local/workspace/people';
import { ANA, byId, intakeForm, READ_ALL, SAM, withForm } from './intake-form';

const MINIMAL = { Name: 'Sam' };
const FULL = {
  Name: 'Sam',
  School: 'North',
  Talents: ['Juggling', 'Math'],
  Years: '2',
  Learn: ['Usually', '', 'Rarely'],
  Times: [[], ['After']],
  Else: 'No.',
};

it('gives texts, choices and positional grids; what was left empty is absent, empty texts are blank', () => {
  const { workspace, formId } = intakeForm();
  submitFormByHand(workspace, SAM, formId, byId(workspace, formId, FULL));
  expect(withForm(workspace, formId, READ_ALL)).toEqual([
    [
      SAM,
      {
        Name: 'Sam',
        School: 'North',
        Talents: ['Math', 'Juggling'],
        Years: '2',
        // .../forms/item-response#getResponse(): index n is row n + 1, unanswered rows are ''
        Learn: ['Usually', '', 'Rarely'],
        Times: [null, ['After']],
        Else: 'No.',
      },
    ],
  ]);
  submitFormByHand(workspace, SAM, formId, byId(workspace, formId, MINIMAL));
  expect(withForm(workspace, formId, READ_ALL)).toEqual([[SAM, { Name: 'Sam', Else: '' }]]);
});

it('an edit keeps the ID and moves the time', () => {
  const { workspace, formId } = intakeForm();
  const first = submitFormByHand(workspace, SAM, formId, byId(workspace, formId, FULL));
  workspace.clock.advance(60_000);
  const second = submitFormByHand(workspace, SAM, formId, byId(workspace, formId, MINIMAL));
  expect(second.responseId).toBe(first.responseId);
  const read = withForm(
    workspace,
    formId,
    `
    const response = form.getResponse('${first.responseId}');
    return [form.getResponses().length, response.getTimestamp().toISOString()];`,
  );
  const [count, time] = read as [number, string];
  expect(count).toBe(1);
  expect(Date.parse(time)).toBe(workspace.state.forms[formId]?.responses[0]?.timestamp);
});

// .../forms/form-response#getEditResponseUrl(): the editor's address replaces the first respondent's
it('an edit link lets somebody else change the response, whose address replaces the first', () => {
  const { workspace, formId } = intakeForm();
  const { responseId } = submitFormByHand(workspace, SAM, formId, byId(workspace, formId, MINIMAL));
  const link = String(
    withForm(workspace, formId, 'return form.getResponses()[0].getEditResponseUrl()'),
  );
  const editToken = new URL(link).searchParams.get('edit2') ?? '';
  const seen = openFormByHand(workspace, ANA, formId, { editToken });
  expect(seen).toMatchObject({ kind: 'form', answers: byId(workspace, formId, MINIMAL) });
  const edited = submitFormByHand(
    workspace,
    ANA,
    formId,
    byId(workspace, formId, { Name: 'Ana' }),
    { editToken },
  );
  expect(edited.responseId).toBe(responseId);
  expect(withForm(workspace, formId, READ_ALL)).toEqual([[ANA, { Name: 'Ana', Else: '' }]]);
});

it('lists responses since a time, edited ones again, never in the order of time', () => {
  const { workspace, formId } = intakeForm();
  const people = [SAM, ANA, LEAD, SECOND_COACH, 'yusuf.amari@riverbend.example'];
  const times = people.map((person) => {
    workspace.clock.advance(60_000);
    submitFormByHand(workspace, person, formId, byId(workspace, formId, MINIMAL));
    return workspace.clock.now();
  });
  const emails = (body: string) =>
    withForm(
      workspace,
      formId,
      `return ${body}.map((response) => response.getRespondentEmail())`,
    ) as string[];
  expect([...emails('form.getResponses()')].sort()).toEqual([...people].sort());
  expect(emails('form.getResponses()')).not.toEqual(people);
  expect(emails(`form.getResponses(new Date(${times[3]}))`).sort()).toEqual(
    [people[3], people[4]].sort(),
  );
  workspace.clock.advance(60_000);
  submitFormByHand(workspace, SAM, formId, byId(workspace, formId, { Name: 'Sam O' }));
  expect(emails(`form.getResponses(new Date(${times[4]! + 1}))`)).toEqual([SAM]);
});

it('deletes a response; asking for it then throws', () => {
  const { workspace, formId } = intakeForm();
  const { responseId } = submitFormByHand(workspace, SAM, formId, byId(workspace, formId, MINIMAL));
  withForm(workspace, formId, `form.deleteResponse('${responseId}')`);
  expect(withForm(workspace, formId, 'return form.getResponses().length')).toBe(0);
  expect(() => withForm(workspace, formId, `form.getResponse('${responseId}')`)).toThrow(
    responseId,
  );
  expect(() => withForm(workspace, formId, `form.deleteResponse('${responseId}')`)).toThrow(
    responseId,
  );
});

it('finds the answer to one item, null when there is none', () => {
  const { workspace, formId } = intakeForm();
  submitFormByHand(workspace, SAM, formId, byId(workspace, formId, MINIMAL));
  const body = `
    const response = form.getResponses()[0];
    const answerTo = (item) => response.getResponseForItem(item);
    return [answerTo(form.getItems()[0]).getResponse(), answerTo(form.getItems()[1])];`;
  expect(withForm(workspace, formId, body)).toEqual(['Sam', null]);
});

it('collects no address when it is not told to', () => {
  const { workspace, formId } = intakeForm(`form.setTitle('Intake');`);
  submitFormByHand(workspace, SAM, formId, byId(workspace, formId, MINIMAL));
  submitFormByHand(workspace, SAM, formId, byId(workspace, formId, MINIMAL));
  expect(withForm(workspace, formId, READ_ALL)).toEqual([
    ['', { Name: 'Sam', Else: '' }],
    ['', { Name: 'Sam', Else: '' }],
  ]);
});
