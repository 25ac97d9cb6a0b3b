// What can stand in the card's way, and what the person then reads: nothing typed is lost, nothing in the
// Doc is changed, nobody is told what they can't use.
import { GoogleJsonResponseException } from '../../local/host/errors';
import type { FaultHook } from '../../local/host/execution';
import { disallowFileByHand } from '../../local/services/card/by-hand';
import { shareByHand } from '../../local/services/drive/by-hand';
import { newDoc } from '../services/docs/docs-support';
import { CoachedDoc } from '../support/coached';
import { ALLOW, CardPanel } from '../support/doc-card';
import { LEAD, PRINCIPAL, SAM } from '../support/programme';
import { apply, dropSetting, reword } from '../support/settings';

const coached = CoachedDoc.begin();
const ADD = 'Add to the Doc';

function refusing(call: string, status: number, reason: string, message: string): FaultHook {
  return ({ name, phase }) => {
    if (name !== call || phase !== 'before') return;
    throw new GoogleJsonResponseException('docs.documents', status, reason, message);
  };
}

test('a Doc that is no coaching Doc says so and offers nothing to add', () => {
  const { workspace } = coached();
  const plain = newDoc('Shopping list', workspace);
  const panel = CardPanel.allowed(workspace, plain.id, LEAD);
  expect(panel.title).toBe('Not a coaching Doc');
  expect(panel.texts.join(' ')).toMatch(/none of the tables .* Nothing in it was changed\./);
  expect(panel.buttons).toEqual(['Look again']);
  expect(panel.press('Look again').title).toBe('Not a coaching Doc');
});

test('wrong input: the same card, every word in it, and the sentence at its field', () => {
  const doc = coached();
  const panel = doc.panel(SAM).press('Add evidence');
  panel
    .fill('Link', 'my drive')
    .fill('What it tells us', '<b>More</b> & more')
    .fill('Kind', 'numbers');
  panel.press(ADD);
  expect(panel.state.notification).toBe('Not written yet.');
  expect(panel.texts[0]).toBe('Not written yet. Please look at: Link');
  expect(panel.texts).toContain('Paste the whole web address. It starts with https://.');
  expect(panel.holds('Link')).toBe('my drive');
  expect(panel.holds('What it tells us')).toBe('<b>More</b> & more');
  expect(panel.holds('Kind')).toBe('numbers');
  expect(doc.rows('evidence')).toEqual([]);
  panel.fill('Link', '').press(ADD);
  expect(panel.state.notification).toBe('Written as E-01.');
  expect(doc.rows('evidence')[0]?.[5]).toBe('<b>More</b> & more');
});

test('an empty form is not written', () => {
  const doc = coached();
  const panel = doc.panel(SAM).press('Add a strategy').press(ADD);
  expect(panel.texts[0]).toBe('Not written yet. Fill in at least one field.');
  expect(doc.rows('strategy')).toEqual([]);
});

test('words of the Doc that look like HTML are shown as they are, and chosen as they are', () => {
  const doc = coached();
  const panel = doc.panel(LEAD);
  panel
    .press('Add a strategy')
    .fill('Strategy and link', '<img src=x onerror=alert(1)>')
    .press(ADD);
  panel.press('Add a try').fill('For', 'S-01 · <img src=x onerror=alert(1)>').press(ADD);
  expect(doc.rows('try')[0]?.[1]).toBe('S-01');
});

test('a section that the program left out has no button; one of another name has its own', () => {
  const doc = CoachedDoc.begin((programme) => {
    dropSetting(programme, 'Sharing what works');
    reword(programme, 'Our meetings', 'When we met');
    apply(programme);
  })();
  const panel = doc.panel(SAM);
  expect(panel.buttons).not.toContain('Offer a highlight');
  panel.press('Log a meeting').fill('Min.', '20').press(ADD);
  expect(doc.rows('meeting').map((row) => row.at(-1))).toEqual(['M-01']);
});

test('a table that is gone has no button; one that goes meanwhile takes no word with it', () => {
  const doc = coached();
  doc.deleteTable('highlight');
  const panel = doc.panel(SAM);
  expect(panel.buttons).not.toContain('Offer a highlight');
  panel.press('Log a meeting').fill('What came up', 'Wait time');
  doc.deleteTable('meeting');
  panel.press(ADD);
  expect(panel.state.notification).toMatch(/^Not written: this table is not in the Doc anymore/);
  expect(panel.holds('What came up')).toBe('Wait time');
  panel.press('Cancel').press('Log a meeting');
  expect(panel.state.notification).toBe('This table is not in the Doc anymore.');
  expect(panel.buttons).not.toContain('Log a meeting');
});

test('a column that goes meanwhile takes no word with it', () => {
  const doc = coached();
  const panel = doc
    .panel(SAM)
    .press('Log a meeting')
    .fill('Min.', '20')
    .fill('What came up', 'Talk');
  doc.deleteColumn('meeting', 3);
  panel.press(ADD);
  expect(panel.state.notification).toMatch(
    /no column “What came up” anymore\. Nothing was written\./,
  );
  expect(panel.holds('What came up')).toBe('Talk');
  panel.fill('What came up', '').press(ADD);
  expect(panel.state.notification).toBe('Written as M-01.');
});

