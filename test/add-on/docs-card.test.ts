// The card at the Doc's side as teacher and coach use it: allowed once for each person and Doc, then a row
// for every kind of record, in that Doc alone.
import { runFunction } from '../../local/host/script-host';
import { addOnOf } from '../../local/workspace/add-on';
import { RECORD_KINDS, type RecordKindKey } from '../../src/core/records/record-kinds';
import { rowsOf } from '../support/looking';
import { CoachedDoc } from '../support/coached';
import { ALLOW, CardPanel } from '../support/doc-card';
import { LEAD, SAM } from '../support/programme';

const coached = CoachedDoc.begin();

const BUTTONS = Object.values(RECORD_KINDS).flatMap((kind) =>
  'logTitle' in kind ? [kind.logTitle] : [],
);

/** The start of the virtual clock, in the script's time zone. */
const TODAY = '2026-09-14';

describe.each([
  ['the teacher', SAM],
  ['the coach who made the Doc', LEAD],
])('%s', (_, person) => {
  it('is asked first, and nothing is read before the yes', () => {
    const panel = coached().newcomer(person).open();
    expect(panel.buttons).toEqual([ALLOW]);
    expect(panel.texts.join(' ').split(/\. /)).toHaveLength(2);
    expect(panel.texts[0]).toMatch(/new row .* this one Doc, and no other file/);
    expect(panel.remoteCalls).toBe(0);
    expect(panel.press(ALLOW).state.asking).toBe(true);
    expect(panel.remoteCalls).toBe(0);
  });

  it('finds one button for each table, with one call', () => {
    const panel = coached().panel(person);
    expect(panel.title).toBe('What would you like to add?');
    expect(panel.buttons).toEqual(BUTTONS);
    expect(panel.remoteCalls).toBe(1);
    expect(panel.open().buttons).toEqual(BUTTONS);
  });

  it('writes a meeting as the next number, with two calls, and is home again', () => {
    const doc = coached();
    const panel = doc.panel(person);
    for (const ref of ['M-01', 'M-02']) {
      panel.press('Log a meeting').fill('Min.', '30').fill('Kind', 'debrief');
      panel.fill('What came up', `${ref}: wait time\n=SUM(1)`).press('Add to the Doc');
      expect(panel.state.notification).toBe(`Written as ${ref}.`);
      expect(panel.remoteCalls).toBe(2);
      expect(panel.state.cards).toHaveLength(1);
      expect(panel.buttons).toEqual(BUTTONS);
    }
    expect(doc.rows('meeting')).toEqual([
      [TODAY, '30', 'debrief', 'M-02: wait time\n=SUM(1)', '', '', 'M-02'],
      [TODAY, '30', 'debrief', 'M-01: wait time\n=SUM(1)', '', '', 'M-01'],
    ]);
  });
});

const LOGS: [RecordKindKey, title: string, fills: Record<string, string>, row: string[]][] = [
  [
    'strategy',
    'Add a strategy',
    {
      'Strategy and link': 'Turn and talk',
      'Came from': 'colleague',
      'Look back on': '2026-10-05',
    },
    ['Turn and talk', 'colleague', '', '', '', '2026-10-05', 'S-01'],
  ],
  [
    'try',
    'Add a try',
    { Date: '2026-09-15', For: 'S-01 · Turn and talk', 'What students did': 'They talked.' },
    ['2026-09-15', 'S-01', '', 'They talked.', '', 'T-01'],
  ],
  [
    'evidence',
    'Add evidence',
    { For: 'S-01 · Turn and talk', Kind: 'student words', Link: 'https://example.org/a' },
    [TODAY, 'S-01', 'student words', 'https://example.org/a', '', '', '', 'E-01'],
  ],
  [
    'highlight',
    'Offer a highlight',
    { For: 'S-01 · Turn and talk', 'Exact words': 'We talk more now.', 'Signed as': 'first name' },
    ['S-01', 'We talk more now.', '', 'first name', '', '', 'H-01'],
  ],
];

test('every kind is written into its own table, and the choice of strategies follows the Doc', () => {
  const doc = coached();
  const panel = doc.panel(SAM);
  for (const [kind, title, fills, row] of LOGS) {
    panel.press(title);
    for (const [field, text] of Object.entries(fills)) panel.fill(field, text);
    expect(panel.press('Add to the Doc').state.notification).toBe(`Written as ${row.at(-1)}.`);
    expect(doc.rows(kind)).toEqual([row]);
  }
});

