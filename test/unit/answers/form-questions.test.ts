// Texts of the Form of which only a person knows what they stand for: asked once, kept meanwhile.
import { askedTexts, withAnswer } from '../../../src/core/answers/form-questions';
import { reconcile } from '../../../src/core/answers/reconcile';
import { shownChoices, shownText } from '../../../src/core/answers/wording';
import { questionOf } from '../../../src/core/intake/intake';
import { FORM_MAP, itemOf, withChange } from './form-changes';
import { rawResponse, readResponse } from './sample-response';

const PLACES = ['Am Anfang', 'Ich probiere', 'Vertraut', 'Ich kann helfen', 'Noch unklar'];

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

  test('that was put out of the Form before anybody said is a problem, not a secret', () => {
    const { options } = itemOf(map, 'place');
    const forgotten = map.items.map((item) =>
      item.key === 'place' && options
        ? { ...item, options: { now: options.former, former: options.now } }
        : item,
    );
    const { unread } = readResponse(
      { ...map, items: forgotten },
      rawResponse({ place: 'Vertraut' }),
    );
    expect(unread.map(({ key }) => key)).toEqual(['place']);
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
