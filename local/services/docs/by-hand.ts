// What a person does in a Doc's page: open it, type into a paragraph, delete, add and take away rows.
// An edit names the revision that the person saw; what others did meanwhile is merged, not lost.
import { ServiceException } from '../../host/errors';
import type { DocView, OpenDocView } from '../../views/doc-view';
import type { Workspace } from '../../workspace/workspace';
import { canEdit, roleOf } from '../drive/files';
import type { DriveFile } from '../drive/state';
import { newDraft, saveDraft } from './batch';
import { docContentView } from './doc-view-of';
import { findDocument } from './documents';
import { RequestRefused, type Draft } from './draft';
import { piecesBefore, rebase } from './rebase';
import { cellAt, paragraphAt } from './requests/places';
import { deleteRange, insertAt, textBetween } from './requests/text-requests';
import { removeRow, insertRow } from './requests/table-requests';
import { sharingSentence } from './sharing-sentence';
import type { DocState } from './state';

/** The Doc as this person sees it; without access only that they need it. */
export function openDocByHand(workspace: Workspace, person: string, docId: string): DocView {
  const found = findDocument(workspace, docId);
  if (!found || !roleOf(found.file, person)) return { access: 'none' };
  const { file, doc } = found;
  return {
    access: mayType(file, person) ? 'edit' : 'read',
    id: docId,
    title: file.name,
    trashed: file.trashed,
    revision: doc.revision,
    sharing: sharingSentence(workspace, file, person),
    ...docContentView(doc),
  };
}

interface Edit {
  /** The revision that the person saw; the latest when left out. */
  revision?: number | undefined;
}

/** Makes a paragraph read `text`, changing only what differs; `\n` in it is the Enter key. */
export function typeInDoc(
  workspace: Workspace,
  person: string,
  docId: string,
  edit: Edit & { paragraph: number; text: string },
): OpenDocView {
  return editDoc(workspace, person, docId, edit, (draft) => {
    const { start, end } = paragraphAt(draft, edit.paragraph);
    const before = textBetween(draft, start, end - 1);
    const { from, to, put } = difference(before, edit.text);
    if (to > from) deleteRange(draft, { startIndex: start + from, endIndex: start + to });
    if (put !== '') insertAt(draft, start + from, put);
  });
}

/** Deletes text between two indexes, as selecting it and pressing Delete does. */
export function deleteInDoc(
  workspace: Workspace,
  person: string,
  docId: string,
  edit: Edit & { start: number; end: number },
): OpenDocView {
  return editDoc(workspace, person, docId, edit, (draft) =>
    deleteRange(draft, { startIndex: edit.start, endIndex: edit.end }),
  );
}

/** Adds an empty row below one of a table's rows. */
export function addTableRowByHand(
  workspace: Workspace,
  person: string,
  docId: string,
  edit: Edit & { table: number; row: number },
): OpenDocView {
  return editDoc(workspace, person, docId, edit, (draft) => {
    const { table, row } = cellAt(draft, firstCell(edit.table, edit.row));
    insertRow(draft, table, { at: row + 1, like: row });
  });
}

/** Takes one row out of a table, with all that is in it. */
export function removeTableRowByHand(
  workspace: Workspace,
  person: string,
  docId: string,
  edit: Edit & { table: number; row: number },
): OpenDocView {
  return editDoc(workspace, person, docId, edit, (draft) => {
    const { table, row } = cellAt(draft, firstCell(edit.table, edit.row));
    removeRow(draft, table, row, 0);
  });
}

function firstCell(
  table: number,
  rowIndex: number,
): { tableStartLocation: { index: number }; rowIndex: number; columnIndex: number } {
  return { tableStartLocation: { index: table }, rowIndex, columnIndex: 0 };
}

function mayType(file: DriveFile, person: string): boolean {
  return canEdit(file, person) && !file.trashed;
}

function editDoc(
  workspace: Workspace,
  person: string,
  docId: string,
  edit: Edit,
  change: (draft: Draft) => void,
): OpenDocView {
  const found = findDocument(workspace, docId);
  if (!found || !roleOf(found.file, person)) throw new ServiceException('You need access');
  if (!mayType(found.file, person)) throw new ServiceException('You can only read this Doc.');
  const draft = draftOf(workspace, found.doc, edit.revision ?? found.doc.revision, change);
  if (draft.steps.length > 0) {
    saveDraft({ workspace, documentId: docId, doc: found.doc, user: person }, draft);
  }
  const view = openDocByHand(workspace, person, docId);
  if (view.access === 'none') throw new ServiceException('You need access');
  return view;
}

const OUT_OF_DATE = 'The Doc has changed too much since this page was opened. Please reload it.';

function draftOf(
  workspace: Workspace,
  doc: DocState,
  seenRevision: number,
  change: (draft: Draft) => void,
): Draft {
  const later = doc.history.filter(({ revision }) => revision > seenRevision);
  if (later.length !== doc.revision - seenRevision) throw new ServiceException(OUT_OF_DATE);
  const seen = { ...doc, pieces: piecesBefore(doc.pieces, later) };
  const draft = newDraft(workspace, seen);
  try {
    change(draft);
  } catch (error) {
    throw error instanceof RequestRefused ? new ServiceException(error.message) : error;
  }
  if (later.length === 0) return draft;
  const onto = newDraft(workspace, doc);
  if (!rebase(draft.steps, later, onto)) throw new ServiceException(OUT_OF_DATE);
  return onto;
}

/** The one stretch in which two texts differ; characters beyond the basic plane stay whole. */
function difference(before: string, after: string): { from: number; to: number; put: string } {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  if (from > 0 && isHighSurrogate(before, from - 1)) from--;
  let tail = 0;
  while (tail < shorter - from && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (tail > 0 && isLowSurrogate(before, before.length - tail)) tail--;
  return { from, to: before.length - tail, put: after.slice(from, after.length - tail) };
}

function isHighSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
