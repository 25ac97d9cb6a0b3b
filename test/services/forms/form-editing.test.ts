// What an owner changes in the Form by hand, and how that looks to a script.
import {
  addItemByHand,
  deleteItemByHand,
  moveItemByHand,
  renameItemByHand,
  renameOptionByHand,
} from '../../../local/services/forms/form-editing';
import { submitFormByHand } from '../../../local/services/forms/submit-form';
import { LEAD } from '../../../local/workspace/people';
import { byId, intakeForm, itemNamed, READ_ALL, SAM, withForm } from './intake-form';

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
  expect(withForm(workspace, formId, READ_ALL)).toEqual([[SAM, { Name: 'Sam', Else: '' }]]);
});

it('is for editors only', () => {
  const { workspace, formId } = intakeForm();
  const { id } = itemNamed(workspace, formId, 'School');
  expect(() => renameItemByHand(workspace, SAM, formId, id, 'x')).toThrow('You need permission');
});
