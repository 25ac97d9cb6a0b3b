// What people do to a Doc, as data that a property test can make up and shrink: an edit names an action and
// numbers; where it lands follows from how the Doc stands then.
import { fc } from './properties';
import {
  deleteNamedRangeText,
  deleteParagraphByHand,
  deleteTextByHand,
  insertChipByHand,
  insertTextByHand,
  renameHeadingByHand,
} from '../../local/services/docs/by-hand-text';
import {
  docLinesByHand,
  docTablesByHand,
  type DocLine,
} from '../../local/services/docs/by-hand-read';
import {
  acceptSuggestionByHand,
  pendingSuggestions,
  rejectSuggestionByHand,
  suggestDeletionByHand,
  suggestTextByHand,
} from '../../local/services/docs/by-hand-suggest';
import * as tables from '../../local/services/docs/by-hand-tables';
import type { CellSpot } from '../../local/services/docs/by-hand-edit';
import { ServiceException } from '../../local/host/errors';
import type { Chip } from '../../local/services/docs/state';
import { RECORD_KINDS } from '../../src/core/records/record-kinds';
import { fillRow, headingsOf, KINDS, pick, seenTables, type Desk } from './doc-tables';

/** One edit; the numbers choose among whatever is there. */
export interface DocEdit {
  readonly action: keyof typeof ACTIONS;
  readonly a: number;
  readonly b: number;
  readonly text: string;
}

type Action = (desk: Desk, edit: DocEdit) => void;

const TEXTS = [
  'talk moves',
  'Wait time 😀 helps',
  '👩‍🏫🏽',
  'two\nlines',
  'M-01',
  'S-07',
  '2026-09-14',
  'yes',
  'meeting',
  '45',
  '=HYPERLINK("x")',
  '\u202Eright to left',
  'é\u0301 café',
  '',
  '   ',
  '- none',
] as const;

export const docEdit: fc.Arbitrary<DocEdit> = fc
  .record({
    action: fc.nat(),
    a: fc.nat(9999),
    b: fc.nat(9999),
    text: fc.constantFrom(...TEXTS),
  })
  .map(({ action, ...edit }) => ({ ...edit, action: weighted(action) }));

/** How often each happens in a Doc's life. */
const WEIGHTS = {
  fillRow: 10,
  type: 8,
  typeInCell: 8,
  deleteText: 4,
  deleteLine: 2,
  addRow: 4,
  deleteRow: 2,
  addColumn: 1,
  deleteColumn: 1,
  merge: 1,
  unmerge: 1,
  renameHeading: 1,
  renameColumn: 1,
  moveTable: 1,
  copyTable: 1,
  deleteTable: 1,
  nestTable: 1,
  pasteTable: 1,
  deleteRange: 1,
  suggest: 2,
  suggestDeletion: 2,
  settle: 2,
  chip: 2,
  copyRow: 1,
} as const;

const LOTS = Object.entries(WEIGHTS).flatMap(([action, weight]) =>
  Array.from({ length: weight }, () => action as keyof typeof WEIGHTS),
);

function weighted(n: number): keyof typeof WEIGHTS {
  return pick(LOTS, n) ?? 'type';
}

function lines({ workspace, person, docId }: Desk): DocLine[] {
  return docLinesByHand(workspace, person, docId);
}

function line(desk: Desk, n: number): { paragraph: string; length: number } {
  const { id = '', text = '' } = pick(lines(desk), n) ?? {};
  return { paragraph: id, length: text.length };
}

function cell(desk: Desk, { a, b }: DocEdit): CellSpot {
  const all = docTablesByHand(desk.workspace, desk.person, desk.docId);
  const table = a % Math.max(1, all.length);
  const { rows = 1, columns = 1 } = all[table] ?? {};
  return { table, row: b % rows, column: Math.floor(b / rows) % columns };
}

const CHIPS: readonly Chip[] = [
  { type: 'date', timestamp: '2026-09-14T12:00:00Z', display: 'Sep 14, 2026' },
  { type: 'person', email: 'sam.ortiz@riverbend.example', name: 'Sam' },
  { type: 'dropdown', selected: 'meeting' },
];

