// Questions as they are shown beside answers, and as they are written again when somebody deleted them.
import { askedQuestions } from '../../../src/core/answers/asked-questions';
import { reconcile } from '../../../src/core/answers/reconcile';
import { leftover, placeAmong, questionToRestore } from '../../../src/core/answers/restore';
import { shownText } from '../../../src/core/answers/wording';
import { questionOf } from '../../../src/core/intake/intake';
import type { Question, QuestionKey } from '../../../src/core/intake/question';
import { PROGRAMME } from '../programme/sample-programme';
import { FORM_MAP, itemOf, STANDING, withChange } from './form-changes';

const FEEDBACK = questionOf('feedback');
const feedbackTexts = 'options' in FEEDBACK ? FEEDBACK.options.map(({ text }) => text) : [];

describe('questions for showing answers', () => {
  const asked = (map: typeof FORM_MAP, key: QuestionKey): Question => {
    const question = askedQuestions(PROGRAMME, map).find((one) => one.key === key);
    if (!question) throw new Error('missing');
    return question;
  };

  test('have the texts of the Form, and codes, short words and lines for coaches from us', () => {
    const [, ...rest] = feedbackTexts;
    const map = reconcile(FORM_MAP, withChange('feedback', { options: ['Face to face', ...rest] }));
    const [first] = ((question) => ('options' in question ? question.options : []))(
      asked(map, 'feedback'),
    );
    const ours = 'options' in FEEDBACK ? FEEDBACK.options[0] : undefined;
    expect(first).toEqual({ ...ours, text: 'Face to face' });
  });

  test('read options that were taken out, from the Form or from Settings', () => {
    const map = reconcile(FORM_MAP, withChange('feedback', { options: feedbackTexts.slice(1) }));
    const code = 'options' in FEEDBACK ? (FEEDBACK.options[0]?.code ?? '') : '';
    expect(shownText({ feedback: { code } }, asked(map, 'feedback'))).toBe(feedbackTexts[0]);
    const fewer = { ...PROGRAMME, schools: [] };
    const site = askedQuestions(fewer, FORM_MAP).find(({ key }) => key === 'site');
    const known = itemOf(FORM_MAP, 'site').options?.now[0];
    expect(site && shownText({ site: { code: known?.code ?? '' } }, site)).toBe(known?.text);
  });
});

describe('a question that is written again', () => {
  const standing = STANDING.map(({ itemId, title }) => ({ itemId, title, type: 'TEXT' }));

  test('has the texts that stood there last', () => {
    const changed = withChange('feedback', {
      title: 'Rückmeldung?',
      required: false,
      options: ['Face to face', ...feedbackTexts.slice(1)],
    });
    const map = reconcile(FORM_MAP, changed);
    const gone = reconcile(
      map,
      changed.filter(({ itemId }) => itemId !== 'item-feedback'),
    );
    expect(questionToRestore(itemOf(gone, 'feedback'))).toMatchObject({
      title: 'Rückmeldung?',
      required: false,
      options: [{ text: 'Face to face' }, ...feedbackTexts.slice(1).map((text) => ({ text }))],
    });
  });

  test('stands after the one before it on its page, else before the next, else at the page’s top', () => {
    const others = (...keys: QuestionKey[]) => [
      { itemId: 'start', type: 'PAGE_BREAK', title: 'What you bring' },
      ...standing.filter(({ itemId }) => keys.some((key) => itemId === `item-${key}`)),
    ];
    const place = (key: QuestionKey, ...there: QuestionKey[]): number =>
      placeAmong(FORM_MAP, questionOf(key), others(...there));
    expect(place('grades', 'name', 'site', 'years')).toBe(3);
    expect(place('name', 'site', 'years')).toBe(1);
    expect(place('keep', 'years')).toBe(1);
    expect(place('goal', 'name', 'keep')).toBe(3);
    expect(place('notice', 'name')).toBe(0);
    expect(placeAmong(FORM_MAP, questionOf('goal'), [])).toBe(0);
  });

  test('takes over what an interrupted press left, and nothing else', () => {
    const keep = { ...questionOf('keep') };
    const known = standing.map((one) => ({ ...one, type: 'PARAGRAPH_TEXT' }));
    expect(leftover(FORM_MAP, keep, known)).toBeUndefined();
    const untitled = { itemId: '1', type: 'PARAGRAPH_TEXT', title: '' };
    const titled = { itemId: '2', type: 'PARAGRAPH_TEXT', title: keep.title };
    const others = [
      { ...titled, type: 'TEXT' },
      { ...titled, title: 'Mine' },
    ];
    expect(leftover(FORM_MAP, keep, [...known, ...others])).toBeUndefined();
    expect(leftover(FORM_MAP, keep, [...known, untitled])).toBe(untitled);
    expect(leftover(FORM_MAP, keep, [...known, untitled, titled])).toBe(titled);
  });
});
