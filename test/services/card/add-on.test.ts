// An add-on at a Doc's side, against https://developers.google.com/workspace/add-ons/concepts/event-objects,
// …/editors/gsao/building-editor-interfaces, …/how-tos/navigation and …/reference/rpc/google.apps.card.v1.
import { allowFileByHand, disallowFileByHand } from '../../../local/services/card/by-hand';
import { LEAD, SECOND_COACH } from '../../../local/workspace/people';
import { Workspace } from '../../../local/workspace/workspace';
import { projectOf } from '../../support/local-workspace';
import { CardPanel, withAddOn } from '../../support/doc-card';
import { newDoc } from '../docs/docs-support';

/** Every button of its card runs the function of the same name; texts come from \`show\`. */
const SCRIPT = `
function show(text, names = [], extra = []) {
  const section = CardService.newCardSection()
    .addWidget(CardService.newTextParagraph().setText(text || '-'));
  for (const one of extra) section.addWidget(one);
  for (const name of names) section.addWidget(CardService.newTextButton().setText(name)
    .setOnClickAction(CardService.newAction().setFunctionName(name).setParameters({ to: name })
      .setPersistValues(/keep/i.test(name))));
  return CardService.newCardBuilder().setName(text).addSection(section).build();
}
function field(value) {
  return CardService.newTextInput().setFieldName('f').setTitle('Field').setValue(value || '');
}
function day() { return CardService.newDatePicker().setFieldName('d').setTitle('Day'); }
function home(e) {
  return show(JSON.stringify(e), ['push', 'say', 'sayKeep', 'update', 'updateKeep', 'named', 'ask', 'event', 'fail', 'sheet', 'slow', 'nothing', 'cardOnly', 'missing'], [field('first'), day()]);
}
function granted(e) { return show('granted ' + JSON.stringify(e.docs), ['event']); }
function respond(navigation, text) {
  const made = CardService.newActionResponseBuilder();
  if (navigation) made.setNavigation(navigation);
  if (text) made.setNotification(CardService.newNotification().setText(text));
  return made.build();
}
function push() { return respond(CardService.newNavigation().pushCard(show('second', ['push', 'pop', 'root', 'named'], [field('')]))); }
function pop() { return respond(CardService.newNavigation().popCard().popCard().popCard()); }
function root() { return respond(CardService.newNavigation().popToRoot().updateCard(show('new root', ['push']))); }
function named() { return respond(CardService.newNavigation().popToNamedCard('second')); }
function say() { return respond(null, 'said'); }
function sayKeep() { return say(); }
function update() { return respond(CardService.newNavigation().updateCard(show('updated', ['updateKeep'], [field('server')]))); }
function updateKeep() { return update(); }
function ask() { return CardService.newEditorFileScopeActionResponseBuilder().requestFileScopeForActiveDocument().build(); }
function event(e) { return respond(CardService.newNavigation().pushCard(show(JSON.stringify(e)))); }
function fail() { throw new Error('broken'); }
function sheet() { SpreadsheetApp.getActiveSpreadsheet(); }
function slow() { Utilities.sleep(29000); Utilities.sleep(2000); }
function nothing() {}
function cardOnly() { return show('x'); }
`;

function addOnProject(triggers: object) {
  const project = projectOf(SCRIPT);
  const addOns = { common: { name: 'Test' }, docs: triggers };
  return { ...project, manifest: { ...project.manifest, addOns } };
}

const ADD_ON = addOnProject({
  homepageTrigger: { runFunction: 'home' },
  onFileScopeGrantedTrigger: { runFunction: 'granted' },
});

/** The lead's own Doc, made by the bound script: to the add-on it is a stranger's. */
function panel(person = LEAD): CardPanel {
  const doc = newDoc('Hello', withAddOn(new Workspace({ project: projectOf('') }), ADD_ON));
  return new CardPanel(doc.workspace, doc.id, person);
}

const eventIn = (text = '{}'): Record<string, unknown> =>
  JSON.parse(text.replace(/^granted /, '')) as Record<string, unknown>;

test('without the grant the event has one field of the Doc; with it ID and title', () => {
  const at = panel().open();
  expect(eventIn(at.texts[0])).toEqual({
    commonEventObject: { hostApp: 'DOCS', platform: 'WEB' },
    docs: { addonHasFileScopePermission: false },
  });
  at.press('ask');
  expect(at.state.asking).toBe(true);
  at.allow();
  const docs = { addonHasFileScopePermission: true, id: at.docId, title: 'Test' };
  expect(eventIn(at.texts[0])).toEqual(docs);
  expect(at.state.asking).toBe(false);
  expect(eventIn(at.open().texts[0])['docs']).toEqual(docs);
  disallowFileByHand(at.workspace, { person: LEAD, docId: at.docId });
  expect(eventIn(at.open().texts[0])['docs']).toEqual({ addonHasFileScopePermission: false });
});

