// Start coaching with several as the view sees it: the plan, who is ticked, the run at work, and pausing it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BulkPerson, BulkPlan, BulkProgress } from '../../../shared/bulk-api';
import {
  among,
  asSeen,
  choosable,
  justBegun,
  likelyOnes,
  runBulk,
  withProgress,
  type SeenRun,
} from '../../model/bulk';
import { keepFocus } from '../../parts/focus';
import { useTask, type Task } from '../../parts/use-task';
import type { Sidebar } from '../../view-props';

export interface Bulk {
  /** Null until it was read. */
  plan: BulkPlan | null;
  chosen: BulkPerson[];
  tick: (educatorIds: string[], ticked: boolean) => void;
  task: Task;
  /** The run at work here, or the last one; null before. */
  seen: SeenRun | null;
  phase: 'resting' | 'working' | 'pausing';
  /** Work for `task`, as the two below. */
  read: () => Promise<void>;
  begin: (educatorIds: string[]) => Promise<void>;
  goOn: () => Promise<void>;
  /** Of a run at work here. */
  pause: () => void;
  /** Of one that is not: work for `task`. */
  pauseNow: () => Promise<void>;
}

/** @param only IDs of those whom somebody chose before, who are all ticked; everybody when absent */
export function useBulk({ server, roster, setRoster }: Sidebar, only?: string[]): Bulk {
  const [plan, setPlan] = useState<BulkPlan | null>(null);
  const { ticked, tick, setTicked } = useTicked();
  const task = useTask();
  const read = async (): Promise<void> => {
    const fresh = among(await server.planBulk(), only);
    setPlan(fresh);
    setTicked(only ? new Set(only) : likelyOnes(fresh));
  };
  const { seen, phase, run, pause } = useRun(server, read);
  useEffect(() => void task.run(read), []);
  const chosen = plan ? choosable(plan).filter(({ educatorId }) => ticked.has(educatorId)) : [];
  const begun = (progress: BulkProgress): BulkProgress => {
    if (only) setRoster({ ...roster, ticked: null });
    return progress;
  };
  const begin = (ids: string[]): Promise<void> =>
    run(() => server.beginBulk(ids).then(begun), justBegun(ids.length));
  const goOn = (): Promise<void> =>
    run(() => server.continueBulk(true), seen ?? (plan?.run && asSeen(plan.run)));
  const pauseNow = async (): Promise<void> => {
    await server.pauseBulk();
    await read();
  };
  return { plan, chosen, tick, task, seen, phase, read, begin, goOn, pause, pauseNow };
}

/** The run at work in this page. @param read what to ask for once it has ended, paused or failed */
function useRun(server: Sidebar['server'], read: () => Promise<void>) {
  const [seen, setSeen] = useState<SeenRun | null>(null);
  const [phase, setPhase] = useState<Bulk['phase']>('resting');
  const alarm = useAlarm();
  const run = async (
    first: () => Promise<BulkProgress>,
    before: SeenRun | null | undefined,
  ): Promise<void> => {
    let known = before ?? null;
    alarm.set();
    setSeen(known);
    setPhase('working');
    try {
      await runBulk(first, {
        next: () => server.continueBulk(false),
        show: (progress) => setSeen((known = withProgress(known, progress))),
        ...alarm,
      });
    } finally {
      try {
        await alarm.whenPaused();
      } finally {
        await read().finally(() => {
          setPhase('resting');
          keepFocus();
        });
      }
    }
  };
  const pause = (): void => {
    if (phase !== 'working') return;
    setPhase('pausing');
    alarm.ring(server.pauseBulk());
  };
  useEffect(() => () => alarm.ring(Promise.resolve()), []);
  return { seen, phase, run, pause };
}

function useTicked() {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const tick = (ids: string[], on: boolean): void =>
    setTicked((known) => {
      const others = [...known].filter((id) => !ids.includes(id));
      return new Set(on ? [...others, ...ids] : others);
    });
  return { ticked, tick, setTicked };
}

/** Waits between two steps, and is woken when somebody presses Pause or leaves. */
function useAlarm() {
  const state = useRef({ wanted: true, wake: () => undefined as void, paused: Promise.resolve() });
  const { current } = state;
  return {
    set: (): void => {
      current.wanted = true;
      current.paused = Promise.resolve();
    },
    isWanted: () => current.wanted,
    sleep: (ms: number): Promise<void> =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        current.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    /** @param paused what has to be heard of before anything else is asked */
    ring: (paused: Promise<unknown>): void => {
      current.wanted = false;
      // Rejected or not, it is waited for below; until then nobody else listens.
      current.paused = paused.then(() => undefined);
      current.paused.catch(() => undefined);
      current.wake();
    },
    whenPaused: (): Promise<void> => current.paused,
  };
}
