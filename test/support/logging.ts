// Logging into Sam's Doc from the sidebar, and what the Doc says then.
import type { FaultHook } from '../../local/host/execution';
import type { LogEntry } from '../../src/shared/log-api';
import type { EducatorDetail } from '../../src/shared/sidebar-api';
import { headingsOf, seenTables } from './doc-tables';
import { LocalProgramme, SAM } from './programme';
import { deskOf } from './shared-doc';

/** Makes any number of copies of a program in which Sam's coaching has just begun and was looked at. */
export function beginLogging(): () => LocalProgramme {
  const ready = LocalProgramme.ready();
  ready.answer(SAM);
  ready.start(SAM);
  ready.wait(10);
  ready.open(SAM);
  ready.wait(10);
  return ready.snapshot();
}

export const MEETING: LogEntry = {
  kind: 'meeting',
  values: {
    date: '2026-11-20',
    minutes: '45',
    kind: 'chat',
    'came-up': 'Talk moves 🙈',
    promises: 'Sam: try it\nLee: bring cards',
  },
  entryId: 'entry-of-a-meeting',
};
/** As it stands in the Doc, its Ref left out. */
export const ROW = [
  '2026-11-20',
  '45',
  'chat',
  'Talk moves 🙈',
  'Sam: try it\nLee: bring cards',
  '',
];

export function log(
  programme: LocalProgramme,
  entry: LogEntry = MEETING,
  press: { person?: string; faultHook?: FaultHook } = {},
) {
  return programme.press('logEntry', [programme.educator(SAM).educatorId, entry], press);
}

/** The detail that the sidebar shows then. @throws what it shows instead */
export function logged(programme: LocalProgramme, entry: LogEntry = MEETING): EducatorDetail {
  const reply = log(programme, entry);
  if (reply.ok && !('problems' in reply.value)) return reply.value;
  throw new Error(JSON.stringify(reply));
}

/** What a refused entry is answered with. */
export function refusal(programme: LocalProgramme, entry: LogEntry = MEETING): string {
  const reply = log(programme, entry);
  if (!reply.ok) return reply.error.message;
  return 'problems' in reply.value ? (reply.value.problems[0]?.message ?? '') : 'written';
}

/** Rows of the meetings that say anything, as the teacher sees them. */
export function meetings(programme: LocalProgramme): readonly (readonly string[])[] {
  const found = seenTables(deskOf(programme, SAM)).find(
    ({ rows }) => rows[0]?.join() === headingsOf('meeting').join(),
  );
  return (found?.rows.slice(1) ?? []).filter((row) => row.some((text) => text !== ''));
}