test('a click brings parameters and what the fields hold; what is empty is left out', () => {
  const at = panel().open();
  at.fill('Field', 'typed').fill('Day', '2026-09-14').press('event');
  expect(eventIn(at.texts[0])['commonEventObject']).toEqual({
    hostApp: 'DOCS',
    platform: 'WEB',
    parameters: { to: 'event' },
    formInputs: {
      f: { stringInputs: { value: ['typed'] } },
      d: { dateInput: { msSinceEpoch: String(Date.UTC(2026, 8, 14)) } },
    },
  });
  at.back().fill('Field', '').press('event');
  expect(eventIn(at.texts[0])['commonEventObject']).toHaveProperty('formInputs', {});
});

test('cards are pushed, popped to the root at most, and updated in place', () => {
  const at = panel().open().press('push').press('push').press('push');
  expect(at.state.cards).toHaveLength(4);
  expect(at.press('named').state.cards).toHaveLength(4);
  expect(at.press('pop').state.cards).toHaveLength(1);
  at.press('push').press('root');
  expect(at.texts).toEqual(['new root']);
  expect(at.state.cards).toHaveLength(1);
  expect(at.back().texts).toEqual(['new root']);
});

test('what was typed is cleared by an action unless it keeps values, also when only a word is said', () => {
  const at = panel().open();
  expect(at.fill('Field', 'typed').press('sayKeep').holds('Field')).toBe('typed');
  expect(at.state.notification).toBe('said');
  expect(at.press('say').holds('Field')).toBe('first');
  expect(at.fill('Field', 'typed').press('update').holds('Field')).toBe('server');
  expect(at.fill('Field', 'typed').press('updateKeep').holds('Field')).toBe('typed');
});

test.each([
  ['an exception', 'fail', 'broken'],
  ['a function that is not there', 'missing', 'Script function not found: missing'],
  ['more than 30 seconds (quotas: card action)', 'slow', 'Exceeded maximum execution time'],
  ['no answer', 'nothing', 'has a type that cannot be used by the add-ons platform'],
  ['a card for an action', 'cardOnly', 'has a type that cannot be used by the add-ons platform'],
  ['the active spreadsheet, which an add-on does not have', 'sheet', ''],
])('%s fails, and the card stays', (_, name, message) => {
  const at = panel().open();
  expect(at.press(name).state.failure).toContain(message);
  expect(at.state.failure).not.toBe('');
  expect(at.buttons).toContain('push');
});

test('the grant is each person’s own, and says nothing to the bound script', () => {
  const at = panel();
  const { workspace, docId } = at;
  const [file] = Object.values(workspace.state.drive.files);
  file?.permissions.push({ id: 'p', type: 'user', role: 'writer', emailAddress: SECOND_COACH });
  allowFileByHand(workspace, { person: SECOND_COACH, docId });
  const docsOf = (person: string): unknown =>
    eventIn(new CardPanel(workspace, docId, person).open().texts[0])['docs'];
  expect(docsOf(SECOND_COACH)).toMatchObject({ id: docId });
  expect(docsOf(LEAD)).toEqual({ addonHasFileScopePermission: false });
  expect(file?.appUsers).toEqual([LEAD]);
});

test('whoever can’t open the Doc can’t open the add-on in it', () => {
  expect(() => panel('olly@outside.example').open()).toThrow(/not found/i);
});

/** https://developers.google.com/apps-script/reference/properties/properties-service */
test('an add-on shares no stores with the bound script and has none of a document', () => {
  const { workspace, docId } = panel();
  workspace.state.base.properties['script'] = { from: 'bound' };
  const code = `function home() {
    const script = PropertiesService.getScriptProperties();
    const text = [script.getProperty('from'), PropertiesService.getDocumentProperties(), LockService.getDocumentLock()];
    script.setProperty('from', 'add-on');
    return show(JSON.stringify(text));
  }`;
  const project = {
    ...ADD_ON,
    code: { Code: SCRIPT.replace(/^function home\(e\)[^}]*\}/m, code) },
  };
  const at = new CardPanel(withAddOn(workspace, project), docId, LEAD).open();
  expect(at.texts).toEqual(['[null,null,null]']);
  expect(workspace.state.base.properties['script']).toEqual({ from: 'bound' });
});

test('a manifest without a trigger for Docs has nothing to show', () => {
  const { workspace, docId } = panel();
  const at = new CardPanel(withAddOn(workspace, addOnProject({})), docId, LEAD);
  expect(() => at.open()).toThrow('The manifest has no addOns.docs.homepageTrigger');
});
