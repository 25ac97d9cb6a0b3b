// Whole Workspaces saved with a small programme in them: two teachers, Sam who answered and has a Doc,
// Ana of whom nothing came yet, and a column of the lead's own notes. From version 3 on the Doc has a
// meeting in it, and the lead left a section out of new Docs; from version 4 on they know when they meet next.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { insertColumnByHand, typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import type { WorkspaceState } from '../../local/workspace/state';
import { LEAD, LocalProgramme, SAM } from './programme';
import { dropSetting } from './settings';

/** What the lead wrote beside the first educator. */
export const NOTE = 'Met in the corridor';

interface Saved {
  /** Milliseconds since the epoch. */
  now: number;
  state: WorkspaceState;
}

/** The state as the version of the project saved it that the file is named after. */
export function savedProgramme(version: number): LocalProgramme {
  const file = join(__dirname, '..', 'fixtures', `programme-v${version}.json.gz`);
  const { now, state } = JSON.parse(gunzipSync(readFileSync(file)).toString()) as Saved;
  return LocalProgramme.from(state, now);
}

/** Plays a small programme with today's code and keeps the state it ends in. */
export function saveProgramme(file: string): void {
  const programme = LocalProgramme.ready();
  const { workspace } = programme;
  programme.answer(SAM);
  programme.wait(61);
  programme.start(SAM);
  const { educatorId } = programme.educator(SAM);
  programme.open(SAM);
  const met = { date: '2026-09-14', kind: 'chat', minutes: '10', next: '2026-09-28' };
  const values = { ...met, 'came-up': 'Exit slips.' };
  programme.ask('logEntry', [educatorId, { kind: 'meeting', values, entryId: 'saved-entry-1' }]);
  dropSetting(programme, 'My plan over the years');
  programme.ask('applyLists', []);
  insertColumnByHand(workspace, LEAD, 'Educators', 3);
  typeIntoCell(workspace, LEAD, 'Educators', 'C2', 'My notes');
  typeIntoCell(workspace, LEAD, 'Educators', 'C3', NOTE);
  programme.wait(61);
  const saved: Saved = { now: workspace.clock.now(), state: workspace.state };
  writeFileSync(file, gzipSync(JSON.stringify(saved), { level: 9 }));
}
