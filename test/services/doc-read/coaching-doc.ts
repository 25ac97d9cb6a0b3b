// A real coaching Doc in a local Workspace, changed by hand and read the way the add-on reads it.
import { DOC_FIELDS } from '../../../src/core/doc/read/doc-fields';
import { buildCoachingDoc } from '../../../src/core/doc/coaching-doc';
import { parseDocument } from '../../../src/core/doc/read/parse-document';
import type { DocModel } from '../../../src/core/doc/read/doc-model';
import {
  readRecords,
  type DocProblem,
  type ReadDoc,
  type ReadingContext,
} from '../../../src/core/doc/read/read-doc';
import { buildDocRequests } from '../../../src/core/doc/requests';
import { RECORD_KINDS, type RecordKindKey } from '../../../src/core/records/record-kinds';
import { docLinesByHand } from '../../../local/services/docs/by-hand-read';
import { insertRowBelowByHand } from '../../../local/services/docs/by-hand-tables';
import { insertTextByHand } from '../../../local/services/docs/by-hand-text';
import type { CellSpot } from '../../../local/services/docs/by-hand-edit';
import { FULL } from '../doc-build/built-doc';
import { get, newDoc, shared, TEACHER, write, type TestDoc } from '../docs/docs-support';

export const KINDS = Object.keys(RECORD_KINDS) as RecordKindKey[];

const CONTEXT: ReadingContext = {
  staffGoals: FULL.staffGoals,
  dateOrder: 'month-first',
  today: '2026-11-20',
  expected: KINDS,
};

/** As it is made for teacher and coach, and shared with the teacher. */
export function coachingDoc(): TestDoc {
  const doc = newDoc();
  write(doc, ...buildDocRequests(buildCoachingDoc(FULL)));
  return shared('', doc);
}

const READ = { suggestionsViewMode: 'SUGGESTIONS_INLINE', includeTabsContent: true };

export function modelOf(doc: TestDoc): DocModel {
  return parseDocument(get(doc, { ...READ, fields: DOC_FIELDS }));
}

export function readDoc(doc: TestDoc, context: Partial<ReadingContext> = {}): ReadDoc {
  return readRecords(modelOf(doc), { ...CONTEXT, ...context });
}

/** Which table of the Doc is of this kind, in reading order from 0, as long as none was moved. */
export function tableOf(kind: RecordKindKey): number {
  const FIXED_BEFORE_GOALS = 4;
  return FIXED_BEFORE_GOALS + KINDS_ON_PAGE.indexOf(kind);
}

const KINDS_ON_PAGE: readonly RecordKindKey[] = [
  'goal',
  'meeting',
  'strategy',
  'try',
  'visit',
  'evidence',
  'highlight',
  'plan',
  'resource',
];

/** A cell by the place of its row below the header, from 1, and the column's heading or its number. */
export function cellOf(kind: RecordKindKey, row: number, column: string | number): CellSpot {
  const headings: string[] = [...RECORD_KINDS[kind].fields.map(({ heading }) => heading), 'Ref'];
  return {
    table: tableOf(kind),
    row,
    column: typeof column === 'number' ? column : headings.indexOf(column),
  };
}

/** The teacher types into empty cells of a row, by heading. */
export function typeRow(
  doc: TestDoc,
  kind: RecordKindKey,
  row: number,
  texts: Readonly<Record<string, string>>,
): void {
  for (const [heading, text] of Object.entries(texts))
    insertTextByHand(doc.workspace, TEACHER, doc.id, { at: cellOf(kind, row, heading), text });
}

/** Adds rows below the one that a new table has and types into all. */
export function typeRows(
  doc: TestDoc,
  kind: RecordKindKey,
  rows: readonly Readonly<Record<string, string>>[],
): void {
  rows.forEach((texts, i) => {
    if (i > 0) insertRowBelowByHand(doc.workspace, TEACHER, doc.id, cellOf(kind, i, 0));
    typeRow(doc, kind, i + 1, texts);
  });
}

/** The paragraph that reads so, outside tables. */
export function lineOf({ workspace, id }: TestDoc, text: string): string {
  const found = docLinesByHand(workspace, TEACHER, id).find(
    (each) => each.text === text && !each.cell,
  );
  if (!found) throw new Error(`no line “${text}”`);
  return found.id;
}

/** Problems in short: "meeting 3 Kind unknown-word". */
export function short({ kind, row, column, what }: DocProblem): string {
  return [kind, row, column, what].filter((part) => part !== '').join(' ');
}
