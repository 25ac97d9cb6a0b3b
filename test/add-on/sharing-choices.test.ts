// A teacher changes what they allow: it counts at once, and their coach is told until they have read it.
import { GROUP, HIGHLIGHT, KEEP } from '../support/answers';
import { ANA, LEAD, LocalProgramme, SAM, SECOND_COACH } from '../support/programme';

const NO = { [GROUP]: 'No, thank you' };
const ASK = { [GROUP]: 'Ask me each time' };
const YES = { [GROUP]: 'Yes, you may tell them' };

/** Sam, of the lead, and Ana, of the second coach, asked to be asked first. */
const answered = ((): LocalProgramme => {
  const programme = LocalProgramme.ready();
  programme.answer(SAM, ASK);
  programme.answer(ANA, ASK);
  programme.wait(10);
  return programme;
})();

function changed(who: string, ...answers: Record<string, string>[]): LocalProgramme {
  const programme = answered.copy();
  for (const changes of answers) {
    programme.answer(who, changes);
    programme.wait(10);
  }
  return programme;
}

const toldTo = (programme: LocalProgramme, person = LEAD) =>
  programme
    .ask('refresh', [], person)
    .notices.filter(({ action }) => action === 'educator')
    .map(({ text }) => text);

it('the first answers are no change', () => {
  expect(answered.open(SAM).choiceChange).toBeNull();
  expect(answered.educator(SAM).choiceChanged).toBe(false);
  expect(toldTo(answered)).toEqual([]);
});

describe('a changed choice', () => {
  const programme = changed(SAM, NO);

  it('counts at once', () => {
    const [group] = programme.open(SAM).sharing;
    expect(group).toEqual({ label: 'Telling colleagues', text: 'Not named' });
  });

  it('is shown to the coach in words, with old and new', () => {
    const { choiceChange } = programme.open(SAM);
    expect(choiceChange).toEqual({
      changedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      lines: [
        expect.stringMatching(
          /^Sam Ortiz changed a sharing choice on [A-Z][a-z]+ \d{1,2}, \d{4}: Telling colleagues: Ask first → Not named\. It counts from now\.$/,
        ),
      ],
      followUp: 'Nothing was undone by itself. Look at drafts and groups that used the old choice.',
    });
  });

  it('is told when the sidebar opens, to this coach only', () => {
    expect(toldTo(programme)).toEqual(['Sam Ortiz changed a sharing choice. It counts from now.']);
    expect(programme.educator(SAM).choiceChanged).toBe(true);
    expect(toldTo(programme, SECOND_COACH)).toEqual([]);
  });

  it('is not told any more once it was read', () => {
    const read = programme.copy();
    const { educatorId, choiceChange } = read.open(SAM);
    const { changedAt = '' } = choiceChange ?? {};
    expect(read.ask('markChoicesSeen', [educatorId, changedAt]).choiceChange).toBeNull();
    expect(read.open(SAM).choiceChange).toBeNull();
    expect(read.educator(SAM).choiceChanged).toBe(false);
    expect(toldTo(read)).toEqual([]);
    expect(read.open(SAM).sharing[0]?.text).toBe('Not named');
    read.wait(25 * 60);
    expect(toldTo(read)).toEqual([]);
  });
});

it('what changed again after the coach had looked is still to be read', () => {
  const programme = changed(SAM, NO);
  const { educatorId, choiceChange } = programme.open(SAM);
  const { changedAt = '' } = choiceChange ?? {};
  programme.answer(SAM, YES);
  const shown = programme.ask('markChoicesSeen', [educatorId, changedAt]);
  expect(shown.choiceChange?.lines.join()).toContain('Ask first → May be named');
  expect(toldTo(programme)).toHaveLength(1);
  programme.ask('markChoicesSeen', [educatorId, shown.choiceChange?.changedAt ?? '']);
  expect(toldTo(programme)).toEqual([]);
});

it('several changes read from what the coach saw last to what counts now', () => {
  const programme = changed(SAM, YES, { ...NO, [HIGHLIGHT]: 'No, please do not ask' });
  expect(programme.open(SAM).choiceChange?.lines.map((line) => line.split(': ').slice(1))).toEqual([
    ['Telling colleagues', 'Ask first → Not named. It counts from now.'],
    ['Sharing what works', 'Ask each time → Do not ask. It counts from now.'],
  ]);
});

it('a choice that was changed and changed back is no change', () => {
  const programme = changed(SAM, YES, ASK);
  expect(programme.open(SAM).choiceChange).toBeNull();
  expect(toldTo(programme)).toEqual([]);
});

it('other answers that change are no news of sharing', () => {
  expect(toldTo(changed(SAM, { [KEEP]: 'Other words.' }))).toEqual([]);
});

it('another coach can’t take the news away; the lead can', () => {
  const programme = changed(SAM, NO);
  programme.answer(ANA, NO);
  const sam = programme.educator(SAM).educatorId;
  const ana = programme.open(ANA, SECOND_COACH);
  expect(programme.refusal('markChoicesSeen', [sam, ''], SECOND_COACH)).toBe('other-coach');
  expect(toldTo(programme)).toHaveLength(1);
  expect(toldTo(programme, SECOND_COACH)).toHaveLength(1);
  programme.ask('markChoicesSeen', [ana.educatorId, ana.choiceChange?.changedAt ?? '']);
  expect(toldTo(programme, SECOND_COACH)).toEqual([]);
  expect(programme.refusal('markChoicesSeen', ['nobody', ''])).toBe('not-found');
});
