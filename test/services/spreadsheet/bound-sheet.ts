// A Workspace whose script is bound to a fresh spreadsheet of the lead coach, and short ways to look.
import { createSpreadsheet } from '../../../local/services/spreadsheet/books';
import { LEAD, SECOND_COACH } from '../../../local/workspace/people';
import { Workspace } from '../../../local/workspace/workspace';
import { projectOf, runBody, tryBody, type ScriptRun } from '../../support/local-workspace';

export { LEAD, SECOND_COACH };
export const TEACHER = 'sam.ortiz@riverbend.example';

export function boundSheet(code = '', html: Record<string, string> = {}): Workspace {
  const workspace = new Workspace({ project: projectOf(code, html) });
  workspace.state.containerId = createSpreadsheet(workspace, { owner: LEAD, name: 'Styles' });
  return workspace;
}

const PRELUDE = `
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName('Sheet1') || book.getSheets()[0];
`;

/** Runs lines that find `book` and its first `sheet` ready. */
export function inSheet(workspace: Workspace, body: string, run: ScriptRun = {}): unknown {
  return runBody(workspace, PRELUDE + body, run);
}

/** The message that the lines end with, or "no error". */
export function errorOf(workspace: Workspace, body: string, run: ScriptRun = {}): string {
  const result = tryBody(workspace, PRELUDE + body, run);
  return result.ok ? 'no error' : result.error.message;
}

export function share(workspace: Workspace, person: string, role: 'writer' | 'reader'): void {
  workspace.state.drive.files[workspace.state.containerId]?.permissions.push({
    ...{ id: `p-${person}`, type: 'user', role, emailAddress: person },
  });
}
