// Preparing a meeting: what the coach is told, from the teacher's answers and from the Doc as it is now, with
// one reading of each, and nothing of it kept.
import { callFromSidebar } from '../../local/services/spreadsheet/editor-by-hand';
import {
  deleteForeverByHand,
  shareByHand,
  unshareByHand,
} from '../../local/services/drive/by-hand';
import type { BriefSection, MeetingDesk } from '../../src/shared/meeting-api';
import { GROUP, HIGHLIGHT, QUESTION } from '../support/answers';
import { HOSTILE_TEXTS } from '../support/hostile';
import { expectNothingBroken } from '../support/invariants';
import { educatorRow } from '../support/looking';
import { ANA, LEAD, LocalProgramme, PRINCIPAL, SAM, SECOND_COACH } from '../support/programme';
import { samsDoc } from '../support/sams-doc';
import { writeRow } from '../support/shared-doc';

const begin = samsDoc();

function prepare(programme: LocalProgramme, person = LEAD, email = SAM): MeetingDesk {
  return programme.ask('prepareMeeting', [idOf(programme, email)], person);
}

function idOf(programme: LocalProgramme, email: string): string {
  return educatorRow(programme, email).cells['Educator ID'] ?? '';
}

function linesOf({ brief }: MeetingDesk, key: BriefSection['key']): string[] {
  const found = brief.sections.find((section) => section.key === key);
  return (found?.lines ?? []).map(({ text, from }) => `${text} [${from}]`);
}

const keysOf = ({ brief }: MeetingDesk): string[] => brief.sections.map(({ key }) => key);

/** September 14, 2026: what Sam's Doc says after two weeks. */
function used() {
  const { programme, sam, lee } = begin();
  writeRow(sam, 'goal', {
    'What students will know, do or feel': 'Pairs argue kindly',
    'We will see': 'Two new voices',
    Status: 'working',
  });
  writeRow(lee, 'meeting', {
    Date: '9/7/2026',
    'Min.': '30',
    Kind: 'chat',
    'What came up': 'Talk moves 🙈',
    'What each of us will do': 'Lee: bring cards\nSam: one class, done',
    'Next date': '9/11/2026',
  });
  writeRow(sam, 'strategy', {
    'Strategy and link': 'Turn and talk',
    Status: 'trying',
    'Look back on': 'Sept. 20',
  });
  writeRow(sam, 'evidence', { For: 'S-01', Kind: 'numbers', 'What it tells us': 'Quiz' });
  return { programme, sam, lee };
}

it('tells promises, goal, reviews and what came due from the Doc, then the answers', () => {
  const desk = prepare(used().programme);
  expect(keysOf(desk)).toEqual([
    ...['promises', 'goal', 'reviews', 'due'],
    ...['question', 'essential', 'styles', 'feedback', 'sharing'],
  ]);
  expect(linesOf(desk, 'promises')).toEqual(['Lee: bring cards [M-01, Sep 7]']);
  expect(linesOf(desk, 'goal')).toEqual(['Pairs argue kindly. We will see: Two new voices [G-01]']);
  expect(linesOf(desk, 'reviews')).toEqual([
    'Look back on “Turn and talk” by Sep 20. [S-01, Sep 20]',
    'Only numbers so far for S-01. What did students make or say? [E-01]',
  ]);
  expect(linesOf(desk, 'due')).toEqual([
    'You planned to meet on Sep 11. No meeting is written down since. [M-01, Sep 7]',
  ]);
  expect(linesOf(desk, 'essential')).toEqual([
    `Start with why: link today's work to their question, "How do I get quiet students talking?". [Purposeful]`,
    'Model it for two minutes, then do it together. No slides. [Engaging]',
    'Book the next meeting inside the working day: Tuesday planning time, Tuesday lunch, Thursday lunch. [Job-embedded]',
  ]);
  expect(linesOf(desk, 'sharing')).toEqual([
    'Ask them before you name them to a colleague. [Telling colleagues]',
  ]);
  expect(desk.brief.missing).toBe('');
  expect(desk.detail.timeline.map(({ ref, date }) => [ref, date])).toEqual([
    ['M-01', '2026-09-07'],
    ['E-01', ''],
    ['S-01', ''],
    ['G-01', ''],
  ]);
  expect(desk.next).toMatchObject({
    date: '2026-09-22',
    why: 'Two weeks after Sep 7. Tuesday, planning time, is one of Sam Ortiz’s times.',
    title: 'Sam Ortiz and Lee Okafor',
    guest: SAM,
    details: expect.stringContaining('https://docs.google.com/document/d/'),
  });
  const why = expect.stringMatching(/^Two weeks after Sep 14\. Tuesday/);
  expect(desk.afterToday).toEqual({ ...desk.next, date: '2026-09-29', why });
});

