// Responses become codes by item and position; nothing is guessed, nothing invented, nothing quoted.
import { fc } from '../../support/properties';
import { REMARKS } from '../../../src/core/answers/answers';
import type { Answers } from '../../../src/core/answers/answers';
import { hashAnswers, responseReader } from '../../../src/core/answers/read-response';
import { FORM_MAP, FULL, rawResponse, readResponse } from './sample-response';
import type { RawValues } from './sample-response';

const read = (values: RawValues) => readResponse(FORM_MAP, rawResponse(values));
const answersOf = (values: RawValues): Answers => read(values).response.answers;

describe('reading a response', () => {
  test('a full one, question by question', () => {
    const { response, unread } = read(FULL);
    expect(unread).toEqual([]);
    expect(response).toMatchObject({ responseId: 'response-1', email: 'sam@school.org' });
    expect(response.answers).toEqual({
      notice: [{ code: 'read' }],
      name: 'Sam Ortiz',
      site: { code: expect.stringMatching(/^school-[0-9a-f]{8}$/) },
      grades: [{ code: 'k-2' }, { code: '6-8' }],
      subjects: [{ code: 'science' }, { code: 'other', text: 'Robotics; and more' }],
      years: { code: '5-9' },
      talents: [{ code: 'discussion' }, { code: 'projects' }],
      keep: 'Lab notebooks.',
      learn: {
        see: 'usually',
        alone: 'rarely',
        try: 'usually',
        talk: 'sometimes',
        examples: 'sometimes',
      },
      design: { code: 'build' },
      work: { ahead: 'usually', alone: 'sometimes', detail: 'rarely', steady: 'sometimes' },
      implement: { code: 'pilot' },
      need: { code: 'small-groups' },
      needs: [{ code: 'math-thinking' }],
      place: { code: 'trying' },
      question: 'How do I get quiet students talking?',
      ten: {
        purposeful: 'essential',
        productive: 'helpful',
        engaging: 'essential',
        personalized: 'helpful',
        collaborative: 'not-now',
        pathways: 'not-now',
        asynchronous: 'helpful',
        'coaching-feedback': 'helpful',
        'job-embedded': 'essential',
        observations: 'not-now',
      },
      support: [{ code: 'co-plan' }, { code: 'co-teach' }],
      feedback: { code: 'conversation' },
      branch: { code: 'together' },
      times: { tue: ['planning', 'lunch'], thu: ['lunch'] },
      rhythm: { code: 'twice-monthly' },
      group: { code: 'ask' },
      highlight: { code: 'ask' },
      open: [{ code: 'open-room' }],
    });
  });

  test('unanswered in any of its forms is a missing key, never a default', () => {
    const nothing = {
      goal: '',
      keep: '  \n',
      needs: [],
      times: [null, null, null, null, null],
      name: null,
    };
    expect(read({ ...nothing, learn: ['', null, '', '', ''], need: undefined })).toEqual({
      response: expect.objectContaining({ answers: {} }),
      unread: [],
    });
  });

  test('grids are read by position; an unanswered row stays out', () => {
    expect(answersOf({ learn: [null, 'Usually', '', 'Rarely', null] }).learn).toEqual({
      alone: 'usually',
      talk: 'rarely',
    });
  });

  test('free text is kept to the letter', () => {
    const texts = [
      '=1+1',
      "'twas",
      ' two  spaces\n',
      '<b>&amp;</b>',
      '\u202Eabc\u200B',
      '007',
      'e\u0301',
      '👩‍🏫',
    ];
    for (const text of texts)
      expect(answersOf({ keep: text, name: text })).toEqual({ keep: text, name: text });
    const need = { code: 'other', text: ' Grading  policies ' };
    expect(answersOf({ need: need.text }).need).toEqual(need);
  });

  test('checkboxes come in the order of the list, each once, whatever the order sent', () => {
    const sent = ['zebras', 'Math', 'Apiary', 'Reading and language arts', 'Math'];
    const expected = ['language-arts', 'math', 'Apiary', 'zebras'];
    for (const subjects of [sent, [...sent].reverse()]) {
      const { subjects: choices = [] } = answersOf({ subjects });
      expect(choices.map(({ code, text }) => text ?? code)).toEqual(expected);
    }
  });
});

