// The same entry sent more than once, and people who write at the same time: one row each, nothing lost.
import { ExecutionKilled } from '../../local/host/errors';
import type { FaultHook } from '../../local/host/execution';
import { CoachedDoc } from '../support/coached';
import type { CardPanel } from '../support/doc-card';
import { LEAD, SAM } from '../support/programme';

const coached = CoachedDoc.begin();

/** A meeting, typed and not yet sent. */
function typed(panel: CardPanel, words = 'Wait time'): CardPanel {
  return panel.press('Log a meeting').fill('Min.', '30').fill('What came up', words);
}

const ADD = 'Add to the Doc';
const wordsOf = (doc: CoachedDoc): (string | undefined)[] =>
  doc.rows('meeting').map((row) => row[3]);
const refsOf = (doc: CoachedDoc): (string | undefined)[] =>
  doc.rows('meeting').map((row) => row.at(-1));

/** Something happens right before or after the n-th call of this name. */
function at(call: string, phase: 'before' | 'after', happens: () => void, n = 1): FaultHook {
  let seen = 0;
  return (now) => {
    if (now.name === call && now.phase === phase && ++seen === n) happens();
  };
}

test('a second click, a late answer: the second press finds the row', () => {
  const doc = coached();
  const panel = typed(doc.panel(SAM));
  const { action } = panel.button(ADD);
  const { state } = panel;
  panel.press(ADD);
  panel.state = state;
  if (action) panel.run(action);
  expect(panel.state.notification).toBe('Written as M-01.');
  expect(panel.state.cards).toHaveLength(1);
  expect(refsOf(doc)).toEqual(['M-01']);
});

/** What happens between two calls within the script's memory can't be told from what happens at its ends. */
test.each([
  ['before', false],
  ['after', false],
  ['before', true],
  ['after', true],
] as const)(
  'killed %s any remote call and pressed again: once, every word kept meanwhile (somebody types: %s)',
  (phase, someoneTypes) => {
    let cases = 0;
    for (let n = 1; ; n++) {
      const doc = coached();
      const panel = typed(doc.panel(SAM));
      let reached = false;
      const typing = at('Docs.get', 'after', () => doc.type('goal', 1, 0, 'Talk'));
      let remote = 0;
      panel.press(ADD, (call) => {
        if (someoneTypes) typing(call);
        if (call.phase !== phase || !call.remote || ++remote !== n) return;
        reached = true;
        throw new ExecutionKilled('Exceeded maximum execution time');
      });
      if (!reached) break;
      cases += 1;
      expect(panel.state.failure).toBe('Exceeded maximum execution time');
      expect(panel.holds('What came up')).toBe('Wait time');
      expect(panel.press(ADD).state.notification).toBe('Written as M-01.');
      expect(wordsOf(doc)).toEqual(['Wait time']);
    }
    expect(cases).toBe(someoneTypes && phase === 'before' ? 4 : someoneTypes ? 3 : 2);
  },
);

test('changed after a press that had been written: it says so, and writes no second row', () => {
  const doc = coached();
  const panel = typed(doc.panel(SAM));
  const die = (): never => {
    throw new ExecutionKilled('Exceeded maximum execution time');
  };
  panel.press(ADD, at('Docs.batchUpdate', 'after', die));
  expect(wordsOf(doc)).toEqual(['Wait time']);
  panel.fill('What came up', 'Wait time, and more').press(ADD);
  expect(panel.state.notification).toMatch(
    /^Your first press was written as M-01\. What you changed/,
  );
  expect(panel.holds('What came up')).toBe('Wait time, and more');
  expect(wordsOf(doc)).toEqual(['Wait time']);
});

test('a row that somebody deleted in between is written again when it is sent again', () => {
  const doc = coached();
  const panel = typed(doc.panel(SAM));
  const { state } = panel;
  panel.press(ADD);
  doc.deleteRow('meeting', 1, LEAD);
  panel.state = state;
  expect(panel.press(ADD).state.notification).toBe('Written as M-01.');
  expect(refsOf(doc)).toEqual(['M-01']);
});

test('two people press at the same moment: two rows, two Refs', () => {
  const doc = coached();
  const lead = typed(doc.panel(LEAD), 'From the coach');
  const sam = typed(doc.panel(SAM), 'From the teacher');
  sam.press(
    ADD,
    at('Docs.get', 'after', () => lead.press(ADD)),
  );
  expect([lead.state.notification, sam.state.notification]).toEqual([
    'Written as M-01.',
    'Written as M-02.',
  ]);
  expect(refsOf(doc).sort()).toEqual(['M-01', 'M-02']);
  expect(wordsOf(doc).sort()).toEqual(['From the coach', 'From the teacher']);
});

test('the coach logs from the sidebar at the same moment: two rows, two Refs', () => {
  const doc = coached();
  const { programme } = doc;
  const { educatorId } = programme.educator(SAM);
  const entry = { kind: 'meeting', values: { 'came-up': 'Sidebar' }, entryId: 'sidebar-entry' };
  const panel = typed(doc.panel(SAM), 'Card');
  panel.press(
    ADD,
    at('Docs.get', 'after', () => programme.ask('logEntry', [educatorId, entry])),
  );
  expect(panel.state.notification).toBe('Written as M-02.');
  expect(wordsOf(doc)).toEqual(['Card', 'Sidebar']);
  expect(refsOf(doc)).toEqual(['M-02', 'M-01']);
  expect(programme.open(SAM).reading).toMatchObject({ problems: [], pending: [] });
});

/** The first write waits for a quiet moment; the second goes beside whatever is typed. */
test.each([1, 2])('somebody who types in the same table after reading %i loses no letter', (n) => {
  const doc = coached();
  doc.type('meeting', 1, 3, 'Ours');
  const panel = typed(doc.panel(SAM));
  let reading = 0;
  panel.press(ADD, ({ name, phase }) => {
    if (name !== 'Docs.get' || phase !== 'after' || ++reading > n) return;
    doc.type('meeting', 1, 3, `, typed ${reading}`);
  });
  expect(panel.state.notification).toBe('Written as M-01.');
  const expected = n === 1 ? 'Ours, typed 1' : 'Ours, typed 1, typed 2';
  expect(wordsOf(doc)).toEqual(['Wait time', expected]);
});

test('the teacher presses in the card while the sidebar is about to write: two rows, two Refs', () => {
  const doc = coached();
  const { programme } = doc;
  const { educatorId } = programme.educator(SAM);
  const entry = { kind: 'meeting', values: { 'came-up': 'Sidebar' }, entryId: 'sidebar-entry' };
  const panel = typed(doc.panel(SAM), 'Card');
  const faultHook = at('Docs.batchUpdate', 'before', () => panel.press(ADD));
  const reply = programme.press('logEntry', [educatorId, entry], { faultHook });
  expect(reply.ok).toBe(true);
  expect(panel.state.notification).toBe('Written as M-01.');
  expect(wordsOf(doc)).toEqual(['Sidebar', 'Card']);
  expect(refsOf(doc)).toEqual(['M-02', 'M-01']);
  expect(programme.open(SAM).reading).toMatchObject({ problems: [], pending: [] });
});
