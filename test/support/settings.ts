// The tab Settings as the lead edits it, and the lists of the Form as people find them.
import { deleteByHand, insertByHand, typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import type { CareData } from '../../src/shared/care-api';
import type { Reply } from '../../src/shared/sidebar-api';
import { columnOf, educatorRow, rowsOf, type SeenRow } from './looking';
import { LEAD, type LocalProgramme, type Press } from './programme';

const TAB = 'Settings';

/** The row with this value, in any list. @throws unless there is exactly one */
export function settingOf(programme: LocalProgramme, value: string): SeenRow {
  const found = rowsOf(programme, TAB).filter(({ cells }) => cells['Value'] === value);
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} rows say "${value}".`);
  return only;
}

/** Types into the cell of one row below one label. */
export function typeSetting(
  programme: LocalProgramme,
  row: number,
  label: string,
  text: string,
): void {
  const column = columnOf(programme, TAB, label);
  typeIntoCell(programme.workspace, LEAD, TAB, { row, column }, text);
}

/** Writes another value over one. */
export function reword(programme: LocalProgramme, value: string, other: string): void {
  const { row } = settingOf(programme, value);
  typeSetting(programme, row, 'Value', other);
}

/** Inserts a row below the one with this value, of the same setting. */
export function addBelow(programme: LocalProgramme, value: string, added: string): void {
  const { row, cells } = settingOf(programme, value);
  insertByHand(programme.workspace, LEAD, TAB, 'rows', row + 1);
  typeSetting(programme, row + 1, 'Setting', cells['Setting'] ?? '');
  typeSetting(programme, row + 1, 'Value', added);
}

/** Types a row below everything else. */
export function addSetting(programme: LocalProgramme, cells: Record<string, string>): void {
  const row = Math.max(...rowsOf(programme, TAB).map((one) => one.row)) + 1;
  for (const [label, text] of Object.entries(cells)) {
    typeSetting(programme, row, label, text);
  }
}

export function dropSetting(programme: LocalProgramme, value: string): void {
  const { row } = settingOf(programme, value);
  deleteByHand(programme.workspace, LEAD, TAB, 'rows', row);
}

/** The options of a question, or the columns of a grid, as a teacher finds them. */
export function optionsOf({ form }: LocalProgramme, title: string): string[] {
  const item = form.items.find((one) => one.title === title);
  if (!item) throw new Error(`The Form does not ask "${title}".`);
  return item.columns.length > 0 ? item.columns : item.choices;
}

/** The button that brings the lists into the Form. */
export function applyLists(programme: LocalProgramme, press: Press = {}): Reply<CareData> {
  return programme.press('applyLists', [], press);
}

/** What waits, line by line: changes, then problems. */
export function waiting(programme: LocalProgramme): string[] {
  const { changes, problems } = programme.ask('openCare', []).lists;
  return [
    ...changes.map(({ list, kind, text, was }) => `${list} ${kind}: ${text}${was && ` ← ${was}`}`),
    ...problems,
  ];
}

/** Presses it, and nothing waits any more. */
export function apply(programme: LocalProgramme): void {
  expect(applyLists(programme)).toMatchObject({
    ok: true,
    value: { lists: { changes: [], problems: [] } },
  });
}

/** What the hidden cell keeps of a person's answers. */
export function codesOf(programme: LocalProgramme, email: string): Record<string, unknown> {
  const json = educatorRow(programme, email).cells['Answers (for the program)'] ?? '';
  return JSON.parse(json) as Record<string, unknown>;
}
