// A Doc in a fresh Workspace, with short ways to write to it and to read it as people and indexes.
import { openDocByHand, typeInDoc } from '../../../local/services/docs/by-hand';
import { layOut, everyParagraph } from '../../../local/services/docs/layout';
import { createFile } from '../../../local/services/drive/files';
import { MIME } from '../../../local/services/drive/state';
import type { OpenDocView } from '../../../local/views/doc-view';
import { LEAD } from '../../../local/workspace/people';
import { Workspace } from '../../../local/workspace/workspace';
import { projectOf, runBody, tryBody, type ScriptRun } from '../../support/local-workspace';

type Schema = GoogleAppsScript.Docs.Schema.Document & { tabs?: { documentTab: Schema }[] };
export type Element = GoogleAppsScript.Docs.Schema.StructuralElement;
export type Cell = GoogleAppsScript.Docs.Schema.TableCell;

export interface TestDoc {
  workspace: Workspace;
  id: string;
}

export function newWorkspace(): Workspace {
  return new Workspace({ project: projectOf('') });
}

/** A Doc that the app made for the lead coach, holding one paragraph a line. */
export function newDoc(text = '', workspace = newWorkspace()): TestDoc {
  const id = String(
    runBody(workspace, `return Docs.Documents.create({ title: 'Test' }).documentId`),
  );
  const doc = { workspace, id };
  if (text) write(doc, { insertText: { location: { index: 1 }, text } });
  return doc;
}

/** A document file that somebody made by hand, without the app. */
export function handMadeDoc(workspace: Workspace, owner: string): string {
  const file = { name: 'By hand', mimeType: MIME.document, owner, madeByApp: false };
  return createFile(workspace, file).id;
}

interface BatchReply {
  replies: { createNamedRange?: { namedRangeId: string }; replaceAllText?: object }[];
  writeControl: { requiredRevisionId: string };
}

export function write(doc: TestDoc, ...requests: object[]): BatchReply {
  return batch(doc, { requests });
}

export function batch(doc: TestDoc, resource: object, run: ScriptRun = {}): BatchReply {
  return JSON.parse(String(runBody(doc.workspace, batchBody(doc, resource), run))) as BatchReply;
}

/** What Google says when the batch is refused; empty when it is not. */
export function refusal(doc: TestDoc, ...requests: object[]): string {
  return refusalOf(doc, { requests });
}

export function refusalOf(doc: TestDoc, resource: object, run: ScriptRun = {}): string {
  const result = tryBody(doc.workspace, batchBody(doc, resource), run);
  const prefix = 'API call to docs.documents.batchUpdate failed with error: ';
  return result.ok ? '' : result.error.message.replace(prefix, '');
}

function batchBody({ id }: TestDoc, resource: object): string {
  const json = JSON.stringify(JSON.stringify(resource));
  return `return JSON.stringify(Docs.Documents.batchUpdate(JSON.parse(${json}), '${id}'))`;
}

export function get({ workspace, id }: TestDoc, args: object = {}, run: ScriptRun = {}): Schema {
  const body = `return JSON.stringify(Docs.Documents.get('${id}', ${JSON.stringify(args)}))`;
  return JSON.parse(String(runBody(workspace, body, run))) as Schema;
}

/** The body without its section break. */
export function content(doc: TestDoc): Element[] {
  return (get(doc).body?.content ?? []).slice(1);
}

/** The text of the body's paragraphs; a table is its rows of cell texts. */
export function texts(doc: TestDoc): (string | string[][])[] {
  return content(doc).map((element) => (element.table ? cellTexts(element) : textOf(element)));
}

export function cellTexts({ table }: Element): string[][] {
  const rows = table?.tableRows ?? [];
  return rows.map((row) =>
    (row.tableCells ?? []).map((cell) => (cell.content ?? []).map(textOf).join('\n')),
  );
}

export function textOf({ paragraph }: Element): string {
  const runs = paragraph?.elements ?? [];
  return runs
    .map((run) => run.textRun?.content ?? '')
    .join('')
    .replace(/\n$/, '');
}

export function cellsOf(doc: TestDoc, table = 0): Cell[][] {
  const tables = content(doc).filter((element) => element.table);
  return (tables[table]?.table?.tableRows ?? []).map((row) => row.tableCells ?? []);
}

/** What each named range covers, by name. */
export function ranges(doc: TestDoc): Record<string, [number, number][]> {
  const named: Record<
    string,
    { namedRanges: { ranges: { startIndex: number; endIndex: number }[] }[] }
  > = JSON.parse(JSON.stringify(get(doc).namedRanges ?? {}));
  return Object.fromEntries(
    Object.entries(named).map(([name, all]) => [
      name,
      all.namedRanges.flatMap((one) =>
        one.ranges.map(({ startIndex, endIndex }): [number, number] => [startIndex, endIndex]),
      ),
    ]),
  );
}

export const TEACHER = 'sam.ortiz@riverbend.example';

/** The Doc shared with the teacher, who may edit it. */
export function shared(text: string, doc = newDoc(text)): TestDoc {
  const file = doc.workspace.state.drive.files[doc.id];
  file?.permissions.push({ id: 'p', type: 'user', role: 'writer', emailAddress: TEACHER });
  return doc;
}

export interface Line {
  id: string;
  text: string;
}

/** Every paragraph, those in tables included, with its ID. */
export function lines({ workspace, id }: TestDoc): Line[] {
  const pieces = workspace.state.docs[id]?.pieces ?? [];
  return [...everyParagraph(layOut(pieces))].map(({ at: from, newlineAt }) => {
    const newline = pieces[newlineAt];
    const inner = pieces.slice(from, newlineAt);
    return {
      id: newline?.kind === 'newline' ? (newline.id ?? '') : '',
      text: inner.map((piece) => (piece.kind === 'text' ? piece.text : '')).join(''),
    };
  });
}

/** The paragraph that reads so. */
export function line(doc: TestDoc, text: string): string {
  const found = lines(doc).find((each) => each.text === text);
  if (!found) throw new Error(`no line “${text}”`);
  return found.id;
}

/** Someone makes the line that reads `base` read `text`. */
export function typeLine(doc: TestDoc, person: string, base: string, text: string): void {
  typeInDoc(doc.workspace, person, doc.id, { paragraph: line(doc, base), base, text });
}

export function open({ workspace, id }: TestDoc, person: string): OpenDocView {
  const view = openDocByHand(workspace, person, id);
  if (view.access === 'none') throw new Error('no access');
  return view;
}

export const at = (index: number): object => ({ location: { index } });
export const range = (startIndex: number, endIndex: number): object => ({
  range: { startIndex, endIndex },
});
export const insert = (index: number, text: string): object => ({
  insertText: { ...at(index), text },
});
export const cell = (table: number, rowIndex: number, columnIndex = 0): object => ({
  tableCellLocation: { tableStartLocation: { index: table }, rowIndex, columnIndex },
});
export const name = (called: string, start: number, end: number): object => ({
  createNamedRange: { name: called, ...range(start, end) },
});

export { LEAD };