test('what a teacher adds is read into the coach’s Sheet like any row of the Doc', () => {
  const doc = coached();
  const panel = doc.panel(SAM).press('Log a meeting');
  panel
    .fill('Min.', '25')
    .fill('Kind', 'chat')
    .fill('What came up', 'Ours')
    .press('Add to the Doc');
  const { reading } = doc.programme.open(SAM);
  expect(reading.problems).toEqual([]);
  expect(reading.counts.map(({ count }) => count)).toEqual([1]);
  const [row] = rowsOf(doc.programme, 'Meetings');
  expect(row?.cells).toMatchObject({
    Teacher: 'Sam Ortiz',
    Ref: 'M-01',
    'Min.': '25',
    Kind: 'chat',
  });
  expect(JSON.stringify(row)).not.toContain('Ours');
});

test('what only the teacher decides is in no card, whoever opens it', () => {
  const panel = coached().panel(SAM);
  for (const button of BUTTONS) {
    panel.press(button);
    expect(panel.fields.length).toBeGreaterThan(1);
    expect(panel.fields).not.toContain('My answer');
    expect(panel.fields).not.toContain('On');
    panel.press('Cancel');
  }
});

test('the day is today where a form is about a day, and nothing else is filled in', () => {
  const panel = coached().panel(LEAD).press('Log a meeting');
  expect(panel.holds('Date')).toBe(TODAY);
  expect(panel.holds('Next date')).toBe('');
  expect(panel.holds('Kind')).toBe('Leave empty');
  panel.press('Cancel').press('Add a strategy');
  expect(panel.holds('Decided on')).toBe('');
});

test('Cancel and the back arrow write nothing', () => {
  const doc = coached();
  const panel = doc.panel(SAM);
  panel.press('Log a meeting').fill('Min.', '30').press('Cancel');
  expect(panel.press('Log a meeting').holds('Min.')).toBe('');
  panel.fill('Min.', '30').back();
  expect(panel.buttons).toEqual(BUTTONS);
  expect(doc.rows('meeting')).toEqual([]);
});

test('an event of the homepage that leaves the Doc out asks, and the press leads on without asking again', () => {
  const doc = coached();
  const panel = doc.panel(SAM);
  const event = { commonEventObject: { hostApp: 'DOCS', platform: 'WEB' } };
  const run = { user: SAM, context: 'card' as const, args: [event] };
  const { execution } = runFunction(addOnOf(doc.workspace), 'onDocOpened', run);
  expect(execution.calls.filter(({ remote }) => remote)).toEqual([]);
  const action = { functionName: 'askForDoc', parameters: {}, persistValues: true, spinner: true };
  expect(panel.run(action).state.asking).toBe(false);
  expect(panel.buttons).toEqual(BUTTONS);
});

/** Nothing of the card may reach the Sheet, the Form, mail or anybody else's file. */
test('the card calls nothing but Docs for this one Doc', () => {
  const doc = coached();
  const services = new Set<string>();
  const note = (panel: CardPanel): void =>
    panel.calls.forEach((name) => services.add(name.split('.')[0] ?? ''));
  const panel = doc.newcomer(SAM).open();
  note(panel);
  note(panel.press(ALLOW));
  note(panel.allow());
  note(panel.press('Log a meeting').fill('Min.', '5'));
  note(panel.press('Add to the Doc'));
  const others = [
    'SpreadsheetApp',
    'FormApp',
    'MailApp',
    'Drive',
    'PropertiesService',
    'ScriptApp',
  ];
  expect([...services].filter((name) => others.includes(name))).toEqual([]);
  expect(services).toContain('Docs');
  expect(addOnOf(doc.workspace).manifest.oauthScopes).toEqual([
    'https://www.googleapis.com/auth/drive.file',
  ]);
});

test('an execution of the card that touched the Sheet would fail', () => {
  const doc = coached();
  const { addOn } = doc.workspace;
  const code = {
    Code: 'function onDocOpened() {\n  return SpreadsheetApp.getActiveSpreadsheet();\n}',
  };
  const project = addOn && { ...addOn, code };
  const workspace = addOnOf(doc.workspace, project);
  const result = runFunction(workspace, 'onDocOpened', { user: LEAD, context: 'card' });
  expect(result.ok).toBe(false);
});
