// One kind of mail as a view sees it: the plan, who was unticked, and the sending, which may be paused.
// All that lasts is in the Sheet, so closing the sidebar loses nothing.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MailKind, MailPerson, MailPlan, MailProgress } from '../../../shared/care-api';
import { among, beginRun, chosenOf, runMail, type MailRun } from '../../model/invite';
import { focusHeading } from '../../parts/focus';
import { useTask, type Task } from '../../parts/use-task';
import type { Sidebar } from '../../view-props';

export interface Invite {
  kind: MailKind;
  /** Null until it was read. */
  plan: MailPlan | null;
  /** Those of the plan who are ticked. */
  chosen: MailPerson[];
  task: Task;
  /** The sending under way, or the last one; null before. */
  run: MailRun | null;
  phase: 'planning' | 'sending' | 'pausing';
  tick: (educatorIds: string[], ticked: boolean) => void;
  /** Sends no more once the call under way is back. */
  pause: () => void;
  /** Work for `task`, as the two below. */
  read: () => Promise<void>;
  /** Sends to the chosen, then reads the plan again. */
  send: () => Promise<void>;
  /** Writes down that these had the mail, or that they did not. */
  settle: (educatorIds: string[], sent: boolean) => Promise<void>;
}

/** @param only IDs of those whom somebody chose before; everybody when absent */
export function useInvite(kind: MailKind, sidebar: Sidebar, only?: string[]): Invite {
  const { server } = sidebar;
  const [plan, setWhole] = useState<MailPlan | null>(null);
  const setPlan = (whole: MailPlan): void => setWhole(among(whole, only));
  const { unticked, tick } = useTicks();
  const [run, setRun] = useState<MailRun | null>(null);
  const [phase, setPhase] = useState<Invite['phase']>('planning');
  const wanted = useRef(true);
  const task = useTask();
  const chosen = plan ? chosenOf(plan, unticked) : [];
  const read = async (): Promise<void> => setPlan(await server.planMail(kind));
  const send = async (): Promise<void> => {
    const begun = beginRun(chosen);
    wanted.current = true;
    setRun(begun);
    setPhase('sending');
    try {
      await runMail(begun, sendSome(kind, sidebar, only), setRun, () => wanted.current);
    } finally {
      await read().finally(() => setPhase('planning'));
    }
  };
  useEffect(() => {
    void task.run(read);
    return () => void (wanted.current = false);
  }, []);
  const pause = (): void => {
    wanted.current = false;
    setPhase('pausing');
  };
  const settle = async (ids: string[], sent: boolean): Promise<void> => {
    setPlan(await server.settleMail(kind, ids, sent));
    focusHeading();
  };
  return { kind, plan, chosen, task, run, phase, tick, pause, read, send, settle };
}

/** Whoever was ticked in the roster for this mail is no longer ticked once it goes out. */
function sendSome(kind: MailKind, { server, learn, roster, setRoster }: Sidebar, only?: string[]) {
  return async (ids: string[]): Promise<MailProgress> => {
    const progress = await server.sendMail(kind, ids);
    learn(progress.educators);
    if (only) setRoster({ ...roster, ticked: null });
    return progress;
  };
}

/** Everybody is ticked until somebody unticks them. */
function useTicks() {
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const tick = (ids: string[], ticked: boolean): void =>
    setUnticked((known) => {
      const others = [...known].filter((id) => !ids.includes(id));
      return new Set(ticked ? others : [...others, ...ids]);
    });
  return { unticked, tick };
}
