// The clock that scripts, triggers and quotas read. Tests and bench use the virtual one, `npm start`
// the real one; either way modelled latency counts towards an execution's six minutes.

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Lets modelled time pass. The real clock ignores it: its time passes by itself. */
  advance(ms: number): void;
}

/** A Monday morning in a school year, so that no test depends on the day it runs. */
const VIRTUAL_START = Date.UTC(2026, 8, 14, 13, 0, 0);

export function virtualClock(start: number = VIRTUAL_START): Clock {
  let now = start;
  return {
    now: () => Math.floor(now),
    advance: (ms) => {
      now += ms;
    },
  };
}

export const realClock: Clock = { now: () => Date.now(), advance: () => undefined };