it('has what opening the teacher has', () => {
  const { programme } = used();
  programme.open(SAM);
  const { detail } = prepare(programme);
  const opened = programme.open(SAM);
  const at = { reading: { ...opened.reading, readAt: detail.reading.readAt } };
  expect(detail).toEqual({ ...opened, ...at });
});

it('a choice and a question that the teacher changes count at once', () => {
  const { programme } = begin();
  programme.answer(SAM, { [GROUP]: 'No, thank you', [HIGHLIGHT]: 'No, please do not ask' });
  programme.answer(SAM, { [QUESTION]: 'not sure yet' });
  const desk = prepare(programme);
  expect(linesOf(desk, 'sharing')).toEqual([
    'Do not name them to colleagues. [Telling colleagues]',
    'Do not ask about sharing their work. [Sharing what works]',
  ]);
  expect(linesOf(desk, 'question')).toEqual([]);
  expect(linesOf(desk, 'essential')[0]).toContain('ask what today');
});

describe('nothing of it is kept', () => {
  const WORDS = ['Talk moves', 'bring cards', 'Pairs argue kindly', 'Two new voices', 'Turn and'];

  it('not a word of the Doc reaches the Sheet or what is remembered', () => {
    const { programme } = used();
    prepare(programme);
    const { docs, ...kept } = programme.workspace.state;
    const [inDoc, elsewhere] = [JSON.stringify(docs), JSON.stringify(kept)];
    for (const words of WORDS) {
      expect([words, inDoc.includes(words), elsewhere.includes(words)]).toEqual([
        words,
        true,
        false,
      ]);
    }
    expectNothingBroken(programme);
  });

  it('preparing again changes nothing at all', () => {
    const { programme } = used();
    prepare(programme);
    const before = stateOf(programme);
    prepare(programme);
    expect(stateOf(programme) === before).toBe(true);
  });
});

/** All but what Google counts, and when it last gave somebody a Doc. */
function stateOf({ workspace }: LocalProgramme): string {
  const { base, ...others } = workspace.state;
  return JSON.stringify([{ ...base, used: 0 }, others], (key, value: unknown) =>
    key === 'served' ? 0 : value,
  );
}

describe('one reading of each', () => {
  function remote(programme: LocalProgramme, name: string, args: unknown[]): string[] {
    const run = callFromSidebar(programme.workspace, LEAD, 'callServer', [name, args]);
    return run.execution.calls.filter((call) => call.remote).map((call) => call.name);
  }

  it('preparing: what is remembered, the roster, the answers, the Doc', () => {
    const { programme } = used();
    prepare(programme);
    const calls = remote(programme, 'prepareMeeting', [idOf(programme, SAM)]);
    expect(calls).toEqual([
      'Properties.getProperties',
      'Range.getValues',
      'Range.getValues',
      'Docs.get',
    ]);
  });

  it.each(['brief', 'log', 'book'])('%s opens with all of it, read once', (name) => {
    const { programme } = used();
    prepare(programme);
    const educatorId = idOf(programme, SAM);
    const home = remote(programme, 'openPage', [{ name: 'home' }]).length;
    const calls = remote(programme, 'openPage', [{ name, educatorId }]);
    expect(calls).toHaveLength(home + 4 - 2);
  });
});

