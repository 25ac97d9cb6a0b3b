// What a person does in a Doc's page: open it, see what others changed, type into a paragraph, join
// lines, add and take away rows. Two people may do so at the same time; each one's text stays.
import { ServiceException } from '../../host/errors';
import {
  changesBetween,
  changesOnto,
  movedCaret,
  withChanges,
  type Change,
} from '../../views/merge-text';
import {
  CHIP,
  type Caret,
  type DocView,
  type OpenDocView,
  type SameView,
} from '../../views/doc-view';
import type { Workspace } from '../../workspace/workspace';
import { roleOf } from '../drive/files';
import type { DriveFile } from '../drive/state';
import {
  changeByHand,
  mayType,
  paragraphById,
  rowAround,
  surroundings,
  type RowSpot,
} from './by-hand-edit';
import { docContentView } from './doc-view-of';
import { findDocument } from './documents';
import type { Draft } from './draft';
import { deleteRange, insertAt, textBetween } from './requests/text-requests';
import { insertRow, removeRow } from './requests/table-requests';
import { sharingSentence } from './sharing-sentence';
import type { DocState } from './state';

/** The Doc as this person sees it; without access only that they need it. */
export function openDocByHand(workspace: Workspace, person: string, docId: string): DocView {
  const found = findDocument(workspace, docId);
  if (!found || !roleOf(found.file, person)) return { access: 'none' };
  return openView(workspace, person, found);
}

/** The Doc again, if it differs from what the page has seen. @param seen that view's `stamp` */
export function seeDocChangesByHand(
  workspace: Workspace,
  person: string,
  docId: string,
  seen: string,
): DocView | SameView {
  const found = findDocument(workspace, docId);
  if (!found || !roleOf(found.file, person)) return { access: 'none' };
  const isSame = frameOf(workspace, person, found).stamp === seen;
  return isSame ? { access: 'same' } : openView(workspace, person, found);
}

interface Found {
  file: DriveFile;
  doc: DocState;
}

function openView(workspace: Workspace, person: string, found: Found): OpenDocView {
  const nameOf = (email: string): string =>
    workspace.state.people.find((each) => each.email === email)?.name ?? email;
  return { ...frameOf(workspace, person, found), ...docContentView(found.doc, nameOf) };
}

/** Everything of the view but the page itself. */
function frameOf(
  workspace: Workspace,
  person: string,
  { file, doc }: Found,
): Omit<OpenDocView, 'page' | 'blocks'> {
  const frame = {
    access: mayType(file, person) ? ('edit' as const) : ('read' as const),
    id: file.id,
    title: file.name,
    trashed: file.trashed,
    sharing: sharingSentence(workspace, file, person),
    suggestions: Object.keys(doc.suggestions ?? {}).length,
  };
  return { ...frame, stamp: JSON.stringify([doc.revision, ...Object.values(frame)]) };
}

interface Typing {
  paragraph: string;
  /** What the page showed before the person typed, and what it shows now; `\n` is the Enter key. */
  base: string;
  text: string;
  /** Where in `text` the caret is. */
  caret?: number | undefined;
}

/** How `textBetween` shows a chip. */
const MARK = '\0';

/** Makes in a paragraph the changes that lead from `base` to `text`; what others changed there stays. */
export function typeInDoc(
  workspace: Workspace,
  person: string,
  docId: string,
  { paragraph, base, text, caret = text.length }: Typing,
): Caret | undefined {
  return changeByHand({ workspace, person, docId }, (draft) => {
    const { start, end } = paragraphById(draft, paragraph);
    const before = textBetween(draft, start, end - 1).replaceAll(MARK, CHIP);
    const changes = changesOnto(base, text, before).map(withoutChips);
    applyChanges(draft, start, changes);
    return start + movedCaret(caret, changesBetween(text, withChanges(before, changes)));
  });
}

/** A chip can be deleted by typing, not made: a browser's undo brings back no more than its character. */
function withoutChips(change: Change): Change {
  return { ...change, put: change.put.replaceAll(CHIP, '') };
}

/** From the last change to the first, so that each offset is still true when its turn comes. */
function applyChanges(draft: Draft, start: number, changes: readonly Change[]): void {
  for (const { from, to, put } of [...changes].reverse()) {
    if (to > from) deleteRange(draft, { startIndex: start + from, endIndex: start + to });
    if (put !== '') insertAt(draft, start + from, put);
  }
}

/** Joins a paragraph to the one before it, as Backspace at its start does; not across a table. */
export function joinParagraphs(
  workspace: Workspace,
  person: string,
  docId: string,
  { paragraph }: { paragraph: string },
): Caret | undefined {
  return changeByHand({ workspace, person, docId }, (draft) => {
    const block = paragraphById(draft, paragraph);
    const { content, at } = surroundings(draft, block);
    if (content[at - 1]?.kind !== 'paragraph') return;
    deleteRange(draft, { startIndex: block.start - 1, endIndex: block.start });
    return block.start - 1;
  });
}

/** Adds an empty row below the one in which a paragraph stands; the caret goes to its first cell. */
export function addTableRowByHand(
  workspace: Workspace,
  person: string,
  docId: string,
  { paragraph }: { paragraph: string },
): Caret | undefined {
  return changeByHand({ workspace, person, docId }, (draft) => {
    const { table, row } = requireRow(draft, paragraph);
    const index = table.rows[row + 1]?.start ?? table.end - 1;
    insertRow(draft, table, { at: row + 1, like: row });
    return index + FIRST_CELL_TEXT;
  });
}

/** Takes out the row in which a paragraph stands, with all that is in it. */
export function removeTableRowByHand(
  workspace: Workspace,
  person: string,
  docId: string,
  { paragraph }: { paragraph: string },
): Caret | undefined {
  return changeByHand({ workspace, person, docId }, (draft) => {
    const { table, row } = requireRow(draft, paragraph);
    const before = table.rows[row - 1]?.start;
    const count = table.rows.length;
    removeRow(draft, table, row, 0);
    if (before !== undefined) return before + FIRST_CELL_TEXT;
    return count > 1 ? table.start + 1 + FIRST_CELL_TEXT : table.start;
  });
}

/** From a row's start to the text in its first cell: the row's own mark and the cell's. */
const FIRST_CELL_TEXT = 2;

function requireRow(draft: Draft, paragraph: string): RowSpot {
  const found = rowAround(draft, paragraphById(draft, paragraph));
  if (!found) throw new ServiceException('Click into a table first.');
  return found;
}