describe('what can not be read', () => {
  const secret = 'my secret answer';

  test('is named by our own title and kept as it came, without a quote', () => {
    const { response, unread } = read({
      design: secret,
      learn: [secret, 'Usually', null, null, null],
    });
    expect(unread).toEqual([
      {
        key: 'design',
        problem:
          'An answer to "When I plan something new, I usually …" matches none of the options that we know.',
      },
      {
        key: 'learn',
        problem:
          'An answer to "When I learn something new for my teaching, it helps me to …" matches none of the columns that we know.',
      },
    ]);
    expect(response.answers.design).toBeUndefined();
    expect(response.answers.learn).toEqual({ alone: 'usually' });
    expect(response.answers.unread).toEqual([
      { key: 'design', itemId: 'item-design', value: secret },
      {
        key: 'learn',
        itemId: 'item-learn',
        value: `see someone do it first: ${secret} · read or watch on my own: Usually`,
      },
    ]);
  });

  test('a grid with another number of rows than the question has now is not guessed', () => {
    const { response, unread } = read({ work: ['Usually', 'Rarely', 'Rarely'] });
    expect(response.answers.work).toBeUndefined();
    expect(unread[0]?.problem).toBe(
      'An answer to "When I get ready to teach, I …" has other rows than the question has now.',
    );
  });

  test('a question that set-up does not know is reported once', () => {
    const answers = ['a', 'b'].map((itemId) => ({ itemId, value: secret }));
    const { response, unread } = readResponse(FORM_MAP, { ...rawResponse({}), answers });
    expect(unread.map(({ key }) => key)).toEqual(['unknown-item']);
    expect(response.answers.unread).toHaveLength(2);
  });

  test('values of any kind never throw and never appear in a problem', () => {
    const marked = fc.oneof(
      fc.anything(),
      fc.constant([secret]),
      fc.constant({ toString: secret }),
    );
    const values = fc.dictionary(fc.constantFrom(...FORM_MAP.items.map(({ key }) => key)), marked);
    fc.assert(
      fc.property(values, (odd) => {
        const { response, unread } = read(odd);
        expect(unread.map(({ problem }) => problem).join()).not.toContain(secret);
        expect(JSON.parse(JSON.stringify(response.answers))).toEqual(response.answers);
      }),
      { numRuns: 200 },
    );
  });
});

describe('answers that contradict each other', () => {
  test('"None" with something else is none', () => {
    const open = ['Having a mentor', 'None of these for now'];
    expect(answersOf({ open })).toEqual({ open: [{ code: 'none' }], remarks: ['none-and-more'] });
    expect(REMARKS['none-and-more']).toBe(
      'Ticked "None" and something else. Read as none. Ask, if it matters.',
    );
    expect(answersOf({ open: ['None of these for now'] }).remarks).toBeUndefined();
  });

  test('a topic chosen twice counts once, as the first', () => {
    expect(answersOf({ need: 'Projects', needs: ['Projects', 'Working with families'] })).toEqual({
      need: { code: 'projects' },
      needs: [{ code: 'families' }],
      remarks: ['need-twice'],
    });
    expect(answersOf({ need: 'My own', needs: ['my  own', 'My own '] }).needs).toEqual([
      { code: 'other', text: 'my  own' },
    ]);
    expect(answersOf({ need: 'Projects', needs: ['Projects'] })).not.toHaveProperty('needs');
  });

  test('more than allowed is kept, and said', () => {
    const talents = [
      'Math thinking',
      'Working with families',
      'Using technology well',
      'Reading and writing',
    ];
    expect(answersOf({ talents })).toMatchObject({
      talents: { length: 4 },
      remarks: ['too-many-talents'],
    });
  });
});

describe('the hash of answers', () => {
  test('does not depend on the order of questions or ticks', () => {
    const backwards = Object.fromEntries(Object.entries(FULL).reverse());
    const grades = ['Kindergarten to grade 2', 'Grades 6 to 8'];
    expect(hashAnswers(read({ ...backwards, grades }).response)).toBe(
      hashAnswers(read(FULL).response),
    );
    expect(hashAnswers(read(FULL).response)).toMatch(/^[0-9a-f]{16}$/);
  });

  test('changes with any answer, even one that can not be read', () => {
    const versions: RawValues[] = [
      FULL,
      { ...FULL, keep: 'Lab notebooks' },
      { ...FULL, design: 'x' },
      { ...FULL, design: 'y' },
      { ...FULL, times: [null, ['Planning time'], null, ['Lunch'], null] },
      { ...FULL, learn: ['Rarely', 'Usually', 'Usually', 'Sometimes', 'Sometimes'] },
      {},
    ];
    const hashes = versions.map((values) => hashAnswers(read(values).response));
    expect(new Set(hashes).size).toBe(versions.length);
  });

  test('differs for texts that differ', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary' }), { maxLength: 50 }), (texts) => {
        const hashes = texts.map((keep) => hashAnswers({ answers: { keep } }));
        expect(new Set(hashes).size).toBe(texts.length);
      }),
    );
  });
});

test('one prepared reader serves many responses', () => {
  const reader = responseReader(FORM_MAP);
  const names = ['A', 'B', 'C'].map((name) => reader(rawResponse({ name })).response.answers);
  expect(names).toEqual([{ name: 'A' }, { name: 'B' }, { name: 'C' }]);
});
