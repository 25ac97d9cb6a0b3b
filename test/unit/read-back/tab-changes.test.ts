// What has to change in a record tab so that it says what the Docs say, whatever else stands there.
import { fc } from '../../support/properties';
import type { KindRecords, RecordCells } from '../../../src/core/read-back/doc-records';
import { tabChanges, type StandingRow } from '../../../src/core/read-back/tab-changes';

const NOW = '2026-09-14T13:00:00.000Z';

function row(docId: string, ref: string, minutes: string): RecordCells {
  return { name: 'Sam', ref, minutes, educatorId: `of-${docId}`, docId };
}

function doc(docId: string, rows: readonly RecordCells[], unclear: string[] = []): KindRecords {
  return { kind: 'meeting', docId, rows, unclear, hash: 'x', highest: rows.length };
}

function standing(rows: readonly RecordCells[]): StandingRow[] {
  return rows.map((cells, at) => ({ row: at + 3, cells }));
}

test('rows that are the same are left alone, others are written, new ones added, lost ones go', () => {
  const tab = standing([row('d', 'M-01', '10'), row('d', 'M-02', '20'), row('d', 'M-03', '30')]);
  const wanted = [row('d', 'M-01', '10'), row('d', 'M-03', '33'), row('d', 'M-04', '40')];
  const changes = tabChanges(tab, [doc('d', wanted)], NOW);
  expect(changes.updates).toEqual([{ row: 5, cells: { ...wanted[1], syncedAt: NOW } }]);
  expect(changes.appends).toEqual([{ ...wanted[2], syncedAt: NOW }]);
  expect(tab.filter(({ cells }) => changes.isGone(cells)).map((one) => one.row)).toEqual([4]);
  expect(changes.anyGone).toBe(true);
});

test('a row whose Ref is unclear in the Doc stays as it is', () => {
  const tab = standing([row('d', 'M-02', '20')]);
  expect(tabChanges(tab, [doc('d', [], ['M-02'])], NOW)).toMatchObject({
    updates: [],
    appends: [],
    anyGone: false,
  });
});

test('rows of other Docs and rows that people wrote are nobody’s to change', () => {
  const own = { name: 'mine', ref: '', minutes: '', educatorId: '', docId: '' };
  const tab = standing([own, row('other', 'M-01', '1'), { ...own, docId: 'd' }]);
  const changes = tabChanges(tab, [doc('d', [])], NOW);
  expect(changes).toMatchObject({ updates: [], appends: [], anyGone: false });
  expect(tab.some(({ cells }) => changes.isGone(cells))).toBe(false);
});

test('once the changes are made, there are none, whatever stood there before', () => {
  const ref = fc.constantFrom('M-01', 'M-02', 'M-03');
  const docId = fc.constantFrom('a', 'b', 'c', '');
  const some = fc.array(fc.tuple(docId, ref, fc.constantFrom('1', '2')), { maxLength: 8 });
  fc.assert(
    fc.property(some, some, (before, wanted) => {
      const docs = ['a', 'b'].map((id) => {
        const rows = new Map(
          wanted.filter(([of]) => of === id).map(([, key, text]) => [key, row(id, key, text)]),
        );
        return doc(id, [...rows.values()]);
      });
      const tab = standing(before.map(([id, key, text]) => row(id, key, text)));
      const { updates, appends, isGone } = tabChanges(tab, docs, NOW);
      const written = new Map(updates.map((one) => [one.row, one.cells]));
      const after = standing([
        ...tab
          .filter(({ cells }) => !isGone(cells))
          .map((one) => written.get(one.row) ?? one.cells),
        ...appends,
      ]);
      expect(tabChanges(after, docs, NOW)).toMatchObject({
        updates: [],
        appends: [],
        anyGone: false,
      });
      const foreign = ({ docId: id = '' }: RecordCells): boolean => !['a', 'b'].includes(id);
      expect(after.map(({ cells }) => cells).filter(foreign)).toEqual(
        tab.map(({ cells }) => cells).filter(foreign),
      );
    }),
  );
});
