// The Form changes under our hands: renamed, translated, added, deleted, brought back; what a person
// answers is kept, and what answers say stays readable.
import { askedQuestions } from '../../../src/core/answers/asked-questions';
import { decodeFormMap, encodeFormMap } from '../../../src/core/answers/form-map';
import { askedTexts, deletedQuestions, withAnswer } from '../../../src/core/answers/form-questions';
import { reconcile, reconcileSome } from '../../../src/core/answers/reconcile';
import { leftover, placeAmong, questionToRestore } from '../../../src/core/answers/restore';
import { shownChoices, shownText } from '../../../src/core/answers/wording';
import { questionOf } from '../../../src/core/intake/intake';
import type { Question, QuestionKey } from '../../../src/core/intake/question';
import { PROGRAMME } from '../programme/sample-programme';
import { FORM_MAP, itemOf, STANDING, withChange } from './form-changes';
import { rawResponse, readResponse } from './sample-response';

const PLACES = ['Am Anfang', 'Ich probiere', 'Vertraut', 'Ich kann helfen', 'Noch unklar'];
const FEEDBACK = questionOf('feedback');
const feedbackTexts = 'options' in FEEDBACK ? FEEDBACK.options.map(({ text }) => text) : [];

describe('the map of the Form', () => {
  test('is the very same while nothing changes, in whatever order the questions stand', () => {
    expect(reconcile(FORM_MAP, STANDING)).toBe(FORM_MAP);
    expect(reconcile(FORM_MAP, [...STANDING].reverse())).toBe(FORM_MAP);
  });

  test('remembers what a person made of a question itself, through storing', () => {
    const change = { title: 'Dein Vorname?', help: 'Kurz.', required: false };
    const map = reconcile(FORM_MAP, withChange('name', change));
    expect(itemOf(map, 'name').changed).toEqual(change);
    expect(decodeFormMap(encodeFormMap(map))).toEqual(map);
    expect(reconcile(map, STANDING)).toEqual(FORM_MAP);
  });

  test('tells a deleted question until somebody decides, or it is back', () => {
    const without = STANDING.filter(({ itemId }) => itemId !== 'item-keep');
    const map = reconcile(FORM_MAP, without);
    expect(deletedQuestions(map)).toEqual([{ key: 'keep', title: questionOf('keep').title }]);
    expect(reconcile(map, without)).toBe(map);
    const leftOut = {
      ...map,
      items: map.items.map((item) => (item.gone ? { ...item, gone: 'left-out' as const } : item)),
    };
    expect(deletedQuestions(reconcile(leftOut, without))).toEqual([]);
    expect(reconcile(leftOut, STANDING)).toEqual(FORM_MAP);
  });

  test('knows added questions by their item, with the title of today, as long as they stand', () => {
    const room = { itemId: '77', type: 'TEXT', title: 'Which room?', help: '', required: false };
    const map = reconcile(FORM_MAP, [...STANDING, room]);
    expect(map.own).toEqual([{ itemId: '77', title: 'Which room?' }]);
    const renamed = reconcile(map, [...STANDING, { ...room, title: 'Your room' }]);
    expect(renamed.own).toEqual([{ itemId: '77', title: 'Your room' }]);
    expect(reconcile(renamed, STANDING).own).toEqual([]);
    expect(reconcileSome(FORM_MAP, [room])).toBe(FORM_MAP);
  });

  test('learns from single answers how their questions stand', () => {
    const [changed] = withChange('place', { options: PLACES }).filter(
      ({ itemId }) => itemId === 'item-place',
    );
    const map = reconcileSome(FORM_MAP, changed ? [changed] : []);
    expect(askedTexts(map)).toHaveLength(PLACES.length);
    expect(deletedQuestions(map)).toEqual([]);
  });
});

