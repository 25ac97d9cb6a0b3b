// Fires clock triggers, each as its creator. Tests and the local server call it after time has passed.
import { runFunction, type RunResult } from '../../host/script-host';
import type { Workspace } from '../../workspace/workspace';
import { formatDate, hourIn } from '../base/date-format';
import type { TriggerState } from '../base/state';
import { AUTH_MODE } from './enums';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

export interface TriggerRun {
  trigger: TriggerState;
  result: RunResult;
}

/**
 * Runs once every clock trigger that is due; however much time has passed, a trigger runs only once.
 * A failing handler is in its result, and its trigger stays, as on Google.
 */
export function runClockTriggers(workspace: Workspace): TriggerRun[] {
  const due = workspace.state.base.triggers.filter((trigger) => isDue(workspace, trigger));
  return due.map((trigger) => {
    trigger.lastRunAt = workspace.clock.now();
    const event = clockEvent(trigger, trigger.lastRunAt);
    const result = runFunction(workspace, trigger.handlerFunction, {
      user: trigger.creator,
      context: 'trigger',
      args: [event],
    });
    return { trigger, result };
  });
}

/** When a clock trigger will run next, in milliseconds since the epoch; never again: Infinity. */
function nextRunAt(workspace: Workspace, trigger: TriggerState): number {
  const { clock, lastRunAt, createdAt } = trigger;
  if (!clock) return Infinity;
  if (clock.runAt !== undefined) return lastRunAt === undefined ? clock.runAt : Infinity;
  if (clock.everyMinutes === undefined) return Infinity;
  const every = clock.everyMinutes * MINUTE_MS;
  if (clock.atHour === undefined) return (lastRunAt ?? createdAt) + every;
  const { timeZone } = workspace.manifest;
  const earliest = lastRunAt === undefined ? createdAt : lastRunAt + every - HOUR_MS;
  return nextHour(earliest, clock.atHour, timeZone);
}

function isDue(workspace: Workspace, trigger: TriggerState): boolean {
  return nextRunAt(workspace, trigger) <= workspace.clock.now();
}

function nextHour(earliest: number, hour: number, timeZone: string): number {
  let time = earliest;
  while (hourIn(time, timeZone) !== hour) time = Math.floor(time / HOUR_MS + 1) * HOUR_MS;
  return time;
}

/** https://developers.google.com/apps-script/guides/triggers/events#time-driven-events (UTC). */
function clockEvent(trigger: TriggerState, time: number): Record<string, unknown> {
  const number = (pattern: string): number => Number(formatDate(time, 'UTC', pattern));
  return {
    authMode: AUTH_MODE.FULL,
    triggerUid: trigger.id,
    timezone: 'UTC',
    year: number('yyyy'),
    month: number('M'),
    'day-of-month': number('d'),
    'day-of-week': number('u'),
    'week-of-year': Math.ceil(number('D') / 7),
    hour: number('H'),
    minute: number('m'),
    second: number('s'),
  };
}
