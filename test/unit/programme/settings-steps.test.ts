// The steps by which rows of the tab become the wished ones: whatever is kept, moved, added and deleted,
// rows that stay are moved or written, never made anew, and a save that was cut short comes to the same.
import { fc } from '../../support/properties';
import type { SettingsRow } from '../../../src/core/programme/settings-rows';
import {
  draftSteps,
  stateOf,
  type WishedGroup,
  type WishedRow,
} from '../../../src/core/programme/settings-steps';

function row(number: number, value: string, code = ''): SettingsRow {
  return { row: number, cells: { setting: 'S', code, value, short: '', hint: '' } };
}

const keep = (from: number, value?: string): WishedRow => ({
  from,
  cells: value === undefined ? {} : { value },
  isNew: false,
});
const add = (value: string): WishedRow => ({ from: null, cells: { value }, isNew: true });

function values(rows: readonly SettingsRow[]): string[] {
  return rows.map(({ cells }) => cells.value);
}

const ABCD = ['a', 'b', 'c', 'd'].map((value, at) => row(at + 3, value));

function drafted(wished: readonly WishedRow[], gone: readonly number[] = []) {
  const { steps, rows } = draftSteps(ABCD, [{ wished, gone }]);
  return { steps, values: values(rows) };
}

test('what is as wished takes no step', () => {
  expect(drafted([keep(0), keep(1, 'b'), keep(2, 'c '.trim()), keep(3)])).toEqual({
    steps: [],
    values: ['a', 'b', 'c', 'd'],
  });
});

test('a row that moves takes one step, and so does a block', () => {
  expect(drafted([keep(3), keep(0), keep(1), keep(2)])).toEqual({
    steps: [{ do: 'move', at: 3, count: 1, to: { at: 0, side: 'before' } }],
    values: ['d', 'a', 'b', 'c'],
  });
  expect(drafted([keep(2), keep(3), keep(0), keep(1)])).toMatchObject({
    steps: [{ do: 'move', count: 2 }],
    values: ['c', 'd', 'a', 'b'],
  });
});

test('new rows go beside the row that they follow, together', () => {
  const { steps, values: after } = drafted([
    keep(0),
    add('x'),
    add('y'),
    keep(1),
    keep(2),
    keep(3),
  ]);
  expect(after).toEqual(['a', 'x', 'y', 'b', 'c', 'd']);
  expect(steps.map((step) => step.do)).toEqual(['append', 'move']);
});

test('cells below each other are written at once, across a blank row in two steps', () => {
  const wished = ['A', 'B', 'C', 'D'].map((value, at) => keep(at, value));
  expect(drafted(wished).steps).toEqual([
    { do: 'write', at: 0, key: 'value', texts: ['A', 'B', 'C', 'D'] },
  ]);
  const apart = ABCD.map((one, at) => ({ ...one, row: at < 2 ? at + 3 : at + 4 }));
  const { steps } = draftSteps(apart, [{ wished, gone: [] }]);
  expect(steps).toMatchObject([
    { at: 0, texts: ['A', 'B'] },
    { at: 2, texts: ['C', 'D'] },
  ]);
});

/** Two lists whose rows stand mixed; some rows stay, in any order, and others are new. */
const cases = fc
  .record({
    lists: fc.array(fc.nat(1), { maxLength: 12 }),
    gaps: fc.infiniteStream(fc.nat(2)),
    gone: fc.infiniteStream(fc.integer({ min: 0, max: 3 })),
    order: fc.infiniteStream(fc.nat(1000)),
    fresh: fc.tuple(fc.nat(3), fc.nat(3)),
  })
  .map(({ lists, gaps, gone, order, fresh }) => {
    let number = 2;
    const rows = lists.map((list, at) => {
      number += 1 + (gaps.next().value ?? 0);
      return { list, ...row(number, `${list}-${at}`, `code-${at}`) };
    });
    const goes = rows.map(() => (gone.next().value ?? 1) === 0);
    const groups = [0, 1].map((list): WishedGroup => {
      const own = rows.flatMap((one, at) => (one.list === list ? [at] : []));
      const stay = own.filter((at) => !goes[at]).map((at) => keep(at));
      const news = Array.from({ length: fresh[list] ?? 0 }, (_, n) => add(`new ${list}-${n}`));
      const wished = [...stay, ...news].map((one) => ({ one, key: order.next().value ?? 0 }));
      wished.sort((a, b) => a.key - b.key);
      return { wished: wished.map(({ one }) => one), gone: own.filter((at) => goes[at]) };
    });
    return { rows: rows.map(({ row: at, cells }) => ({ row: at, cells })), groups };
  });

test('any rows become the wished ones, each in its order, and nothing else', () => {
  fc.assert(
    fc.property(cases, ({ rows, groups }) => {
      const draft = draftSteps(rows, groups);
      const wishedValues = groups.map(({ wished }) =>
        wished.map(({ from, cells }) => (from === null ? cells.value : rows[from]?.cells.value)),
      );
      const after = values(draft.rows);
      for (const wished of wishedValues) {
        expect(after.filter((value) => wished.includes(value))).toEqual(wished);
      }
      expect(after).toHaveLength(wishedValues.flat().length);
      const numbers = draft.rows.map((one) => one.row);
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      expect(draft.states).toHaveLength(draft.steps.length + 1);
      expect(draft.states[draft.steps.length]).toBe(stateOf(draft.rows));
      // Rows that stay keep their hidden codes, and so everything else that stands in their row.
      const codes = draft.rows.map(({ cells }) => cells.code).filter((code) => code !== '');
      const stayed = groups.flatMap(({ wished }) => wished.flatMap(({ from }) => from ?? []));
      expect(codes.sort()).toEqual(stayed.map((at) => rows[at]?.cells.code).sort());
    }),
    { numRuns: 200, seed: 7 },
  );
});
