// Items of a Form: kinds, conversions, choices, grids, order.
// https://developers.google.com/apps-script/reference/forms/item
import { runBody } from '../../support/local-workspace';
import { emptyWorkspace, intakeForm, withForm } from './intake-form';

const inNewForm = (body: string): unknown =>
  runBody(emptyWorkspace(), `const form = FormApp.create('x'); ${body}`);

it('keeps the order of items, and finds them by kind and by ID', () => {
  const { workspace, formId } = intakeForm();
  const body = `
    const checkbox = form.getItems(FormApp.ItemType.CHECKBOX)[0];
    return {
      kinds: form.getItems().map((item) => String(item.getType())),
      sameKind: checkbox.getType() === FormApp.ItemType.CHECKBOX,
      byId: form.getItemById(checkbox.getId()).getTitle(),
      missing: form.getItemById(7),
      wholeNumber: Number.isInteger(checkbox.getId()),
    };`;
  expect(withForm(workspace, formId, body)).toEqual({
    kinds: [
      'TEXT',
      'LIST',
      'PAGE_BREAK',
      'CHECKBOX',
      'MULTIPLE_CHOICE',
      'SECTION_HEADER',
      'GRID',
      'CHECKBOX_GRID',
      'PARAGRAPH_TEXT',
    ],
    sameKind: true,
    byId: 'Talents',
    missing: null,
    wholeNumber: true,
  });
});

it('moves and deletes items; a deleted one is gone for good', () => {
  const { workspace, formId } = intakeForm();
  const titles = 'form.getItems().slice(0, 3).map((item) => item.getTitle())';
  expect(withForm(workspace, formId, `form.moveItem(1, 0); return ${titles}`)).toEqual([
    'School',
    'Name',
    'More',
  ]);
  expect(
    withForm(workspace, formId, `form.moveItem(form.getItems()[0], 1); return ${titles}`),
  ).toEqual(['Name', 'School', 'More']);
  const gone = `const item = form.getItems()[0]; form.deleteItem(item); form.deleteItem(item);`;
  expect(() => withForm(workspace, formId, gone)).toThrow('Invalid data updating form.');
  expect(withForm(workspace, formId, `return ${titles}`)).toEqual(['School', 'More', 'Talents']);
  expect(() => withForm(workspace, formId, 'form.deleteItem(99)')).toThrow();
  expect(() => withForm(workspace, formId, 'form.moveItem(0, 99)')).toThrow();
});

// .../forms/form#moveitemitem,-toindex and .../forms/list-item#setchoicevaluesvalues
it('a new item moves to its place, and a question that is there gets other choices', () => {
  const { workspace, formId } = intakeForm();
  const body = `
    form.moveItem(form.addTextItem().setTitle('First'), 0);
    const [list] = form.getItems(FormApp.ItemType.LIST);
    form.getItemById(list.getId()).asListItem().setChoiceValues(['South', 'East']);
    return [
      form.getItems().slice(0, 3).map((item) => item.getTitle()), list.getIndex(), list.getHelpText(),
      list.asListItem().getChoices().map((choice) => choice.getValue()),
      list.asListItem().isRequired(),
    ];`;
  expect(withForm(workspace, formId, body)).toEqual([
    ['First', 'Name', 'School'],
    2,
    '',
    ['South', 'East'],
    false,
  ]);
});

it('converts an item only to its own kind', () => {
  expect(inNewForm(`form.addGridItem(); return form.getItems()[0].asGridItem().getRows()`)).toEqual(
    [],
  );
  // Wording as quoted in public scripts that met it.
  expect(() => inNewForm(`form.addGridItem(); form.getItems()[0].asCheckboxGridItem()`)).toThrow(
    'Invalid conversion for item type: GRID',
  );
});

describe('choices', () => {
  it.each(['addListItem', 'addMultipleChoiceItem', 'addCheckboxItem'])(
    '%s refuses doubled and no choices',
    (add) => {
      expect(() => inNewForm(`form.${add}().setChoiceValues(['a', 'b', 'a'])`)).toThrow(
        'Questions cannot have duplicate choice values.',
      );
      // .../forms/checkbox-item#setChoiceValues(String): throws if the given array is empty
      expect(() => inNewForm(`form.${add}().setChoiceValues([])`)).toThrow(/empty/);
      expect(() => inNewForm(`form.${add}().setChoiceValues(['a', ''])`)).toThrow();
    },
  );

  it('are set as texts or as made choices and read back', () => {
    const body = `
      const item = form.addCheckboxItem();
      item.setChoices([item.createChoice('a'), item.createChoice('b')]).showOtherOption(true);
      return [item.getChoices().map((choice) => choice.getValue()), item.hasOtherOption()];`;
    expect(inNewForm(body)).toEqual([['a', 'b'], true]);
  });

  it('a dropdown has no "Other:" box', () => {
    expect(() => inNewForm(`form.addListItem().showOtherOption(true)`)).toThrow(
      /ListItem.showOtherOption/,
    );
  });
});

it('grids keep rows and columns as plain texts and refuse empty lists', () => {
  const body = `
    const grid = form.addGridItem().setRows(['a', 'b']).setColumns(['x', 'y']);
    return [grid.getRows(), grid.getColumns()];`;
  expect(inNewForm(body)).toEqual([
    ['a', 'b'],
    ['x', 'y'],
  ]);
  expect(() => inNewForm(`form.addGridItem().setRows([])`)).toThrow(/empty/);
});

it('takes only the validation of its own kind', () => {
  const wrong = `form.addTextItem().setValidation(FormApp.createCheckboxValidation().requireSelectAtMost(2).build())`;
  expect(() => inNewForm(wrong)).toThrow(/method signature/);
});
