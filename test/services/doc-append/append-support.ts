// A coaching Doc in a local Workspace before and after something of ours was written into it.
import type { DocRequest } from '../../../src/core/doc/doc-request';
import { appendRow, type RowTexts } from '../../../src/core/doc/append/append-row';
import { findTables } from '../../../src/core/doc/read/find-tables';
import type { DocModel } from '../../../src/core/doc/read/doc-model';
import type { FoundTable } from '../../../src/core/doc/read/read-doc';
import type { RecordKindKey } from '../../../src/core/records/record-kinds';
import { Workspace } from '../../../local/workspace/workspace';
import type { WorkspaceState } from '../../../local/workspace/state';
import { buildCoachingDoc } from '../../../src/core/doc/coaching-doc';
import { buildDocRequests } from '../../../src/core/doc/requests';
import { projectOf } from '../../support/local-workspace';
import { FULL } from '../doc-build/built-doc';
import { modelOf } from '../doc-read/coaching-doc';
import {
  batch,
  cellTexts,
  get,
  newDoc,
  shared,
  write,
  type Element,
  type TestDoc,
} from '../docs/docs-support';

export const ENTRY = 'entry-0123456789';

export const SHORT_KINDS = ['meeting', 'strategy', 'evidence'] as const;
const SECTIONS = ['about-me', 'meetings', 'strategies', 'evidence'];

let made: { id: string; state: string } | undefined;

/** A coaching Doc of few sections, shared with the teacher; a copy of one that is built once. */
export function shortDoc(): TestDoc {
  if (!made) {
    const sections = FULL.sections.filter(({ key }) => SECTIONS.includes(key));
    const doc = newDoc();
    write(doc, ...buildDocRequests(buildCoachingDoc({ ...FULL, sections })));
    shared('', doc);
    made = { id: doc.id, state: JSON.stringify(doc.workspace.state) };
  }
  const state = JSON.parse(made.state) as WorkspaceState;
  return { id: made.id, workspace: new Workspace({ project: projectOf(''), state }) };
}

export function foundIn(model: DocModel, kind: RecordKindKey): FoundTable | undefined {
  return findTables(model, []).found.find((table) => table.kind === kind);
}

export function tableIn(model: DocModel, kind: RecordKindKey): FoundTable {
  const found = foundIn(model, kind);
  if (!found) throw new Error(`no table of kind ${kind}`);
  return found;
}

/** The requests, unless the row is refused. */
function rowRequests(
  model: DocModel,
  kind: RecordKindKey,
  texts: RowTexts,
  ref: string,
): DocRequest[] {
  const requests = appendRow(tableIn(model, kind), texts, ref, ENTRY);
  if ('problems' in requests) throw new Error(requests.problems[0]?.message);
  return requests;
}

/** Sent as the add-on sends it while people may be typing. */
export function sendMerged(doc: TestDoc, requests: DocRequest[], { revisionId }: DocModel): void {
  batch(doc, { requests, writeControl: { targetRevisionId: revisionId } });
}

export function append(doc: TestDoc, kind: RecordKindKey, texts: RowTexts, ref: string): void {
  const model = modelOf(doc);
  sendMerged(doc, rowRequests(model, kind, texts, ref), model);
}

/** Rows of a kind's table, the header left out, as people read them. */
export function rowsIn(doc: TestDoc, kind: RecordKindKey): string[][] {
  const { startIndex } = tableIn(modelOf(doc), kind).table;
  const table = body(doc).find((element) => element.startIndex === startIndex);
  return table ? cellTexts(table).slice(1) : [];
}

/** The body as the API returns it with suggestions in place. */
export function body(doc: TestDoc): Element[] {
  const { tabs } = get(doc, {
    includeTabsContent: true,
    suggestionsViewMode: 'SUGGESTIONS_INLINE',
  });
  return tabs?.[0]?.documentTab.body?.content ?? [];
}

const PLACES = ['startIndex', 'endIndex', 'dateId', 'personId', 'richLinkId'];

/** All that a Doc says and how it looks, without where. The IDs of chips follow from their places. */
export function bare(content: unknown): unknown {
  return JSON.parse(
    JSON.stringify(content, (key, value: unknown) => (PLACES.includes(key) ? undefined : value)),
  );
}
