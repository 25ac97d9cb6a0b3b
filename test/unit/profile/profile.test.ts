// What a coach reads about a teacher, and what the Doc says in the teacher's words: only what was
// said, with "Not said yet" for the rest.
import { NOT_SAID } from '../../../src/core/answers/answers';
import type { Answers } from '../../../src/core/answers/answers';
import { CHARACTERISTICS } from '../../../src/core/intake/characteristics';
import { buildProfile } from '../../../src/core/profile/profile';
import { docPhrases, highlightNever, rhythmOf } from '../../../src/core/profile/phrases';
import { FORM_MAP, FULL, QUESTIONS, rawResponse, readResponse } from '../answers/sample-response';
import type { RawValues } from '../answers/sample-response';

const answersOf = (values: RawValues): Answers =>
  readResponse(FORM_MAP, rawResponse(values)).response.answers;
const profileOf = (values: RawValues) => buildProfile(answersOf(values), QUESTIONS);
const phrasesOf = (values: RawValues) => docPhrases(answersOf(values), QUESTIONS);

describe('the profile', () => {
  test('shows styles, talents, topics and characteristics in words', () => {
    const profile = profileOf({ ...FULL, needs: ['Tricky transitions'] });
    expect(profile.styles).toEqual([
      { label: 'Learning', values: ['See it first', 'Try, then talk'] },
      { label: 'Designing', values: ['Builds own'] },
      { label: 'Working', values: ['Ahead', 'Outline'] },
      { label: 'Implementing', values: ['One class first'] },
    ]);
    expect(profile.talents).toEqual(['Discussion', 'Projects']);
    expect(profile.needs).toEqual([
      { label: 'Small groups', first: true },
      { label: 'Tricky transitions', first: false },
    ]);
    expect(profile.place).toBe('I am trying things out');
    expect(profile.places).toEqual([
      { label: 'Starting', chosen: false },
      { label: 'Trying', chosen: true },
      { label: 'Comfortable', chosen: false },
      { label: 'Can help', chosen: false },
    ]);
    expect(profile.characteristics).toHaveLength(10);
    expect(profile.characteristics[0]).toEqual({
      name: 'Purposeful',
      meaning: 'The reason comes first.',
      level: 'essential',
    });
    expect(profile.answers).toContainEqual({
      label: 'How often',
      text: 'Twice a month for 30 minutes',
    });
    expect(profile.answers).toContainEqual({
      label: 'Could meet',
      text: 'Tuesday: Planning time; Lunch · Thursday: Lunch',
    });
    expect(profile.sharing).toEqual([
      { label: 'Telling colleagues', text: 'Ask first' },
      { label: 'Sharing what works', text: 'Ask each time' },
      { label: 'Interested in', text: 'Open room' },
    ]);
    expect(profile.remarks).toEqual([]);
  });

  test('is empty everywhere when nothing was said', () => {
    for (const answers of [null, {}]) {
      const { styles, talents, needs, place, places, characteristics, ...texts } = buildProfile(
        answers,
        QUESTIONS,
      );
      expect(styles.flatMap(({ values }) => values)).toEqual([]);
      expect([...talents, ...needs, ...places, place]).toEqual(['']);
      expect(new Set(characteristics.map(({ level }) => level))).toEqual(new Set(['']));
      expect([...texts.answers, ...texts.sharing].filter(({ text }) => text !== '')).toEqual([]);
      expect(texts.remarks).toEqual([]);
    }
  });

  test('draws no steps for who is not sure where they are', () => {
    const { place, places } = profileOf({ ...FULL, place: 'I am not sure yet' });
    expect(place).toBe('I am not sure yet');
    expect(places).toEqual([]);
  });

  test('tells an answer in the middle from no answer', () => {
    const middle = { learn: Array(5).fill('Sometimes'), work: Array(4).fill('Sometimes') };
    const { styles } = profileOf(middle);
    expect(styles[0]?.values).toEqual(['Nothing marked "Usually"']);
    expect(styles[2]?.values).toEqual(['Nothing marked "Usually" or "Rarely"']);
    expect(phrasesOf({ ...middle, ten: Array(10).fill('Helpful') })).toMatchObject({
      learn: 'Nothing marked "Usually"',
      ten: 'Nothing marked "Essential"',
    });
  });

  test('passes on remarks and a wish not to be asked', () => {
    const { remarks, sharing } = profileOf({
      open: ['Having a mentor', 'None of these for now'],
      highlight: 'No, please do not ask',
    });
    expect(remarks).toEqual([
      'Ticked "None" and something else. Read as none. Ask, if it matters.',
    ]);
    expect(sharing.slice(1).map(({ text }) => text)).toEqual([
      'Asked not to be asked about sharing.',
      'None for now',
    ]);
  });

  test('keeps a sharing choice that can’t be read yet as it came, and takes it for a no', () => {
    const answers = {
      unread: [{ key: 'highlight' as const, itemId: '1', value: 'Nein, lieber nicht' }],
    };
    expect(highlightNever(answers)).toBe(true);
    expect(buildProfile(answers, QUESTIONS).sharing[1]?.text).toBe('Nein, lieber nicht');
  });

  test('shows hostile words as they were typed', () => {
    const typed = '<img src=x onerror=alert(1)> {{name}} $& =1+1';
    expect(profileOf({ need: typed }).needs).toEqual([{ label: typed, first: true }]);
    expect(phrasesOf({ keep: typed }).keep).toBe(typed);
  });
});

describe('words for the Doc', () => {
  test("are the teacher's own", () => {
    expect(phrasesOf(FULL)).toEqual({
      keep: 'Lab notebooks.',
      talents: 'Getting students to talk; Projects and hands-on work',
      learn: 'see someone do it first; try it, then talk about how it went',
      design: 'build my own',
      work: 'Ahead; Outline',
      implement: 'try it with one class or group first',
      ten: 'Knowing why; Doing, not just hearing; Inside my working day',
      feedback: 'In a conversation',
      support: 'Plan a lesson together; Teach a lesson together',
      else: NOT_SAID,
      need: 'Small groups and stations',
      goal: NOT_SAID,
      question: 'How do I get quiet students talking?',
    });
  });

  test('say "Not said yet" for everything when coaching starts without answers', () => {
    expect(new Set(Object.values(docPhrases(null, QUESTIONS)))).toEqual(new Set(['Not said yet']));
  });

  test("list every essential, in the framework's order", () => {
    expect(phrasesOf({ ten: Array(10).fill('Essential') }).ten).toBe(
      CHARACTERISTICS.map(({ words }) => words).join('; '),
    );
  });

  test.each([
    ['Every week for 15 minutes', 'every week for 15 minutes'],
    ['When I ask', 'when I ask'],
    ['', ''],
  ])('rhythm "%s" reads "%s"', (rhythm, phrase) => {
    expect(rhythmOf(answersOf({ rhythm }))).toBe(phrase);
  });

  test('know who asked not to be asked', () => {
    const never = answersOf({ highlight: 'No, please do not ask' });
    expect([never, answersOf(FULL), {}, null].map(highlightNever)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(rhythmOf(null)).toBe('');
  });
});