const ACTIONS = {
  fillRow,
  type: (desk, { a, b, text }) => {
    const { paragraph, length } = line(desk, a);
    const at = { paragraph, offset: b % (length + 1) };
    insertTextByHand(desk.workspace, desk.person, desk.docId, { at, text });
  },
  typeInCell: (desk, edit) => {
    const { workspace, person, docId } = desk;
    insertTextByHand(workspace, person, docId, { at: cell(desk, edit), text: edit.text });
  },
  deleteText: (desk, { a, b }) => {
    const { paragraph, length } = line(desk, a);
    const from = { paragraph, offset: b % (length + 1) };
    const far = b % 7 === 0 ? line(desk, a + (b % 5)) : undefined;
    const to = far
      ? { paragraph: far.paragraph, offset: far.length }
      : { paragraph, offset: length };
    deleteTextByHand(desk.workspace, desk.person, desk.docId, { from, to });
  },
  deleteLine: (desk, { a }) =>
    deleteParagraphByHand(desk.workspace, desk.person, desk.docId, line(desk, a)),
  addRow: atCell(tables.insertRowBelowByHand),
  deleteRow: atCell(tables.deleteRowByHand),
  addColumn: atCell(tables.insertColumnRightByHand),
  deleteColumn: atCell(tables.deleteColumnByHand),
  merge: (desk, edit) => {
    const spans = { rowSpan: 1 + (edit.a % 2), columnSpan: 1 + (edit.b % 3) };
    tables.mergeCellsByHand(desk.workspace, desk.person, desk.docId, {
      ...cell(desk, edit),
      ...spans,
    });
  },
  unmerge: (desk, edit) => {
    const all = { rowSpan: 2, columnSpan: 3 };
    tables.unmergeCellsByHand(desk.workspace, desk.person, desk.docId, {
      ...cell(desk, edit),
      ...all,
    });
  },
  renameHeading: (desk, { a, text }) => {
    const headings = lines(desk).filter(({ style }) => style.startsWith('HEADING'));
    const heading = pick(headings, a)?.text;
    if (heading)
      renameHeadingByHand(desk.workspace, desk.person, desk.docId, { heading, to: text || 'Ours' });
  },
  renameColumn: (desk, edit) => {
    const at = { ...cell(desk, edit), row: 0 };
    insertTextByHand(desk.workspace, desk.person, desk.docId, { at, text: edit.text });
  },
  moveTable: (desk, edit) => {
    const { table } = cell(desk, edit);
    const before = outside(desk, edit.b);
    if (before) tables.moveTableByHand(desk.workspace, desk.person, desk.docId, { table, before });
  },
  copyTable: (desk, edit) => {
    const { table } = cell(desk, edit);
    const before = outside(desk, edit.b);
    if (before) tables.copyTableByHand(desk.workspace, desk.person, desk.docId, { table, before });
  },
  deleteTable: (desk, edit) =>
    tables.deleteTableByHand(desk.workspace, desk.person, desk.docId, cell(desk, edit)),
  nestTable: (desk, edit) => {
    const nested = { at: cell(desk, edit), rows: 1, columns: 2 };
    tables.insertTableByHand(desk.workspace, desk.person, desk.docId, nested);
  },
  pasteTable: (desk, { a, text }) => {
    const before = outside(desk, a);
    const rows = [headingsOf(pick(KINDS, a) ?? 'meeting'), [text]];
    if (before) tables.pasteTableByHand(desk.workspace, desk.person, desk.docId, { before, rows });
  },
  deleteRange: (desk, { a }) => {
    const { table } = RECORD_KINDS[pick(KINDS, a) ?? 'meeting'];
    deleteNamedRangeText(desk.workspace, desk.person, desk.docId, { name: `sage:table:${table}` });
  },
  suggest: (desk, edit) => {
    const text = edit.text.replace(/\n/g, ' ') || 'perhaps';
    suggestTextByHand(desk.workspace, desk.person, desk.docId, { at: cell(desk, edit), text });
  },
  suggestDeletion: (desk, { a, b }) => {
    const { paragraph, length } = line(desk, a);
    const spots = {
      from: { paragraph, offset: b % (length + 1) },
      to: { paragraph, offset: length },
    };
    suggestDeletionByHand(desk.workspace, desk.person, desk.docId, spots);
  },
  settle: (desk, { a, b }) => {
    const { workspace, person, docId } = desk;
    const { id: suggestion } = pick(pendingSuggestions(workspace, person, docId), a) ?? {};
    if (suggestion === undefined) return;
    const settle = b % 2 === 0 ? acceptSuggestionByHand : rejectSuggestionByHand;
    settle(workspace, person, docId, { suggestion });
  },
  chip: (desk, edit) => {
    const chip = pick(CHIPS, edit.a);
    const at = cell(desk, edit);
    if (chip) insertChipByHand(desk.workspace, desk.person, desk.docId, { at, chip });
  },
  /** The row's words once more in a new row below it, its Ref included. */
  copyRow: (desk, edit) => {
    const { table, row } = cell(desk, edit);
    const { workspace, person, docId } = desk;
    const texts = seenTables(desk)[table]?.rows[row] ?? [];
    if (row === 0) return;
    tables.insertRowBelowByHand(workspace, person, docId, { table, row, column: 0 });
    texts.forEach((text, column) => {
      const at = { table, row: row + 1, column };
      if (text) insertTextByHand(workspace, person, docId, { at, text });
    });
  },
} as const satisfies Record<keyof typeof WEIGHTS, Action>;

type CellCommand = typeof tables.insertRowBelowByHand;

function atCell(command: CellCommand): Action {
  return (desk, edit) => command(desk.workspace, desk.person, desk.docId, cell(desk, edit));
}

/** A line that stands in no table. */
function outside(desk: Desk, n: number): string | undefined {
  const free = lines(desk).filter(({ cell: at }) => at === undefined);
  return pick(free.slice(1), n)?.id;
}

/** Makes the edit; one that Docs would not let a person make is left out. @returns whether it was made */
export function makeEdit(desk: Desk, edit: DocEdit): boolean {
  try {
    ACTIONS[edit.action](desk, edit);
    return true;
  } catch (thrown) {
    if (thrown instanceof ServiceException) return false;
    throw thrown;
  }
}
