// Tables of a Doc as a person sees them, and what a careful person writes into them.
import { docLinesByHand, docTablesByHand } from '../../local/services/docs/by-hand-read';
import { insertRowBelowByHand } from '../../local/services/docs/by-hand-tables';
import { insertTextByHand } from '../../local/services/docs/by-hand-text';
import type { Workspace } from '../../local/workspace/workspace';
import type { RecordField } from '../../src/core/records/record-kind';
import { RECORD_KINDS, REF, type RecordKindKey } from '../../src/core/records/record-kinds';

/** Where an edit is made, and by whom. */
export interface Desk {
  readonly workspace: Workspace;
  readonly person: string;
  readonly docId: string;
}

export function pick<T>(list: readonly T[], n: number): T | undefined {
  return list[n % list.length];
}

/** The rows of the Doc's tables as text; suggested text included. */
export interface SeenTable {
  readonly table: number;
  readonly rows: readonly (readonly string[])[];
}

export function seenTables(desk: Desk): SeenTable[] {
  const all = docTablesByHand(desk.workspace, desk.person, desk.docId);
  const grids = all.map(({ rows, columns }) =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, (): string[] => [])),
  );
  for (const { text, cell: at } of docLinesByHand(desk.workspace, desk.person, desk.docId)) {
    if (at) grids[at.table]?.[at.row]?.[at.column]?.push(text);
  }
  return grids.map((rows, table) => ({
    table,
    rows: rows.map((cells) => cells.map((texts) => texts.join('\n'))),
  }));
}

export function headingsOf(kind: RecordKindKey): string[] {
  return [...RECORD_KINDS[kind].fields.map(({ heading }) => heading), REF.heading];
}

export const KINDS = Object.keys(RECORD_KINDS) as RecordKindKey[];

/** A value that the field takes as it stands. */
function goodValue(kind: RecordKindKey, heading: string, n: number): string {
  const fields: readonly RecordField[] = RECORD_KINDS[kind].fields;
  const field = fields.find((one) => one.heading === heading);
  if (!field) return '';
  if (field.words) return pick(field.words, n)?.word ?? '';
  if (field.kind === 'date') return `2026-0${(n % 8) + 1}-1${n % 9}`;
  if (field.kind === 'number') return String((n % 60) + 1);
  return field.kind === 'ref' ? '' : `row ${n}`;
}

/** Somebody fills in the first empty row of a table of ours, cell by cell, as a careful person would. */
export function fillRow(desk: Desk, { a, b }: { a: number; b: number }): void {
  const known = seenTables(desk).flatMap(({ table, rows }) => {
    const kind = KINDS.find((one) => rows[0]?.join('|') === headingsOf(one).join('|'));
    return kind ? [{ table, rows, kind }] : [];
  });
  const chosen = pick(known, a);
  if (!chosen) return;
  const { workspace, person, docId } = desk;
  const { table, rows, kind } = chosen;
  const empty = rows.findIndex((cells, at) => at > 0 && cells.every((text) => text === ''));
  if (empty < 0) {
    const last = { table, row: rows.length - 1, column: 0 };
    insertRowBelowByHand(workspace, person, docId, last);
  }
  const row = empty < 0 ? rows.length : empty;
  headingsOf(kind).forEach((heading, column) => {
    const text = goodValue(kind, heading, b + column);
    if (text) insertTextByHand(workspace, person, docId, { at: { table, row, column }, text });
  });
}
