// A caseload in the middle of a term: some teachers have met their coach, each at another time ago. What is
// logged counts from the Workspace's own today.
import type { Workspace } from '../workspace/workspace';
import { listedEducators, logEntries, startCoaching, type SampleEntry } from './coaching';
import { callSidebar } from './sidebar-calls';

const DAY_MS = 24 * 60 * 60 * 1000;

interface SampleLog extends SampleEntry {
  /** Days from today, by the key of a date field. */
  days: Readonly<Record<string, number>>;
}

/** One list a teacher; no student and no colleague is named. */
const CASELOAD: readonly (readonly SampleLog[])[] = [
  [
    {
      kind: 'strategy',
      days: { decided: -23, review: -2 },
      values: {
        strategy: 'Exit slips that students sort themselves',
        source: 'experience',
        help: 'together',
        status: 'trying',
      },
    },
    {
      kind: 'meeting',
      days: { date: -14, next: 0 },
      values: {
        minutes: '30',
        kind: 'meeting',
        'came-up': 'Sorting takes longer than writing. The talk while sorting is worth it.',
        promises: 'Coach: bring two examples\nMe: try it with second period',
      },
    },
    {
      kind: 'evidence',
      days: { date: -6 },
      values: { 'strategy-ref': 'S-01', kind: 'numbers', safe: 'removed', decision: 'not-yet' },
    },
  ],
  [
    {
      kind: 'meeting',
      days: { date: -41 },
      values: { minutes: '30', kind: 'chat', promises: 'Coach: send a time for October' },
    },
  ],
  [
    {
      kind: 'meeting',
      days: { date: -29 },
      values: { minutes: '25', kind: 'planning', promises: 'Me: choose the first station' },
    },
  ],
  [
    {
      kind: 'meeting',
      days: { date: -3, next: 11 },
      values: { minutes: '15', kind: 'debrief', promises: 'Me: film five minutes, done' },
    },
  ],
];

/** Starts coaching with the lead's first teachers who answered and have no Doc, and logs their weeks. */
export function addCaseload(workspace: Workspace): void {
  const waiting = listedEducators(workspace).filter(
    ({ state, coach, docUrl }) => state === 'answered' && coach !== '' && docUrl === '',
  );
  CASELOAD.forEach((logs, at) => {
    const educatorId = waiting[at]?.educatorId;
    if (!educatorId) return;
    startCoaching(workspace, educatorId);
    logEntries(
      workspace,
      educatorId,
      logs.map((log) => onItsDays(workspace, log)),
    );
    // What was logged is in the Sheet once it was read.
    callSidebar(workspace, 'openEducator', [educatorId]);
  });
}

function onItsDays(workspace: Workspace, { kind, days, values }: SampleLog): SampleEntry {
  const dates = Object.entries(days).map(([key, ahead]) => [key, dayFromToday(workspace, ahead)]);
  return { kind, values: { ...values, ...Object.fromEntries(dates) } };
}

/** ISO date. */
function dayFromToday({ clock }: Workspace, ahead: number): string {
  return new Date(clock.now() + ahead * DAY_MS).toISOString().slice(0, 10);
}
