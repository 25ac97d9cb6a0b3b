// What people see: a tab's cells under their labels, a Doc line by line, who can open a file.
import { listFilesByHand } from '../../local/services/drive/by-hand';
import { findFile } from '../../local/services/drive/files';
import { MIME, type DriveFile } from '../../local/services/drive/state';
import { openDocByHand } from '../../local/services/docs/by-hand';
import { openBook, sheetNamed } from '../../local/services/spreadsheet/books';
import { rowsView, tabView } from '../../local/services/spreadsheet/by-hand-view';
import type { BlockView } from '../../local/views/doc-view';
import type { RowView, TabView } from '../../local/views/sheet-view';
import { LEAD, type LocalProgramme } from './programme';

export interface SeenRow {
  row: number;
  /** Label in row 2 → text shown. */
  cells: Record<string, string>;
  /** Label → what editing the cell starts from, where that is not the text shown. */
  inputs: Record<string, string>;
}

/** A tab's frame, as a person finds it. */
export function tab(programme: LocalProgramme, name: string, person = LEAD): TabView {
  return tabView(programme.workspace, person, ...bookAndSheet(programme, name, person));
}

/** Rows by number, as displayed; also hidden ones. */
export function shown(
  programme: LocalProgramme,
  name: string,
  rows: number[],
  person = LEAD,
): RowView[] {
  const [book, sheet] = bookAndSheet(programme, name, person);
  return rowsView(programme.workspace, book, sheet, rows).rows;
}

/** The rows below the labels that show anything. */
export function rowsOf(programme: LocalProgramme, name: string, person = LEAD): SeenRow[] {
  const [, sheet] = bookAndSheet(programme, name, person);
  const filled = sheet.rows.flatMap(({ cells }, at) => (at > 1 && cells?.length ? [at + 1] : []));
  const [labels, ...rows] = shown(programme, name, [2, ...filled], person);
  const label = (column: number): string => labels?.texts[column - 1] || `column ${column}`;
  return rows
    .filter(({ texts }) => texts.some((text) => text !== ''))
    .map(({ row, texts, inputs = {} }) => ({
      row,
      cells: Object.fromEntries(
        (labels?.texts ?? []).map((_, at) => [label(at + 1), texts[at] ?? '']),
      ),
      inputs: Object.fromEntries(
        Object.entries(inputs).map(([at, text]) => [label(Number(at)), text]),
      ),
    }));
}

/** One person's row in Educators. @throws unless there is exactly one */
export function educatorRow(programme: LocalProgramme, email: string): SeenRow {
  const found = rowsOf(programme, 'Educators').filter(({ cells }) => cells['E-mail'] === email);
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} rows for ${email}`);
  return only;
}

/** Column number, from 1, of a label. */
export function columnOf(programme: LocalProgramme, name: string, label: string): number {
  const at = shown(programme, name, [2])[0]?.texts.indexOf(label) ?? -1;
  if (at < 0) throw new Error(`No column "${label}" in ${name}.`);
  return at + 1;
}

function bookAndSheet({ workspace }: LocalProgramme, name: string, person: string) {
  const book = openBook(workspace, workspace.state.containerId, person);
  const sheet = sheetNamed(book, name);
  if (!sheet) throw new Error(`There is no tab "${name}".`);
  return [book, sheet] as const;
}

/** Every Doc that is kept for an educator, in anybody's Drive. */
export function docsOf(programme: LocalProgramme, educatorId: string): DriveFile[] {
  return Object.values(programme.workspace.state.drive.files).filter(
    ({ mimeType, appProperties }) =>
      mimeType === MIME.document && appProperties['educatorId'] === educatorId,
  );
}

/** The Doc's lines; a table's row is one line, its cells parted by " | ". */
export function docLines(programme: LocalProgramme, docId: string, person: string): string[] {
  const view = openDocByHand(programme.workspace, person, docId);
  if (view.access === 'none') throw new Error(`${person} can't open the Doc.`);
  return view.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [textOf([block])]
      : block.rows.map(({ cells }) => cells.map((cell) => textOf(cell.blocks)).join(' | ')),
  );
}

/** The headings of the Doc's sections, in order. */
export function docHeadings(programme: LocalProgramme, docId: string, person: string): string[] {
  const view = openDocByHand(programme.workspace, person, docId);
  if (view.access === 'none') throw new Error(`${person} can't open the Doc.`);
  return view.blocks.flatMap((block) =>
    block.kind === 'paragraph' && typeof block.role === 'number' ? [textOf([block])] : [],
  );
}

function textOf(blocks: readonly BlockView[]): string {
  return blocks
    .map((block) => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : ''))
    .join('\n')
    .trim();
}

/** "owner lee…", "writer sam…": everybody who can open a file, in alphabetical order. */
export function accessTo({ workspace }: LocalProgramme, fileId: string): string[] {
  const file = findFile(workspace, fileId);
  return (file?.permissions ?? [])
    .map(({ role, emailAddress, view }) => `${view ?? role} ${emailAddress}`)
    .sort();
}

/** Names of the files in a person's Drive. */
export function driveOf({ workspace }: LocalProgramme, person: string): string[] {
  return listFilesByHand(workspace, person).map(({ file }) => file.name);
}
