// Reading Docs back into the Sheet, as a coach's hourly trigger does: when none of them changed, and when
// somebody wrote into one of them.
import type { Execution } from '../local/host/execution';
import { runFunction } from '../local/host/script-host';
import { docLinesByHand } from '../local/services/docs/by-hand-read';
import { insertTextByHand } from '../local/services/docs/by-hand-text';
import { MIME } from '../local/services/drive/state';
import { rowsView } from '../local/services/spreadsheet/by-hand-view';
import { openBook, sheetNamed } from '../local/services/spreadsheet/books';
import type { Workspace } from '../local/workspace/workspace';

const HOUR_MS = 60 * 60_000;

/**
 * @param coach whose Docs were made just before; not the lead, whose trigger looks at the Form, too
 * @throws Error unless the row that was written comes into the Sheet
 */
export function measureSync(
  workspace: Workspace,
  coach: string,
): { unchanged: Execution[]; one: Execution[] } {
  const hour = (): Execution => {
    workspace.clock.advance(HOUR_MS);
    const result = runFunction(workspace, 'onHourly_', { user: coach, context: 'trigger' });
    if (!result.ok) throw result.error;
    return result.execution;
  };
  // The first run looks into all that was made, the second into what it wrote meanwhile.
  hour();
  hour();
  const unchanged = [hour()];
  writeMeeting(workspace, coach);
  const one = [hour()];
  const { rows } = meetings(workspace, coach);
  if (!rows.some(({ texts }) => texts.includes('M-01'))) throw new Error('The row did not come.');
  return { unchanged, one };
}

/** A whole row, with its Ref, into the first Doc. */
function writeMeeting(workspace: Workspace, coach: string): void {
  const docId = Object.values(workspace.state.drive.files).find(
    ({ mimeType, name }) => mimeType === MIME.document && name.includes('Teacher 0'),
  )?.id;
  if (docId === undefined) throw new Error('There is no Doc.');
  const heading = docLinesByHand(workspace, coach, docId).find(({ text }) => text === 'Min.');
  if (!heading?.cell) throw new Error('The Doc has no meetings.');
  const { table } = heading.cell;
  ['9/14/2026', '30', 'chat', '', '', '', 'M-01'].forEach((text, column) => {
    insertTextByHand(workspace, coach, docId, { at: { table, row: 1, column }, text });
  });
}

function meetings(workspace: Workspace, coach: string): ReturnType<typeof rowsView> {
  const book = openBook(workspace, workspace.state.containerId, coach);
  const sheet = sheetNamed(book, 'Meetings');
  if (!sheet) throw new Error('There is no tab of meetings.');
  return rowsView(workspace, book, sheet, [3]);
}