describe('a text that only a person knows', () => {
  const map = reconcile(FORM_MAP, withChange('place', { options: PLACES }));
  const questions = askedTexts(map);
  const idOf = (text: string): string => questions.find((one) => one.text === text)?.id ?? '';

  test('is asked once, with what it may stand for', () => {
    expect(questions.map(({ text, suggested }) => [text, suggested])).toEqual([
      ['Am Anfang', 'starting'],
      ['Ich probiere', 'trying'],
      ['Vertraut', 'comfortable'],
      ['Ich kann helfen', 'can-help'],
      ['Noch unklar', 'unsure'],
    ]);
    expect(questions[0]).toMatchObject({
      kind: 'option',
      question: 'With the one you chose first, where are you now?',
    });
    expect(questions[0]?.choices).toContainEqual({
      code: 'trying',
      text: 'I am trying things out',
    });
  });

  test('is kept as it came meanwhile, and reported by nobody', () => {
    const { response, unread } = readResponse(map, rawResponse({ place: 'Vertraut' }));
    expect(unread).toEqual([]);
    expect(response.answers.place).toBeUndefined();
    expect(response.answers.unread).toMatchObject([{ key: 'place', value: 'Vertraut' }]);
    expect(shownText(response.answers, questionOf('place'))).toBe('Vertraut');
    expect(shownChoices(response.answers, questionOf('place'))).toEqual(['Vertraut']);
  });

  test('has its code once a person said it; nothing else changes', () => {
    const said = withAnswer(map, idOf('Vertraut'), 'comfortable');
    const read = (place: string) => readResponse(said, rawResponse({ place })).response.answers;
    expect(read('Vertraut').place).toEqual({ code: 'comfortable' });
    expect(read('I am comfortable with it').place).toEqual({ code: 'comfortable' });
    expect(read('Ich probiere').place).toBeUndefined();
    expect(askedTexts(said)).toHaveLength(4);
    expect(withAnswer(said, idOf('Vertraut'), 'trying')).toBe(said);
  });

  test('gets a code of its own when it is new', () => {
    const said = withAnswer(map, idOf('Vertraut'), '');
    const { place } = readResponse(said, rawResponse({ place: 'Vertraut' })).response.answers;
    expect(place).toEqual({ code: 'vertraut' });
  });

  test.each([
    ['nothing/options/0', 'trying'],
    ['place/options/', 'trying'],
    ['', ''],
  ])('is not settled by an answer to %s', (id, code) => {
    expect(() => withAnswer(map, id, code)).toThrow(/Nothing was changed/);
  });

  test('can stand only for what stood there and stands nowhere now', () => {
    expect(() => withAnswer(map, idOf('Vertraut'), 'other')).toThrow(/Nothing was changed/);
    const said = withAnswer(map, idOf('Vertraut'), 'comfortable');
    expect(() => withAnswer(said, idOf('Ich probiere'), 'comfortable')).toThrow();
  });

  test('settles an earlier wording of the same, and the same text elsewhere', () => {
    const typo = reconcile(map, withChange('place', { options: ['Am Anfng', ...PLACES.slice(1)] }));
    const columns = ['Selten', 'Manchmal', 'Meist'];
    const both = reconcile(typo, [
      ...withChange('learn', { columns }, withChange('work', { columns })).filter(
        ({ itemId }) => itemId !== 'item-place',
      ),
      ...withChange('place', { options: ['Am Anfng', ...PLACES.slice(1)] }).filter(
        ({ itemId }) => itemId === 'item-place',
      ),
    ]);
    const asked = askedTexts(both);
    const usually = asked.find(({ text }) => text === 'Meist');
    const said = withAnswer(both, usually?.id ?? '', 'usually');
    expect(askedTexts(said).filter(({ text }) => text === 'Meist')).toEqual([]);
    const start = asked.find(({ text }) => text === 'Am Anfng');
    const then = withAnswer(said, start?.id ?? '', 'starting');
    const { place } = readResponse(then, rawResponse({ place: 'Am Anfang' })).response.answers;
    expect(place).toEqual({ code: 'starting' });
  });

  test('is no "Other", also where the Form has that box', () => {
    const needs = 'options' in questionOf('need') ? ['Eins', 'Zwei'] : [];
    const changed = reconcile(FORM_MAP, withChange('need', { options: needs }));
    const { answers } = readResponse(changed, rawResponse({ need: 'Eins' })).response;
    expect(answers.need).toBeUndefined();
    const typed = readResponse(changed, rawResponse({ need: 'My own words' })).response.answers;
    expect(typed.need).toEqual({ code: 'other', text: 'My own words' });
  });
});

describe('grids', () => {
  const rows = STANDING.find(({ itemId }) => itemId === 'item-work')?.rows ?? [];
  const read = (now: readonly string[], work: unknown[]) => {
    const map = reconcile(FORM_MAP, withChange('work', { rows: now }));
    return readResponse(map, rawResponse({ work })).response.answers;
  };

  test('are read by the rows as they stand: moved, taken out, added', () => {
    const [ahead = '', alone = '', detail = '', steady = ''] = rows;
    const moved = [steady, ahead, detail];
    expect(read(moved, ['Usually', 'Rarely', 'Sometimes']).work).toEqual({
      steady: 'usually',
      ahead: 'rarely',
      detail: 'sometimes',
    });
    const more = ['I like music', ahead, alone, detail, steady];
    expect(read(more, ['Rarely', 'Usually', '', '', '']).work).toEqual({
      'i-like-music': 'rarely',
      ahead: 'usually',
    });
  });

  test('keep a row that is asked about as it came, with its text', () => {
    const answers = read(['Voraus', 'Allein', 'Genau', 'Stetig'], ['Usually', '', '', 'Rarely']);
    expect(answers.work).toBeUndefined();
    expect(answers.unread?.[0]?.value).toBe('Voraus: Usually · Stetig: Rarely');
  });
});

describe('an added question', () => {
  const about = { itemId: '77', help: '', required: false, title: 'Extra' };
  const read = (value: unknown, item: Record<string, unknown>) => {
    const raw = rawResponse({});
    const answers = [{ itemId: '77', value, item: { ...about, type: 'TEXT', ...item } }];
    return readResponse(FORM_MAP, { ...raw, answers });
  };

  test.each([
    ['=1+1 ', {}, '=1+1 '],
    [['One', 'Two; three'], { options: ['One', 'Two; three'] }, 'One; Two; three'],
    [['Yes', '', 'No'], { rows: ['A', 'B', 'C'], columns: ['Yes', 'No'] }, 'A: Yes · C: No'],
    [[null, ['x', 'y']], { rows: ['A', 'B'], columns: ['x', 'y'] }, 'B: x; y'],
    ['2026-11-22', { type: 'DATE' }, '2026-11-22'],
  ])('%j is kept as text', (value, item, text) => {
    const { response, unread } = read(value, item);
    expect(response.answers).toEqual({ own: { '77': text } });
    expect(unread).toEqual([]);
  });

  test('that nobody answered is not there', () => {
    expect(read(['', null], {}).response.answers).toEqual({});
  });
});

test('an "Other" box that the lead added is read as one', () => {
  const map = reconcile(FORM_MAP, withChange('feedback', { other: true }));
  const { answers } = readResponse(map, rawResponse({ feedback: 'By carrier pigeon' })).response;
  expect(answers.feedback).toEqual({ code: 'other', text: 'By carrier pigeon' });
});

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