describe('what can’t be read is said, and the rest is there', () => {
  const ANSWERS = ['question', 'essential', 'styles', 'feedback', 'sharing'];

  it.each<[string, (begun: ReturnType<typeof used>) => void, RegExp]>([
    [
      'a Doc that was deleted for good',
      ({ programme, lee }) => deleteForeverByHand(programme.workspace, LEAD, lee.docId),
      /^The Doc can’t be found.* No line here is from the Doc\.$/,
    ],
    [
      'a Doc that Google does not give',
      ({ programme, lee }) => {
        const file = programme.workspace.state.drive.files[lee.docId];
        if (file) file.permissions = file.permissions.filter(({ role }) => role !== 'owner');
      },
      /No line here is from the Doc\.$/,
    ],
  ])('%s', (_, harm, words) => {
    const begun = used();
    harm(begun);
    const desk = prepare(begun.programme);
    expect(keysOf(desk)).toEqual(ANSWERS);
    expect(desk.brief.missing).toMatch(words);
    expect(desk.detail.timeline).toEqual([]);
  });

  it('a teacher who left the Doc hides nothing from their coach', () => {
    const { programme, lee } = used();
    unshareByHand(programme.workspace, LEAD, lee.docId, SAM);
    expect(keysOf(prepare(programme))).toContain('promises');
  });

  it('a cell that can’t be read: the brief says that a line may be missing', () => {
    const { programme, sam } = used();
    writeRow(sam, 'strategy', { 'Strategy and link': 'Cards', Status: 'secret word' });
    const { missing } = prepare(programme).brief;
    expect(missing).toContain('Something in the Doc can’t be read');
    expect(missing).not.toContain('secret');
  });

  it('another coach’s teacher: the answers, and who can read the Doc', () => {
    const { programme } = used();
    const desk = prepare(programme, SECOND_COACH);
    expect(keysOf(desk)).toEqual(ANSWERS);
    expect(desk.brief.missing).toBe(
      'Only Lee Okafor can read the Doc, so no line here is from it.',
    );
    expect(desk.next.title).toBe('Sam Ortiz and Cam Reyes');
    expect(desk.detail).toMatchObject({ timeline: [], logForms: [] });
  });

  it('no answers, no Doc: an empty page, and nothing is missing', () => {
    const { programme } = begin();
    const { brief, next } = prepare(programme, SECOND_COACH, ANA);
    expect(brief).toEqual({ sections: [], missing: '' });
    expect(next).toMatchObject({ start: '', minutes: 30, details: '', guest: ANA });
  });

  it('a Doc without answers says that nobody knows how they like to work', () => {
    const { programme } = begin();
    programme.start(ANA, SECOND_COACH);
    const { brief } = prepare(programme, SECOND_COACH, ANA);
    expect(brief.sections).toEqual([]);
    expect(brief.missing).toContain('Ana Lindqvist has not answered the form yet');
  });
});

describe('hostile texts', () => {
  it('stand in the brief as they were typed', () => {
    const { programme, sam } = begin();
    const texts = HOSTILE_TEXTS.filter((text) => /[\p{L}\p{N}]/u.test(text)).slice(0, 40);
    const lines = texts.map((text) => text.replace(/\s+/g, ' ').trim());
    programme.answer(SAM, { [QUESTION]: '</script><script>pwned()</script> {times}' });
    for (const at of [0, 8, 16, 24, 32]) {
      const promises = lines.slice(at, at + 8).join('\n');
      writeRow(sam, 'meeting', {
        Date: `2026-09-0${at / 8 + 1}`,
        'What each of us will do': promises,
      });
      const desk = prepare(programme);
      const shown = desk.brief.sections.find(({ key }) => key === 'promises')?.lines ?? [];
      expect(shown.map(({ text }) => text)).toEqual(lines.slice(at, at + 8));
      expect(linesOf(desk, 'question')).toEqual([
        '</script><script>pwned()</script> {times} [Question or challenge]',
      ]);
    }
  });

  const nobodys = begin().programme;

  it.each([undefined, null, 7, '', {}, ['x'], '__proto__'])('%j is nobody', (educatorId) => {
    const reply = nobodys.callServer(['prepareMeeting', [educatorId]]);
    expect(reply).toMatchObject({
      ok: false,
      error: { code: educatorId === '__proto__' ? 'not-found' : 'bad-request' },
    });
  });

  it('who is no coach gets nothing', () => {
    const { programme } = begin();
    shareByHand(
      programme.workspace,
      LEAD,
      programme.workspace.state.containerId,
      PRINCIPAL,
      'writer',
    );
    const reply = programme.press('prepareMeeting', [idOf(programme, SAM)], { person: PRINCIPAL });
    expect(reply).toMatchObject({ ok: false, error: { code: 'not-a-coach' } });
  });
});
