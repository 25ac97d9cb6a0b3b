// What a teacher's answers say before a meeting, and nothing for what they did not say.
import type { Answers } from '../../../src/core/answers/answers';
import { briefSections } from '../../../src/core/meeting/brief';
import type { BriefSection } from '../../../src/core/meeting/brief-section';
import { timesInWords, weekTimes } from '../../../src/core/meeting/week-times';
import { CHARACTERISTICS } from '../../../src/core/intake/characteristics';
import { INTAKE, questionOf } from '../../../src/core/intake/intake';

const OFFERED = new Set(['before', 'planning', 'lunch', 'after']);

function sectionsOf(answers: Answers, offered = OFFERED): BriefSection[] {
  const times = weekTimes(answers, questionOf('times'), offered);
  const questions = INTAKE;
  return briefSections({ answers, questions, times, kinds: {}, today: '2026-11-22' });
}

function linesOf(key: BriefSection['key'], answers: Answers, offered = OFFERED): string[] {
  const found = sectionsOf(answers, offered).find((section) => section.key === key);
  return (found?.lines ?? []).map(({ text }) => text);
}

const ALL_TEN = Object.fromEntries(CHARACTERISTICS.map(({ code }) => [code, 'essential']));

describe('what is essential becomes an action', () => {
  const WORDS: Answers = {
    question: 'How do I get quiet students talking?',
    subjects: [{ code: 'science' }, { code: 'other', text: 'Robotics; and more' }],
    grades: [{ code: '9-12' }, { code: '6-8' }],
    talents: [{ code: 'discussion' }, { code: 'unsure' }],
    times: { thu: ['after', 'lunch'], tue: ['planning', 'lunch'], mon: ['before'], fri: ['lunch'] },
  };

  test('with their own words in it, in the framework’s order', () => {
    const sections = sectionsOf({ ...WORDS, ten: ALL_TEN });
    const essential = sections.find(({ key }) => key === 'essential')?.lines;
    const also = sections.find(({ key }) => key === 'also-essential')?.lines;
    expect(essential).toEqual([
      {
        text: `Start with why: link today's work to their question, "How do I get quiet students talking?".`,
        from: 'Purposeful',
      },
      { text: 'Name one thing they will leave with, before you begin.', from: 'Productive' },
      { text: 'Model it for two minutes, then do it together. No slides.', from: 'Engaging' },
      {
        text: 'Bring one example for Science and Robotics; and more, 6–8 and 9–12. Build on Discussion. Ask what could get in the way.',
        from: 'Personalized',
      },
    ]);
    expect(also).toHaveLength(6);
    expect(also?.[4]).toEqual({
      text: 'Book the next meeting inside the working day: Tuesday planning time, Tuesday lunch, Thursday lunch.',
      from: 'Job-embedded',
    });
  });

  test.each<[string, Answers]>([
    ['nothing', {}],
    ['no words that help', { question: ' not sure yet. ', talents: [{ code: 'unsure' }] }],
    ['times outside the working day only', { times: { mon: ['before', 'after'] } }],
  ])('with the other sentence where they said %s', (_, said) => {
    const lines = [
      ...linesOf('essential', { ...said, ten: ALL_TEN }),
      ...linesOf('also-essential', { ...said, ten: ALL_TEN }),
    ];
    for (const { whenEmpty } of CHARACTERISTICS) if (whenEmpty) expect(lines).toContain(whenEmpty);
    expect(lines.join()).not.toMatch(/[{}]|undefined|not sure/);
  });

  test('four or fewer leave nothing for later; none at all is a line of its own', () => {
    const { purposeful, engaging } = ALL_TEN;
    expect(linesOf('also-essential', { ten: { purposeful: purposeful ?? '' } })).toEqual([]);
    expect(linesOf('essential', { ten: { engaging: engaging ?? '' } })).toHaveLength(1);
    expect(sectionsOf({ ten: { engaging: 'helpful' } })).toEqual([
      {
        key: 'essential',
        title: 'Essential to them',
        lines: [
          {
            text: 'Nothing marked essential. Ask what would make today worth their time.',
            from: 'What makes learning worth it',
          },
        ],
      },
    ]);
  });

  test('a time of day that the lead took out is proposed to nobody', () => {
    const only = { ...WORDS, ten: { 'job-embedded': 'essential' } };
    expect(linesOf('essential', only, new Set(['planning', 'after']))).toEqual([
      'Book the next meeting inside the working day: Tuesday planning time.',
    ]);
  });

  test('a time of day without a short name is named as inside a sentence', () => {
    const times = questionOf('times');
    if (times?.type !== 'checkbox-grid') throw new Error('Times are ticked in a grid.');
    const columns = ['PLC time', 'Planning time'].map((text, at) => ({ code: `t${at}`, text }));
    const said = { times: { tue: ['t0', 't1'] } };
    const named = weekTimes(said, { ...times, columns }, new Set(['t0', 't1']));
    expect(timesInWords(named)).toBe('Tuesday PLC time, Tuesday planning time');
  });

  test('a placeholder in their words stays as they typed it', () => {
    const said: Answers = { question: '{times} $& {name}', ten: { purposeful: 'essential' } };
    expect(linesOf('essential', said)).toEqual([
      `Start with why: link today's work to their question, "{times} $& {name}".`,
    ]);
  });
});

describe('styles, feedback and sharing', () => {
  test('have the line of each option that has one', () => {
    expect(
      linesOf('styles', {
        learn: { see: 'usually', alone: 'rarely', try: 'sometimes' },
        design: { code: 'build' },
        work: { ahead: 'rarely', detail: 'usually' },
        implement: { code: 'depends' },
        branch: { code: 'each-time' },
      }),
    ).toEqual([
      'Show it first: model a short part or bring a clip.',
      'Skip the reading. Look at it side by side.',
      'Bring the idea, not the product. They build.',
      'Meet close to the lesson.',
      'Write the steps out in full.',
      'Ask whether they want help designing this one.',
    ]);
    expect(linesOf('feedback', { feedback: { code: 'questions' } })).toEqual([
      'Ask before you tell. Bring two questions.',
    ]);
    expect(linesOf('feedback', { feedback: { code: 'depends' } })).toEqual([]);
  });

  const ASK = 'Ask them before you name them to a colleague.';

  test.each<[Answers, string[]]>([
    [{ group: { code: 'yes' }, highlight: { code: 'ask' } }, []],
    [{ group: { code: 'ask' } }, [ASK]],
    [{ group: { code: 'no' } }, ['Do not name them to colleagues.']],
    [{ group: { code: 'science-only' } }, [ASK]],
    [{ highlight: { code: 'never' } }, ['Do not ask about sharing their work.']],
    [
      {
        unread: [
          { key: 'group', itemId: '1', value: 'Only Jo' },
          { key: 'highlight', itemId: '2', value: '?' },
        ],
      },
      [ASK, 'Do not ask about sharing their work.'],
    ],
  ])('%j forbids %j', (answers, lines) => {
    expect(linesOf('sharing', answers)).toEqual(lines);
  });
});

test('their question stands as they typed it, and "not sure yet" is none', () => {
  expect(linesOf('question', { question: ' Why?\n\n“So” ' })).toEqual(['Why?\n\n“So”']);
  for (const question of [
    'not sure yet',
    'Not sure',
    '"not sure yet".',
    'I’m not sure yet!',
    ' ',
  ]) {
    expect(linesOf('question', { question })).toEqual([]);
  }
  expect(linesOf('question', { question: 'not sure how to begin' })).toHaveLength(1);
});

test('nobody said anything: nothing is shown', () => {
  expect(sectionsOf({})).toEqual([]);
});
