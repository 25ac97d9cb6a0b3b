// Answers in the Sheet: words for people in each column, codes for the program in one hidden cell.
import { fc } from '../../support/properties';
import { NOT_SAID } from '../../../src/core/answers/answers';
import type { Answers } from '../../../src/core/answers/answers';
import { encodeAnswers, parseAnswersJson } from '../../../src/core/answers/stored';
import { answersToCells } from '../../../src/core/answers/wording';
import { FORM_MAP, FULL, QUESTIONS, rawResponse, readResponse } from './sample-response';

const { answers: FULL_ANSWERS } = readResponse(FORM_MAP, rawResponse(FULL)).response;

describe('words for people', () => {
  const cells = answersToCells(FULL_ANSWERS, QUESTIONS);

  test('are the texts of the Form', () => {
    expect(cells).toMatchObject({
      name: 'Sam Ortiz',
      site: '北京学校',
      grades: 'Kindergarten to grade 2; Grades 6 to 8',
      subjects: 'Science; Robotics; and more',
      design: 'build my own',
      learn:
        'Usually: see someone do it first; try it, then talk about how it went · Sometimes: talk it through with someone; look closely at examples · Rarely: read or watch on my own',
      times: 'Tuesday: Planning time; Lunch · Thursday: Lunch',
    });
    expect(cells.ten).toContain('Essential: I know why it matters for my class; I get to do it');
  });

  test('say so where nothing was said, and show what could not be read as it came', () => {
    expect(cells.goal).toBe(NOT_SAID);
    expect(cells.else).toBe('Not said yet');
    const { answers } = readResponse(FORM_MAP, rawResponse({ design: 'my way' })).response;
    expect(answersToCells(answers, QUESTIONS)).toMatchObject({ design: 'my way', need: NOT_SAID });
  });

  test('survive options that are gone from the Settings', () => {
    const gone: Answers = { need: { code: 'student-talk' }, subjects: [{ code: 'space-travel' }] };
    const bare = QUESTIONS.map((question) =>
      'options' in question ? { ...question, options: [] } : question,
    );
    expect(answersToCells(gone, bare)).toMatchObject({
      need: 'Getting students to talk and explain',
      subjects: 'Space travel',
    });
  });

  test('leave as typed what somebody typed where only options were expected', () => {
    const typed = 'in-person only – ask Ms. O’Neil';
    const answers: Answers = { group: { code: typed } };
    expect(answersToCells(answers, QUESTIONS).group).toBe(typed);
  });
});

describe('codes for the program', () => {
  test('come back as they went, hostile texts and prototype names included', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('__proto__', 'constructor', '=1+1', '👩‍🏫', 'x'.repeat(2000), '"\\\u2028'),
    );
    const choice = fc.oneof(
      fc.record({ code: text }),
      fc.record({ code: fc.constant('other'), text }),
    );
    const grid = <T>(cell: fc.Arbitrary<T>) =>
      fc.array(fc.tuple(text, cell), { maxLength: 5 }).map((rows) => Object.fromEntries(rows));
    const answers: fc.Arbitrary<Answers> = fc.record(
      {
        keep: text,
        else: text,
        need: choice,
        subjects: fc.array(choice, { maxLength: 4 }),
        learn: grid(text),
        times: grid(fc.array(text, { maxLength: 3 })),
        remarks: fc.constant(['need-twice' as const]),
        unread: fc.array(
          fc.record({ key: fc.constant('design' as const), itemId: text, value: text }),
          { maxLength: 2 },
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(answers, (given) => {
        expect(parseAnswersJson(encodeAnswers(given))).toEqual(given);
      }),
      { numRuns: 150 },
    );
  });

  test('a full response comes back equal', () => {
    expect(parseAnswersJson(encodeAnswers(FULL_ANSWERS))).toEqual(FULL_ANSWERS);
  });

  test('always fit into one cell; what is cut is said, and no character is halved', () => {
    const long = '👩‍🏫'.repeat(20_000);
    const big: Answers = {
      keep: 'short',
      need: { code: 'other', text: long },
      support: [{ code: 'other', text: long }],
      unread: [{ key: 'design', itemId: '1', value: [long] }],
    };
    const json = encodeAnswers(big);
    const back = parseAnswersJson(json);
    expect(json.length).toBeLessThan(50_000);
    expect(back).toMatchObject({ keep: 'short', remarks: ['shortened'] });
    expect(JSON.stringify(back)).not.toMatch(/\\ud[89a-f]/);
    const many: Answers = {
      support: Array.from({ length: 5000 }, () => ({ code: 'other', text: 'x'.repeat(50) })),
    };
    expect(encodeAnswers(many).length).toBeLessThan(50_000);
    const cells = answersToCells(big, QUESTIONS);
    expect(Math.max(...Object.values(cells).map((cell) => cell.length))).toBeLessThan(50_000);
  });

  test('damaged cells read as nothing', () => {
    const damaged = [
      '',
      '{',
      'null',
      '[]',
      '7',
      '{"keep":1}',
      '{"need":"x"}',
      '{"learn":{"see":1}}',
      '{"remarks":["x"]}',
    ];
    expect(damaged.map(parseAnswersJson)).toEqual(damaged.map(() => null));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const parsed = parseAnswersJson(text);
        expect(parsed === null || typeof parsed === 'object').toBe(true);
      }),
    );
  });
});
