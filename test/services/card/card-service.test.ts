// Cards as scripts build them, against https://developers.google.com/apps-script/reference/card-service
// and https://developers.google.com/workspace/add-ons/concepts/cards; rules whose wording Google does not
// document are asserted by the rule that our refusal names.
import type { CardView } from '../../../local/views/card-view';
import { Workspace } from '../../../local/workspace/workspace';
import { projectOf, runBody, tryBody } from '../../support/local-workspace';

const workspace = new Workspace({ project: projectOf('') });

/** Short ways to write a card; `card(widget, …)` is a builder with one section. */
const SHORT = `
  const C = CardService;
  const act = (name = 'go') => C.newAction().setFunctionName(name);
  const text = (t = 'Hello') => C.newTextParagraph().setText(t);
  const button = (t = 'Go') => C.newTextButton().setText(t).setOnClickAction(act());
  const input = (name = 'a') => C.newTextInput().setFieldName(name).setTitle('A');
  const select = () => C.newSelectionInput().setFieldName('s').setTitle('S').setType(C.SelectionInputType.DROPDOWN);
  const section = (...widgets) => widgets.reduce((made, one) => made.addWidget(one), C.newCardSection());
  const card = (...widgets) => C.newCardBuilder().addSection(section(...widgets));
  const full = (n, make) => Array.from({ length: n }, make);
`;

function built(expression: string): CardView {
  return JSON.parse(
    String(runBody(workspace, `${SHORT} return ${expression}.printJson();`)),
  ) as CardView;
}

function refusal(expression: string): string {
  const result = tryBody(workspace, `${SHORT} return String(${expression});`);
  return result.ok ? 'accepted' : result.error.message;
}

const widgets = (expression: string) => built(`card(${expression}).build()`).sections[0]?.widgets;

test('a card has a header, sections of widgets and a fixed footer, and keeps what was set', () => {
  const footer = `C.newFixedFooter()
    .setPrimaryButton(button('Save').setTextButtonStyle(C.TextButtonStyle.FILLED))
    .setSecondaryButton(button('Cancel'))`;
  const view = built(`card(text(), C.newDivider()).setName('home')
    .setHeader(C.newCardHeader().setTitle('T').setSubtitle('S')).setFixedFooter(${footer}).build()`);
  expect(view).toMatchObject({ name: 'home', header: { title: 'T', subtitle: 'S' } });
  expect(view.sections[0]?.widgets.map(({ kind }) => kind)).toEqual(['text', 'divider']);
  expect(view.footer?.primary).toMatchObject({ text: 'Save', style: 'filled' });
  expect(view.footer?.secondary).toMatchObject({ text: 'Cancel', style: 'outlined' });
});

test('a built card no longer changes with its parts', () => {
  const body = `const p = text('before'); const made = card(p).build(); p.setText('after'); return made.printJson();`;
  expect(runBody(workspace, SHORT + body)).toContain('before');
});

test('setters hand the object back for chaining', () => {
  expect(refusal('(() => { const t = text(); return t.setText("x") === t; })()')).toBe('accepted');
  expect(runBody(workspace, `${SHORT} const t = text(); return t.setText('x') === t;`)).toBe(true);
});

test('inputs keep name, title, value and hint', () => {
  const [input, date, select] =
    widgets(`input().setHint('H').setValue('V').setMultiline(true),
      C.newDatePicker().setFieldName('d').setTitle('D').setValueInMsSinceEpoch(Date.UTC(2026, 8, 14, 23, 59)),
      select().addItem('One', 1, false).addItem('Two', 2, true)`) ?? [];
  expect(input).toMatchObject({ name: 'a', hint: 'H', value: 'V', multiline: true });
  // "Only the date of the epoch time is used"; it is "always represented as a string".
  expect(date).toMatchObject({ name: 'd', value: String(Date.UTC(2026, 8, 14)) });
  expect(select).toMatchObject({
    type: 'dropdown',
    items: [
      { text: 'One', value: '1', selected: false },
      { text: 'Two', value: '2', selected: true },
    ],
  });
});

