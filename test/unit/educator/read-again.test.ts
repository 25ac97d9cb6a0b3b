// The same submission read twice: nothing known is lost or replaced, only gaps are filled.
import { fc } from '../../support/properties';
import type { Answers } from '../../../src/core/answers/answers';
import type { FormMap } from '../../../src/core/answers/form-map';
import { filledIn } from '../../../src/core/educator/read-again';
import { FORM_MAP, FULL, rawResponse, readResponse } from '../answers/sample-response';
import type { RawValues } from '../answers/sample-response';

function read(values: RawValues, map: FormMap = FORM_MAP): Answers {
  return readResponse(map, rawResponse(values)).response.answers;
}

const WHOLE = read(FULL);

test('the same once more tells nothing', () => {
  expect(filledIn(WHOLE, WHOLE)).toBeNull();
});

test('a part of it tells nothing, and the whole after a part is the whole', () => {
  const some = fc.subarray(Object.entries(FULL), { maxLength: Object.keys(FULL).length - 1 });
  fc.assert(
    fc.property(some, some, (first, second) => {
      const [a, b] = [read(Object.fromEntries(first)), read(Object.fromEntries(second))];
      expect(filledIn(WHOLE, a)).toBeNull();
      expect(filledIn(a, WHOLE) ?? a).toEqual(WHOLE);
      const both = filledIn(a, b) ?? a;
      expect(both).toMatchObject(a);
      for (const key of Object.keys(b)) expect(Object.keys(both)).toContain(key);
    }),
  );
});

test('an answer that was known stays, whatever the second reading says', () => {
  const again = read({ ...FULL, keep: 'Other words', site: 'My school is not in this list' });
  expect(filledIn(WHOLE, again)).toBeNull();
});

describe('an option that is explained later', () => {
  const values = {
    ...FULL,
    years: 'Twenty years',
    open: ['Opening my room to colleagues', 'Visiting others'],
  };
  const before = read(values);
  const explained: FormMap = {
    ...FORM_MAP,
    items: FORM_MAP.items.map((item) =>
      item.options
        ? {
            ...item,
            options: {
              ...item.options,
              now: [
                ...item.options.now,
                { code: 'ten-more', text: 'Twenty years' },
                { code: 'visit', text: 'Visiting others' },
              ],
            },
          }
        : item,
    ),
  };

  test('is filled in, beside what could be read at once', () => {
    expect(before.unread?.map(({ key }) => key)).toEqual(['years', 'open']);
    const after = filledIn(before, read(values, explained));
    expect(after).toEqual(read(values, explained));
    expect(after?.years).toEqual({ code: 'ten-more' });
    expect(after).not.toHaveProperty('unread');
  });

  test('takes nothing away when a question was deleted meanwhile', () => {
    const after = filledIn(before, read({ ...values, keep: '' }, explained));
    expect(after).toMatchObject({ keep: 'Lab notebooks.', years: { code: 'ten-more' } });
  });

  test('stays unread while it is not', () => {
    const part = read({ ...values, years: '' });
    expect(filledIn(part, before)?.unread).toHaveLength(2);
    expect(filledIn(before, part)).toBeNull();
  });
});
