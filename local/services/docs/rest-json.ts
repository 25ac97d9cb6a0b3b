// A Doc as `documents.get` returns it. https://developers.google.com/workspace/docs/api/reference/rest/v1/documents
import type { Workspace } from '../../workspace/workspace';
import { canEdit } from '../drive/files';
import type { DriveFile } from '../drive/state';
import { elementsJson, inlineObjectsJson } from './elements-json';
import type { GetArguments, ViewMode } from './get-arguments';
import {
  layOut,
  type Block,
  type CellBlock,
  type ParagraphBlock,
  type RowBlock,
  type TableBlock,
} from './layout';
import { newDraft } from './batch';
import { listJson } from './list-styles';
import { NAMED_STYLES } from './named-styles';
import { TAB_ID } from './requests/places';
import { revisionIdFor } from './revisions';
import type { DocState, Piece } from './state';
import { settle } from './suggestions';

import Schema = GoogleAppsScript.Docs.Schema;

export interface DocumentRead {
  workspace: Workspace;
  file: DriveFile;
  doc: DocState;
  user: string;
}

/** `tabs` is newer than the type package. */
type DocumentJson = Schema.Document & { tabs?: object[] };

export function documentJson(read: DocumentRead, args: GetArguments): DocumentJson {
  const { workspace, file, doc, user } = read;
  const mode = args.suggestionsViewMode ?? 'SUGGESTIONS_INLINE';
  const content = contentJson(asViewed(workspace, doc, mode));
  const revision = canEdit(file, user)
    ? { revisionId: revisionIdFor(workspace, file.id, doc, user) }
    : {};
  return {
    title: file.name,
    documentId: file.id,
    ...revision,
    suggestionsViewMode: mode,
    ...(args.includeTabsContent
      ? {
          tabs: [
            { tabProperties: { tabId: TAB_ID, title: 'Tab 1', index: 0 }, documentTab: content },
          ],
        }
      : content),
  };
}

/** The Doc as a mode of `suggestionsViewMode` shows it; indexes are those of that view. */
function asViewed(workspace: Workspace, doc: DocState, mode: ViewMode): DocState {
  if (mode === 'SUGGESTIONS_INLINE') return doc;
  const draft = newDraft(workspace, doc);
  settle(draft, () => (mode === 'PREVIEW_SUGGESTIONS_ACCEPTED' ? 'accept' : 'reject'));
  return draft.apply(doc);
}

function contentJson(doc: DocState): Schema.Document {
  const lists = Object.entries(doc.lists).map(([id, preset]) => [id, listJson(preset)]);
  return {
    body: { content: [SECTION_BREAK, ...blocksJson(doc.pieces, layOut(doc.pieces))] },
    documentStyle: doc.style,
    namedStyles: NAMED_STYLES,
    ...(doc.namedRanges.length > 0 ? { namedRanges: namedRangesJson(doc) } : {}),
    ...(lists.length > 0 ? { lists: Object.fromEntries(lists) } : {}),
    ...inlineObjectsJson(doc.pieces),
  };
}

/** The first element has no start index: zero is left out of Google's JSON. */
const SECTION_BREAK: Schema.StructuralElement = {
  endIndex: 1,
  sectionBreak: {
    sectionStyle: { columnSeparatorStyle: 'NONE', contentDirection: 'LEFT_TO_RIGHT' },
  },
};

function namedRangesJson(doc: DocState): Record<string, object> {
  const byName: Record<string, { name: string; namedRanges: object[] }> = {};
  for (const { id, name, start, end } of doc.namedRanges) {
    const ranges = [{ startIndex: start, endIndex: end }];
    const group = (byName[name] ??= { name, namedRanges: [] });
    group.namedRanges.push({ namedRangeId: id, name, ranges });
  }
  return byName;
}

function blocksJson(
  pieces: readonly Piece[],
  blocks: readonly Block[],
): Schema.StructuralElement[] {
  return blocks.map((block) => ({
    startIndex: block.start,
    endIndex: block.end,
    ...(block.kind === 'table'
      ? { table: tableJson(pieces, block) }
      : { paragraph: paragraphJson(pieces, block) }),
  }));
}

function tableJson(pieces: readonly Piece[], table: TableBlock): Schema.Table {
  const mark = pieces[table.at];
  const columns = mark?.kind === 'table' ? mark.columns : [];
  return {
    rows: table.rows.length,
    columns: columns.length,
    tableRows: table.rows.map((row) => rowJson(pieces, row)),
    tableStyle: { tableColumnProperties: columns },
  };
}

function rowJson(pieces: readonly Piece[], row: RowBlock): Schema.TableRow {
  const mark = pieces[row.at];
  return {
    startIndex: row.start,
    endIndex: row.end,
    tableCells: row.cells.map((cell) => cellJson(pieces, cell)),
    tableRowStyle: mark?.kind === 'row' ? mark.style : {},
  };
}

function cellJson(pieces: readonly Piece[], cell: CellBlock): Schema.TableCell {
  const mark = pieces[cell.at];
  return {
    startIndex: cell.start,
    endIndex: cell.end,
    content: blocksJson(pieces, cell.content),
    tableCellStyle: mark?.kind === 'cell' ? mark.style : {},
  };
}

function paragraphJson(pieces: readonly Piece[], block: ParagraphBlock): Schema.Paragraph {
  const newline = pieces[block.newlineAt];
  if (newline?.kind !== 'newline') throw new RangeError('A paragraph must end in a newline');
  const { bullet } = newline;
  return {
    elements: elementsJson(pieces.slice(block.at, block.newlineAt + 1), block.start),
    paragraphStyle: newline.paragraph,
    ...(bullet
      ? { bullet: { listId: bullet.listId, ...nesting(bullet.nestingLevel), textStyle: {} } }
      : {}),
  };
}

function nesting(level: number): { nestingLevel?: number } {
  return level > 0 ? { nestingLevel: level } : {};
}
