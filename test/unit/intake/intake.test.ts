// The Form's content: complete, unambiguous, and with the programme's own lists in place.
import { CHARACTERISTICS, TEN_ROWS } from '../../../src/core/intake/characteristics';
import { INTAKE, isQuestionKey, questionOf, resolveIntake } from '../../../src/core/intake/intake';
import { FORM_LIMITS, LIMIT_MESSAGES, PAGES } from '../../../src/core/intake/pages';
import type { Option, Question } from '../../../src/core/intake/question';
import { RHYTHMS } from '../../../src/core/intake/questions-support';
import { DEFAULT_LISTS } from '../../../src/core/programme/lists';
import { PROGRAMME } from '../programme/sample-programme';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Key, page, type, required, and how many options, or rows × columns. */
const EXPECTED = `
notice start checkbox R 1
name about short-text R
site about dropdown R 1
grades about checkbox+ R 6
subjects about checkbox+ R 14
years about choice R 5
talents talents checkbox+≤3 R 14
keep talents paragraph O
learn styles grid R 5×3
design styles choice R 6
work styles grid R 4×3
implement styles choice R 5
need needs choice+ R 15
needs needs checkbox+≤2 O 14
place needs choice R 5
question needs paragraph R
goal needs paragraph O
ten learning grid R 10×3
support support checkbox+ R 9
feedback support choice R 5
branch support choice R 3
times support checkbox-grid O 5×4
rhythm support choice R 4
group choices choice R 3
highlight choices choice R 2
open choices checkbox R 4
else choices paragraph O
`;

function summary(question: Question): string {
  const { key, page, type, required } = question;
  const other = 'other' in question && question.other ? '+' : '';
  const atMost = 'atMost' in question && question.atMost ? `≤${question.atMost}` : '';
  const size =
    'options' in question
      ? ` ${question.options.length}`
      : 'rows' in question
        ? ` ${question.rows.length}×${question.columns.length}`
        : '';
  return `${key} ${page} ${type}${other}${atMost} ${required ? 'R' : 'O'}${size}`;
}

/** Every list in which a code must be unique. */
function codeLists(): [string, readonly Option[]][] {
  return INTAKE.flatMap((question): [string, readonly Option[]][] => {
    if ('options' in question) return [[question.key, question.options]];
    if ('rows' in question) {
      return [
        [`${question.key} rows`, question.rows],
        [`${question.key} columns`, question.columns],
      ];
    }
    return [];
  });
}

describe('the intake Form', () => {
  test('asks 27 questions on 8 pages, in the agreed order', () => {
    expect(INTAKE.map(summary).join('\n')).toBe(EXPECTED.trim());
    expect(PAGES.map(({ key }) => key).join(' ')).toBe(
      'start about talents styles needs learning support choices',
    );
    expect([...new Set(INTAKE.map(({ page }) => page))]).toEqual(PAGES.map(({ key }) => key));
  });

  test.each(codeLists())('%s: codes are kebab-case, codes and texts are unique', (_, options) => {
    expect(options.filter(({ code }) => !KEBAB.test(code))).toEqual([]);
    expect(new Set(options.map(({ code }) => code)).size).toBe(options.length);
    expect(new Set(options.map(({ text }) => text)).size).toBe(options.length);
  });

  test('no text is empty, has spaces at its ends or a leftover of a table', () => {
    const texts = [
      ...INTAKE.flatMap(({ title, help }) => (help === '' ? [title] : [title, help])),
      ...codeLists().flatMap(([, options]) =>
        options.flatMap(({ text, short = 'x', brief = 'x' }) => [text, short, brief]),
      ),
      ...CHARACTERISTICS.flatMap((one) => Object.values(one)),
    ];
    expect(
      texts.filter((text) => text === '' || text !== text.trim() || /[|`]|^–$/.test(text)),
    ).toEqual([]);
  });

  test('"depends", "unsure" and "not-said" lead to no line in the brief; preferences do', () => {
    const withoutBrief = (
      key: 'design' | 'implement' | 'feedback' | 'branch' | 'group' | 'highlight',
    ) => {
      const question = questionOf(key);
      const options = 'options' in question ? question.options : [];
      return options.filter(({ brief }) => brief === undefined).map(({ code }) => code);
    };
    expect(withoutBrief('design')).toEqual(['depends']);
    expect(withoutBrief('implement')).toEqual(['depends']);
    expect(withoutBrief('feedback')).toEqual(['depends']);
    expect(withoutBrief('branch')).toEqual([]);
    expect(withoutBrief('group')).toEqual(['yes']);
    expect(withoutBrief('highlight')).toEqual(['ask']);
    for (const key of ['learn', 'work'] as const) {
      const question = questionOf(key);
      const rows = 'rows' in question ? question.rows : [];
      expect(rows.every(({ brief, rarely }) => brief && rarely?.brief)).toBe(true);
    }
  });

  test('the exact words with special characters', () => {
    expect(questionOf('learn').title).toBe(
      'When I learn something new for my teaching, it helps me to …',
    );
    expect(questionOf('work').help).toBe(
      'One answer in each row. "Rarely" is as good an answer as "Usually".',
    );
    expect(questionOf('question').help).toContain('write "not sure yet"');
    expect(DEFAULT_LISTS.grades[1]).toEqual({
      code: 'k-2',
      text: 'Kindergarten to grade 2',
      short: 'K–2',
    });
    expect(TEN_ROWS.map(({ code }) => code).join(' ')).toBe(
      'purposeful productive engaging personalized collaborative pathways asynchronous coaching-feedback job-embedded observations',
    );
    expect(RHYTHMS.map(({ minutes, dueAfterDays }) => [minutes, dueAfterDays])).toEqual([
      [30, 14],
      [15, 7],
      [45, 28],
      [30, null],
    ]);
    expect(FORM_LIMITS.paragraph).toBe(2000);
    expect(LIMIT_MESSAGES.atMost[3]).toBe('Please choose no more than three.');
  });

  test('keys from outside are recognized, prototype names are not', () => {
    expect(isQuestionKey('times')).toBe(true);
    expect(['constructor', '__proto__', '', 'toString'].filter(isQuestionKey)).toEqual([]);
  });
});

describe('the Form of one programme', () => {
  const resolved = new Map(resolveIntake(PROGRAMME).map((question) => [question.key, question]));
  const texts = (key: Question['key']): string[] => {
    const question = resolved.get(key);
    return question && 'options' in question ? question.options.map(({ text }) => text) : [];
  };

  test('lists its schools, and a way out for everybody else', () => {
    expect(texts('site')).toEqual([...PROGRAMME.schools, 'My school is not in this list']);
  });

  test('offers "I am not sure yet" as the first topic only', () => {
    expect(texts('need')).toContain('I am not sure yet');
    expect(texts('needs')).toEqual(texts('need').filter((text) => text !== 'I am not sure yet'));
  });

  test('takes the lists of the Settings', () => {
    const lists = {
      ...DEFAULT_LISTS,
      grades: [{ code: 'k', text: 'Kindergarten', short: 'K' }],
      timeColumns: DEFAULT_LISTS.timeColumns.slice(1, 2),
    };
    const own = resolveIntake({ ...PROGRAMME, lists });
    expect(own.map(summary)).toContain('grades about checkbox+ R 1');
    expect(own.map(summary)).toContain('times support checkbox-grid O 5×1');
    expect(own).toHaveLength(27);
  });
});
