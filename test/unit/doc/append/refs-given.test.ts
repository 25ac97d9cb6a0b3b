// Which Ref a row gets: never one that another row has, had, or is about to get.
import { fillRefs, MOST_REFS } from '../../../../src/core/doc/append/fill-refs';
import { reserveRef, withoutEntry } from '../../../../src/core/doc/append/reserve-ref';
import { NO_MEMORY, type DocMemory } from '../../../../src/core/doc/read/doc-memory';
import type { DocCell } from '../../../../src/core/doc/read/doc-model';
import type { ReadKind } from '../../../../src/core/doc/read/read-doc';
import type { RecordKindKey } from '../../../../src/core/records/record-kinds';

const NOW = Date.parse('2026-11-20T10:00:00.000Z');

function cell(textIndex: number, oddities: DocCell['oddities'] = []): DocCell {
  return { startIndex: textIndex - 1, endIndex: textIndex + 1, textIndex, text: '', oddities };
}

function read(kind: RecordKindKey, highest: number, withoutRef: DocCell[] = []): ReadKind {
  const table = { kind: 'table', startIndex: 1, endIndex: 99, rows: [] } as const;
  const found = { kind, tabId: 't.1', table, columns: new Map() };
  return { found, records: [], withoutRef, unclear: [], highest };
}

function remembering(kind: RecordKindKey, highest: number, pending: string[]): DocMemory {
  return {
    ...NO_MEMORY,
    kinds: { [kind]: { hash: '', highest, rows: 0 } },
    pending: pending.map((ref) => ({ kind, ref, at: '', entryId: `of-${ref}` })),
  };
}

test('empty Refs are filled from the last cell of the Doc to the first', () => {
  const { requests, refs } = fillRefs(
    {
      kinds: {
        meeting: read('meeting', 2, [cell(40), cell(50)]),
        strategy: read('strategy', 0, [cell(70), cell(80)]),
      },
    },
    NO_MEMORY,
  );
  const at = (index: number) => ({ index, tabId: 't.1' });
  expect(requests).toEqual([
    { insertText: { location: at(80), text: 'S-02' } },
    { insertText: { location: at(70), text: 'S-01' } },
    { insertText: { location: at(50), text: 'M-03' } },
    { insertText: { location: at(40), text: 'M-04' } },
  ]);
  expect(refs.map(({ ref }) => ref).sort()).toEqual(['M-03', 'M-04', 'S-01', 'S-02']);
});

test('of very many rows the oldest are numbered first; the others have their turn later', () => {
  const cells = Array.from({ length: 1_200 }, (_, n) => cell(40 + n));
  const { requests, refs } = fillRefs({ kinds: { meeting: read('meeting', 0, cells) } }, NO_MEMORY);
  const last = { index: 40 + 1_199, tabId: 't.1' };
  expect(refs).toHaveLength(MOST_REFS);
  expect(requests[0]).toEqual({ insertText: { location: last, text: 'M-01' } });
});

test('numbers go on above what the table has, had and waits for', () => {
  const filled = (highest: number, memory: DocMemory): string[] =>
    fillRefs({ kinds: { visit: read('visit', highest, [cell(9)]) } }, memory).refs.map(
      ({ ref }) => ref,
    );
  expect(filled(3, NO_MEMORY)).toEqual(['V-04']);
  expect(filled(3, remembering('visit', 7, []))).toEqual(['V-08']);
  expect(filled(3, remembering('visit', 7, ['V-12', 'V-09']))).toEqual(['V-13']);
  expect(filled(3, remembering('meeting', 7, ['M-12']))).toEqual(['V-04']);
  expect(filled(99, NO_MEMORY)).toEqual(['V-100']);
});

test('a Ref cell with something odd in it is left alone', () => {
  const kinds = { visit: read('visit', 0, [cell(9, ['suggestion'])]) };
  expect(fillRefs({ kinds }, NO_MEMORY)).toEqual({ requests: [], refs: [] });
});

describe('an entry', () => {
  const entry = { kind: 'meeting', entryId: 'entry-1' } as const;
  const at = new Date(NOW).toISOString();

  test('gets the next Ref, and nobody else gets it then', () => {
    const first = reserveRef(remembering('meeting', 4, []), entry, { highest: 2 }, NOW);
    expect(first).toMatchObject({ ref: 'M-05', inDoubt: false });
    expect(first.memory.pending).toEqual([{ ...entry, ref: 'M-05', at }]);
    const other = { ...entry, entryId: 'entry-2' };
    expect(reserveRef(first.memory, other, { highest: 2 }, NOW).ref).toBe('M-06');
  });

  test('sent again keeps its Ref; for two minutes nobody knows whether it is being written', () => {
    const { memory } = reserveRef(NO_MEMORY, entry, { highest: 0 }, NOW);
    const again = (seconds: number, highest = 0) =>
      reserveRef(memory, entry, { highest }, NOW + seconds * 1000);
    expect(again(30)).toMatchObject({ ref: 'M-01', inDoubt: true });
    expect(again(130)).toMatchObject({ ref: 'M-01', inDoubt: false });
    expect(again(130).memory.pending).toHaveLength(1);
    // Somebody has given that number to another row meanwhile.
    expect(again(130, 1)).toMatchObject({ ref: 'M-02' });
  });

  test('that was refused lets go of its Ref', () => {
    const { memory } = reserveRef(NO_MEMORY, entry, { highest: 0 }, NOW);
    expect(withoutEntry(memory, 'entry-1')).toEqual(NO_MEMORY);
  });
});
