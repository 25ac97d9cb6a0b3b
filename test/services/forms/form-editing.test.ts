// What an owner changes in the Form by hand, and how that looks to a script.
import {
  addItemByHand,
  changeFormSettingsByHand,
  changeFormTextsByHand,
  changeItemByHand,
  changeListByHand,
  deleteItemByHand,
  moveItemByHand,
  renameItemByHand,
  renameOptionByHand,
  setRespondersByHand,
} from '../../../local/services/forms/form-editing';
import { openFormByHand } from '../../../local/services/forms/open-form';
import { submitFormByHand } from '../../../local/services/forms/submit-form';
import { LEAD } from '../../../local/workspace/people';
import { byId, intakeForm, itemNamed, OLLY, READ_ALL, SAM, withForm } from './intake-form';

it('renaming keeps item IDs; earlier answers keep the option text of their time', () => {
  const { workspace, formId } = intakeForm();
  const school = itemNamed(workspace, formId, 'School').id;
  submitFormByHand(
    workspace,
    SAM,
    formId,
    byId(workspace, formId, { Name: 'Sam', School: 'North' }),
  );
  renameItemByHand(workspace, LEAD, formId, school, 'Your school');
  renameOptionByHand(workspace, LEAD, formId, school, {
    list: 'choices',
    from: 'North',
    to: 'North High',
  });
  expect(withForm(workspace, formId, `return String(form.getItems()[1].getId())`)).toBe(school);
  expect(withForm(workspace, formId, READ_ALL)).toEqual([
    [SAM, { Name: 'Sam', 'Your school': 'North', Else: '' }],
  ]);
});

it('a deleted question takes its answers along, an added one starts without', () => {
  const { workspace, formId } = intakeForm();
  submitFormByHand(
    workspace,
    SAM,
    formId,
    byId(workspace, formId, { Name: 'Sam', School: 'North' }),
  );
  deleteItemByHand(workspace, LEAD, formId, itemNamed(workspace, formId, 'School').id);
  const added = addItemByHand(workspace, LEAD, formId, 'TEXT', { title: 'Room' });
  moveItemByHand(workspace, LEAD, formId, added, 0);
  expect(withForm(workspace, formId, 'return form.getItems()[0].getTitle()')).toBe('Room');
  // .../forms/form-response#getItemResponses(): a text without an answer comes as an empty string
  expect(withForm(workspace, formId, READ_ALL)).toEqual([
    [SAM, { Room: '', Name: 'Sam', Else: '' }],
  ]);
});

it('choices are added, moved and taken out; what was sent keeps its text', () => {
  const { workspace, formId } = intakeForm();
  const { id } = itemNamed(workspace, formId, 'Talents');
  const answers = byId(workspace, formId, { Name: 'Sam', Talents: ['Math', 'Music'] });
  submitFormByHand(workspace, SAM, formId, answers);
  const change = (texts: string[]): void =>
    changeListByHand(workspace, LEAD, formId, id, 'choices', texts);
  change(['Music', 'Drama', 'Art']);
  const read = `return form.getItems()[3].asCheckboxItem().getChoices().map((one) => one.getValue())`;
  expect(withForm(workspace, formId, read)).toEqual(['Music', 'Drama', 'Art']);
  expect(withForm(workspace, formId, READ_ALL)).toMatchObject([
    [SAM, { Talents: ['Math', 'Music'] }],
  ]);
  expect(() => change(['Art', 'Art '])).toThrow('Duplicate options not supported');
  expect(() => change(['Art', ' '])).toThrow('needs a text');
  expect(() => change([])).toThrow('at least one');
  expect(withForm(workspace, formId, read)).toEqual(['Music', 'Drama', 'Art']);
});

// .../forms/item-response#getResponse(): the answer at index n is that of row n + 1, rows have no IDs
it('answers to a grid stay by position when a row is put in or taken out', () => {
  const { workspace, formId } = intakeForm();
  const { id } = itemNamed(workspace, formId, 'Learn');
  const answers = byId(workspace, formId, { Name: 'Sam', Learn: ['Usually', '', 'Rarely'] });
  submitFormByHand(workspace, SAM, formId, answers);
  const change = (rows: string[]): unknown => {
    changeListByHand(workspace, LEAD, formId, id, 'rows', rows);
    return withForm(workspace, formId, READ_ALL);
  };
  expect(change(['read', 'see', 'try', 'talk'])).toMatchObject([
    [SAM, { Learn: ['Usually', '', 'Rarely', ''] }],
  ]);
  expect(change(['try', 'talk'])).toMatchObject([[SAM, { Learn: ['Usually', ''] }]]);
  expect(change(['see', 'try', 'talk'])).toMatchObject([
    [SAM, { Learn: ['Usually', '', 'Rarely'] }],
  ]);
  expect(() => changeListByHand(workspace, LEAD, formId, id, 'choices', ['x'])).toThrow(
    'This question has no choices.',
  );
});

it('texts, required and the "Other:" box are set one by one', () => {
  const { workspace, formId } = intakeForm();
  const { id } = itemNamed(workspace, formId, 'Years');
  changeFormTextsByHand(workspace, LEAD, formId, { title: 'Welcome', description: 'Hi.' });
  changeItemByHand(workspace, LEAD, formId, id, { helpText: 'So far', required: true });
  changeItemByHand(workspace, LEAD, formId, id, { other: true });
  const read = `
    const item = form.getItemById(${id});
    const years = item.asMultipleChoiceItem();
    return [form.getTitle(), form.getDescription(), item.getTitle(), item.getHelpText(),
            item.getIndex(), years.isRequired(), years.hasOtherOption()];`;
  const expected = ['Welcome', 'Hi.', 'Years', 'So far', 4, true, true];
  expect(withForm(workspace, formId, read)).toEqual(expected);
  const heading = itemNamed(workspace, formId, 'Nearly done').id;
  const school = itemNamed(workspace, formId, 'School').id;
  expect(() => changeItemByHand(workspace, LEAD, formId, heading, { required: true })).toThrow();
  expect(() => changeItemByHand(workspace, LEAD, formId, school, { other: true })).toThrow();
});

it('settings and responders change by hand; then others can answer, or nobody', () => {
  const { workspace, formId } = intakeForm();
  changeFormSettingsByHand(workspace, LEAD, formId, { collectEmail: false });
  expect(withForm(workspace, formId, 'return form.collectsEmail()')).toBe(false);
  const kindFor = (person: string): string => openFormByHand(workspace, person, formId).kind;
  setRespondersByHand(workspace, LEAD, formId, 'restricted');
  expect([kindFor(SAM), kindFor(OLLY)]).toEqual(['no-permission', 'no-permission']);
  setRespondersByHand(workspace, LEAD, formId, 'domain');
  expect([kindFor(SAM), kindFor(OLLY)]).toEqual(['form', 'no-permission']);
  withForm(workspace, formId, `form.setLimitOneResponsePerUser(false)`);
  setRespondersByHand(workspace, LEAD, formId, 'anyone');
  expect([kindFor(SAM), kindFor(OLLY)]).toEqual(['form', 'form']);
});

it('is for editors only', () => {
  const { workspace, formId } = intakeForm();
  const { id } = itemNamed(workspace, formId, 'School');
  expect(() => renameItemByHand(workspace, SAM, formId, id, 'x')).toThrow('You need permission');
});
