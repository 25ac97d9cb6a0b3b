// The Form changes under our hands: renamed, translated, added, deleted, brought back; what a person
// answers is kept, and what answers say stays readable.
import { fc } from '../../support/properties';
import { decodeFormMap, encodeFormMap } from '../../../src/core/answers/form-map';
import { askedTexts, deletedQuestions } from '../../../src/core/answers/form-questions';
import { reconcile, reconcileSome } from '../../../src/core/answers/reconcile';
import { questionOf } from '../../../src/core/intake/intake';
import type { QuestionKey } from '../../../src/core/intake/question';
import { FORM_MAP, itemOf, STANDING, withChange } from './form-changes';
import { rawResponse, readResponse } from './sample-response';

const PLACES = ['Am Anfang', 'Ich probiere', 'Vertraut', 'Ich kann helfen', 'Noch unklar'];

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

test('after any single changes, each looked at, answers are read as what was chosen', () => {
  const step = fc.record({ kind: fc.constantFrom('rename', 'move', 'add'), at: fc.nat(99) });
  const lists = ['subjects', 'work', 'times'] as const;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...lists), step), { maxLength: 25 }), (steps) => {
      let [map, items] = [FORM_MAP, [...STANDING]];
      const change = (
        texts: readonly string[],
        { kind, at }: { kind: string; at: number },
        n: number,
      ) => {
        const place = at % texts.length;
        if (kind === 'add') return [...texts.slice(0, place), `New ${n}`, ...texts.slice(place)];
        if (kind === 'rename') return texts.map((text, i) => (i === place ? `Text ${n}` : text));
        return [...texts.slice(place), ...texts.slice(0, place)];
      };
      steps.forEach(([key, what], n) => {
        const item = items.find(({ itemId }) => itemId === `item-${key}`);
        const list = key === 'subjects' ? 'options' : 'rows';
        items = withChange(key, { [list]: change(item?.[list] ?? [], what, n) }, items);
        map = reconcile(map, items);
      });
      const nowOf = (key: QuestionKey) => itemOf(map, key);
      const subjects = nowOf('subjects').options?.now ?? [];
      const rows = nowOf('work').rows?.now ?? [];
      const columns = ['Usually', 'Rarely', ''];
      const { answers } = readResponse(
        map,
        rawResponse({
          subjects: subjects.map(({ text }) => text),
          work: rows.map((_, at) => columns[at % 3]),
        }),
      ).response;
      const chosen = new Set(subjects.map(({ code }) => code));
      expect(new Set(answers.subjects?.map(({ code }) => code))).toEqual(chosen);
      expect(chosen.size).toBe(subjects.length);
      const marked = rows.flatMap(({ code }, at) =>
        at % 3 === 2 ? [] : [[code, at % 3 === 0 ? 'usually' : 'rarely'] as const],
      );
      expect(answers.work).toEqual(Object.fromEntries(marked));
      expect(answers.unread).toBeUndefined();
    }),
    { numRuns: 40 },
  );
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
