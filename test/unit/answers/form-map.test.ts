// What set-up stores about a Form survives script properties, and damage is noticed.
import { fc } from '../../support/properties';
import { decodeFormMap, encodeFormMap, toFormItem } from '../../../src/core/answers/form-map';
import type { CodedList, FormItem, FormMap } from '../../../src/core/answers/form-map';
import { INTAKE, questionOf, resolveIntake } from '../../../src/core/intake/intake';
import { PROGRAMME } from '../programme/sample-programme';

const LARGE_MAP: FormMap = {
  items: resolveIntake({
    ...PROGRAMME,
    schools: Array.from({ length: 60 }, (_, i) => `${'学校👩‍🏫'.repeat(11)} ${i}`),
  }).map((question, i) => toFormItem(question, `${i}`)),
  own: [{ itemId: '99', title: 'Which room?' }],
};

describe('the map of a Form', () => {
  test('remembers options, rows and columns with their codes, and nothing else', () => {
    expect(toFormItem(questionOf('keep'), '7')).toEqual({ key: 'keep', itemId: '7' });
    expect(toFormItem(questionOf('highlight'), '8')).toEqual({
      key: 'highlight',
      itemId: '8',
      options: {
        now: [
          { code: 'ask', text: 'Yes, ask me each time' },
          { code: 'never', text: 'No, please do not ask' },
        ],
        former: [],
      },
    });
    expect(toFormItem(questionOf('times'), '9')).toMatchObject({
      rows: { now: { length: 5 } },
      columns: { now: { length: 4 } },
    });
  });

  test('comes back with sixty long school names in any script', () => {
    expect(decodeFormMap(encodeFormMap(LARGE_MAP))).toEqual(LARGE_MAP);
  });

  test('comes back from any texts and codes, prototype names included', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('__proto__', 'constructor', '👩‍🏫'.repeat(900)),
    );
    const texts = fc.array(fc.record({ code: text, text }), { maxLength: 9 });
    const list: fc.Arbitrary<CodedList> = fc.record({ now: texts, former: texts });
    const item: fc.Arbitrary<FormItem> = fc.record(
      {
        key: fc.constantFrom(...INTAKE.map(({ key }) => key)),
        itemId: text,
        options: list,
        rows: list,
        columns: list,
        gone: fc.constantFrom('undecided' as const, 'left-out' as const),
      },
      { requiredKeys: ['key', 'itemId'] },
    );
    fc.assert(
      fc.property(fc.array(item, { maxLength: 4 }), (items) => {
        const map = { items, own: [{ itemId: '1', title: 'Which room?' }] };
        expect(decodeFormMap(encodeFormMap(map))).toEqual(map);
      }),
      { numRuns: 30 },
    );
  });

  test('is refused with a clear sentence when a part is lost, moved or changed', () => {
    const whole = encodeFormMap(LARGE_MAP);
    const middle = whole.length / 2;
    const damaged = [
      '',
      '[]',
      whole.slice(1),
      whole.slice(0, -1),
      `${whole}x`,
      whole.slice(middle) + whole.slice(0, middle),
      whole.replace('notice', 'Notice'),
      `0000000000000000${whole.slice(16)}`,
    ];
    for (const one of damaged) expect(() => decodeFormMap(one)).toThrow(/No answer is lost/);
  });
});
