// What has to hold in every programme, whatever died, came twice or came in between.
import { parseAnswersJson } from '../../src/core/answers/stored';
import { RECORD_KINDS } from '../../src/core/records/record-kinds';
import { openBook } from '../../local/services/spreadsheet/books';
import {
  addTabByHand,
  insertColumnByHand,
  typeIntoCell,
} from '../../local/services/spreadsheet/by-hand';
import { columnOf, docsOf, rowsOf, shown, tab, type SeenRow } from './looking';
import { LEAD, type LocalProgramme } from './programme';

const NOTES = 'Our notes';
const SCRATCH = 'Scratch';

/** Gives the Sheet what people put into it: columns among ours, also amid the answers, and a tab. */
export function withOwnThings(programme: LocalProgramme): LocalProgramme {
  const { workspace } = programme;
  for (const label of ['Designing', 'Answers hash']) {
    insertColumnByHand(workspace, LEAD, 'Educators', columnOf(programme, 'Educators', label));
  }
  insertColumnByHand(workspace, LEAD, 'Educators', 3);
  typeIntoCell(workspace, LEAD, 'Educators', { row: 2, column: 3 }, NOTES);
  for (const { row, cells } of rowsOf(programme, 'Educators')) {
    typeIntoCell(workspace, LEAD, 'Educators', { row, column: 3 }, `About ${cells['E-mail']}`);
  }
  addTabByHand(workspace, LEAD, 'Problems');
  const made = openBook(workspace, workspace.state.containerId, LEAD).sheets;
  const own = made[made.findIndex(({ name }) => name === 'Problems') + 1];
  if (own) own.name = SCRATCH;
  typeIntoCell(workspace, LEAD, SCRATCH, 'B2', '=1+1');
  return programme;
}

/** @throws the first rule that does not hold */
export function expectNothingBroken(programme: LocalProgramme): void {
  expectOneRowEach(programme);
  expectEveryVersionOnce(programme);
  expectNewestAnswersInRows(programme);
  expectWholeRows(programme);
  expectOneDocEach(programme);
  expectEachRecordOnce(programme);
  expectOwnThingsUntouched(programme);
  expect(programme.workspace.heldLocks).toEqual({});
}

function values(rows: readonly SeenRow[], label: string): string[] {
  return rows.map(({ cells }) => cells[label] ?? '').filter((text) => text !== '');
}

function expectOneRowEach(programme: LocalProgramme): void {
  const rows = rowsOf(programme, 'Educators');
  for (const label of ['E-mail', 'Educator ID', 'Response ID', 'Doc ID']) {
    const seen = values(rows, label);
    const first = new Map(seen.map((text, at) => [text, at] as const).reverse());
    expect(seen.filter((text, at) => first.get(text) !== at)).toEqual([]);
  }
}

/** One dated copy of every version that anybody could see, and no other. */
function expectEveryVersionOnce(programme: LocalProgramme): void {
  const kept = rowsOf(programme, 'Answers').map(
    ({ cells }) => `${cells['Response ID']} ${cells['Submitted at']}`,
  );
  const version = (responseId: string, sentAt: number): string =>
    `${responseId} ${new Date(sentAt).toISOString()}`;
  const inForm = programme.form.responses.map(({ id, timestamp }) => version(id, timestamp));
  const told = programme.sent.filter(({ untold }) => !untold);
  const sent = told.map(({ responseId, sentAt }) => version(responseId, sentAt));
  const overwritten = programme.sent
    .map(({ responseId, sentAt }) => version(responseId, sentAt))
    .filter((one) => !sent.includes(one) && !inForm.includes(one));
  const needed = new Set([...sent, ...inForm]);
  expect(kept.filter((one) => !overwritten.includes(one)).sort()).toEqual([...needed].sort());
  expect(new Set(kept).size).toBe(kept.length);
}

/** Each response as it stands in the Form is what some row shows, but for those of a merged row. */
function expectNewestAnswersInRows(programme: LocalProgramme): void {
  const rows = rowsOf(programme, 'Educators');
  const dates = new Map(rows.map(({ cells }) => [cells['Response ID'], cells['Answered at']]));
  const merged = values(rows, 'Also known by').join();
  for (const { id, timestamp } of programme.form.responses) {
    if (merged.includes(id)) continue;
    expect([id, dates.get(id)]).toEqual([id, new Date(timestamp).toISOString()]);
  }
}

/** What people read and what the program keeps are the same answers. */
function expectWholeRows(programme: LocalProgramme): void {
  for (const { cells } of rowsOf(programme, 'Educators')) {
    const answers = parseAnswersJson(cells['Answers (for the program)'] ?? '');
    const read = answers?.keep ?? (answers ? 'Not said yet' : '');
    expect(cells['What already works']).toBe(read);
    expect(cells['Answered at'] !== '').toBe(answers !== null);
    expect(cells['Answers hash'] !== '').toBe(answers !== null);
    expect(cells['State']).not.toBe('');
    if (answers) expect(cells['State']).not.toBe('Invited');
  }
}

function expectOneDocEach(programme: LocalProgramme): void {
  for (const { cells } of rowsOf(programme, 'Educators')) {
    const docs = docsOf(programme, cells['Educator ID'] ?? '');
    expect(docs.length).toBeLessThan(2);
    if (cells['Doc ID']) expect(docs.map(({ id }) => id)).toEqual([cells['Doc ID']]);
  }
}

/** Whatever a Doc holds, each of its Refs stands once in the tab. */
function expectEachRecordOnce(programme: LocalProgramme): void {
  for (const { tab: name } of Object.values(RECORD_KINDS)) {
    const rows = rowsOf(programme, name).filter(({ cells }) => cells['Doc ID'] !== '');
    const keys = rows.map(({ cells }) => `${name} ${cells['Doc ID']} ${cells['Ref']}`);
    expect(keys).toEqual([...new Set(keys)]);
  }
}

function expectOwnThingsUntouched(programme: LocalProgramme): void {
  const labels = shown(programme, 'Educators', [2])[0]?.texts ?? [];
  if (!labels.includes(NOTES)) return;
  const rows = rowsOf(programme, 'Educators');
  for (const { cells } of rows) expect([`About ${cells['E-mail']}`, '']).toContain(cells[NOTES]);
  expect(values(rows, NOTES).length).toBeGreaterThan(0);
  expect(shown(programme, 'Educators', [1])[0]?.texts[labels.indexOf(NOTES)]).toBe('');
  expect(tab(programme, SCRATCH).name).toBe(SCRATCH);
  expect(shown(programme, SCRATCH, [2])[0]?.inputs).toEqual({ 2: '=1+1' });
}