test('an action has a spinner and does not keep values unless it says so (reference of Action)', () => {
  const [plain, other] =
    widgets(`button(), C.newTextButton().setText('B').setOnClickAction(
      act('other').setParameters({ k: 'v' }).setPersistValues(true).setLoadIndicator(C.LoadIndicator.NONE))`) ??
    [];
  expect(plain).toMatchObject({
    action: { functionName: 'go', parameters: {}, persistValues: false, spinner: true },
  });
  expect(other).toMatchObject({
    action: { functionName: 'other', parameters: { k: 'v' }, persistValues: true, spinner: false },
  });
});

test.each([
  // concepts/cards: at most 100 sections a card and 100 widgets a section.
  ['101 widgets', 'card(...full(101, () => text())).build()', /no more than 100 widgets/],
  [
    '101 sections',
    'full(101, () => 0).reduce((b) => b.addSection(section(text())), C.newCardBuilder()).build()',
    /no more than 100 sections/,
  ],
  ['no section', 'C.newCardBuilder().build()', /must have a section/],
  ['an empty section', 'card().build()', /must have a widget/],
  ['a section in a section', 'section(section(text()))', /signature/],
  ['a builder for a card', 'C.newNavigation().pushCard(card(text()))', /signature/],
  // "Required, must be unique": field names of inputs.
  ['an input without a name', "card(C.newTextInput().setTitle('A')).build()", /field name/],
  ['two inputs of one name', 'card(input(), input()).build()', /unique/],
  ['an input without a title', "card(C.newTextInput().setFieldName('a')).build()", /title/],
  ['a selection without items', 'card(select()).build()', /must have an item/],
  [
    'two selected of one',
    "card(select().addItem('a', 'a', true).addItem('b', 'b', true)).build()",
    /Only one/,
  ],
  [
    'a button without an action',
    "card(C.newTextButton().setText('B')).build()",
    /must have an action/,
  ],
  ['an action without a function', 'button().setOnClickAction(C.newAction())', /name a function/],
  // "Both keys and values must be strings."
  ['a number for a parameter', 'act().setParameters({ k: 1 })', /don't match the method signature/],
  ['a number for a text', 'text(5)', /don't match the method signature/],
  ['an unknown style', 'button().setTextButtonStyle(9)', /don't match the method signature/],
  ['no time', "C.newDatePicker().setValueInMsSinceEpoch('')", /don't match the method signature/],
  // fixed-footer: the primary button must be FILLED, the secondary one OUTLINED.
  [
    'a primary button that is not filled',
    'card(text()).setFixedFooter(C.newFixedFooter().setPrimaryButton(button())).build()',
    /FILLED/,
  ],
  ['an answer that does nothing', 'C.newActionResponseBuilder().build()', /must do something/],
  [
    'a question that was not asked',
    'C.newEditorFileScopeActionResponseBuilder().build()',
    /must do something/,
  ],
])('%s is refused', (_, expression, message) => {
  expect(refusal(expression)).toMatch(message);
});

test('100 widgets and 100 sections are accepted', () => {
  expect(refusal('card(...full(100, () => text())).build()')).toBe('accepted');
  const many =
    'full(100, () => 0).reduce((b) => b.addSection(section(text())), C.newCardBuilder())';
  expect(refusal(`${many}.build()`)).toBe('accepted');
});

test('a secondary button counts for nothing without a primary one (reference of FixedFooter)', () => {
  const view = built(
    'card(text()).setFixedFooter(C.newFixedFooter().setSecondaryButton(button())).build()',
  );
  expect(view.footer).toBeUndefined();
});

test('what is not in the local Workspace says its name', () => {
  expect(refusal('C.newGrid()')).toBe('CardService.newGrid is not in the local Workspace');
  expect(refusal('text().setMaxLines(1)')).toBe(
    'TextParagraph.setMaxLines is not in the local Workspace',
  );
});

test('asking for the file needs drive.file in the manifest (editor-file-scope-action-response-builder)', () => {
  const project = projectOf('');
  const manifest = { ...project.manifest, oauthScopes: [] };
  const without = new Workspace({ project: { ...project, manifest } });
  const body =
    'CardService.newEditorFileScopeActionResponseBuilder().requestFileScopeForActiveDocument();';
  expect(() => runBody(without, body)).toThrow(/drive\.file/);
  expect(runBody(workspace, body)).toBeUndefined();
});