test('a table without its Ref column is named, with what to do', () => {
  const doc = coached();
  doc.deleteColumn('meeting', 6);
  const panel = doc.panel(LEAD);
  expect(panel.buttons).not.toContain('Log a meeting');
  expect(panel.card.sections[1]?.header).toBe('Needs a look in the Doc');
  expect(panel.texts.join(' ')).toMatch(/Our meetings, Ref: there is no column with this heading/);
});

test('a Doc without any of these tables can still be written in by hand', () => {
  const doc = coached();
  for (const kind of [
    'meeting',
    'strategy',
    'try',
    'visit',
    'evidence',
    'highlight',
    'resource',
  ] as const)
    doc.deleteTable(kind);
  const panel = doc.panel(SAM);
  expect(panel.title).toBe('What would you like to add?');
  expect(panel.buttons).toEqual([]);
  expect(panel.texts[0]).toMatch(/You can write in the Doc itself/);
});

test('the permission taken back: the question again, whatever is pressed', () => {
  const doc = coached();
  const panel = doc.panel(SAM).press('Log a meeting').fill('Min.', '20');
  disallowFileByHand(doc.workspace, { person: SAM, docId: doc.id });
  expect(panel.press(ADD).buttons).toEqual([ALLOW]);
  expect(panel.state.cards).toHaveLength(1);
  expect(doc.rows('meeting')).toEqual([]);
});

test.each(['reader', 'commenter'] as const)('a %s is told at once', (role) => {
  const doc = coached();
  shareByHand(doc.workspace, LEAD, doc.id, PRINCIPAL, role);
  const panel = doc.panel(PRINCIPAL);
  expect(panel.texts).toEqual([
    expect.stringMatching(/^You can read this Doc but not change it\./),
  ]);
  expect(panel.buttons).toEqual(['Try again']);
});

test('who may only read from now on is told so when they press, and keeps every word', () => {
  const doc = coached();
  const panel = doc.panel(SAM).press('Log a meeting').fill('Min.', '20');
  shareByHand(doc.workspace, LEAD, doc.id, SAM, 'reader');
  panel.press(ADD);
  expect(panel.state.notification).toMatch(/^You can read this Doc but not change it\./);
  expect(panel.holds('Min.')).toBe('20');
  expect(doc.rows('meeting')).toEqual([]);
});

test.each([
  [
    'a limit',
    429,
    'rateLimitExceeded',
    'Quota exceeded for quota metric',
    /limit for now is used up/,
  ],
  [
    'an inner error',
    500,
    'backendError',
    'Internal error encountered.',
    /nothing is written twice/,
  ],
  [
    'a lost Doc',
    404,
    'notFound',
    'Requested entity was not found.',
    /does not let SAGE Coach open this Doc/,
  ],
])(
  '%s: a sentence, the words stay, the log holds none of them',
  (_, status, reason, message, said) => {
    const doc = coached();
    const panel = doc.panel(SAM).press('Log a meeting').fill('What came up', 'Private words');
    panel.press(ADD, refusing('Docs.get', status, reason, message));
    expect(panel.state.notification).toMatch(said);
    expect(panel.holds('What came up')).toBe('Private words');
    expect(panel.log.join('\n')).toContain('submitLogCard');
    expect(panel.log.join('\n')).not.toContain('Private');
    expect(panel.press(ADD).state.notification).toBe('Written as M-01.');
  },
);

test('a first reading that fails says so with a way on', () => {
  const doc = coached();
  doc.panel(SAM);
  const panel = doc.newcomer(SAM);
  panel.open(refusing('Docs.get', 500, 'backendError', 'Internal error encountered.'));
  expect(panel.title).toBe('SAGE Coach could not read this Doc');
  expect(panel.buttons).toEqual(['Try again']);
  expect(panel.press('Try again').buttons).toContain('Log a meeting');
});

test('without the Docs service the person learns whom to tell', () => {
  const doc = coached();
  const { addOn } = doc.workspace;
  if (!addOn) throw new Error('No add-on');
  const manifest = { ...addOn.manifest, dependencies: {} };
  const workspace = Object.create(doc.workspace, {
    addOn: { value: { ...addOn, manifest } },
  }) as typeof doc.workspace;
  const panel = CardPanel.allowed(workspace, doc.id, SAM);
  expect(panel.texts.join(' ')).toMatch(
    /Google Docs API is not switched on .* tell whoever set it up/,
  );
});

test.each([
  ['an unknown kind', { kind: 'gossip', entryId: '12345678-aaaa' }],
  ['a kind that only people write', { kind: 'goal', entryId: '12345678-aaaa' }],
  ['no entry', { kind: 'meeting' }],
  ['a made-up entry', { kind: 'meeting', entryId: '"}],x' }],
])('%s from a card that is not ours leads home and writes nothing', (_, parameters) => {
  const doc = coached();
  const panel = doc.panel(SAM).press('Log a meeting').fill('Min.', '20');
  panel.run({ functionName: 'submitLogCard', parameters, persistValues: true, spinner: true });
  expect(panel.title).toBe('What would you like to add?');
  expect(doc.tables()).toEqual(coached().tables());
});
