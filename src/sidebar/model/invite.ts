// Sending mails from the page: to whom, how it goes on, and what to say about it. Pure but for the calls
// handed in.
import type { MailPerson, MailPlan, MailProgress } from '../../shared/care-api';
import { count } from '../words';

/** The plan for these alone; as it is when nobody was chosen before. What is in doubt is told anyway. */
export function among(plan: MailPlan, only: string[] | undefined): MailPlan {
  if (!only) return plan;
  const isOne = ({ educatorId }: MailPerson): boolean => only.includes(educatorId);
  return { ...plan, to: plan.to.filter(isOne), leftOut: plan.leftOut.filter(isOne) };
}

/** Those of the plan whom nobody unticked. */
export function chosenOf(plan: MailPlan, unticked: ReadonlySet<string>): MailPerson[] {
  return plan.to.filter(({ educatorId }) => !unticked.has(educatorId));
}

/** Addresses for the field BCC. */
export function addressesOf(chosen: MailPerson[]): string {
  return chosen.map(({ email }) => email).join(', ');
}

/** A sending under way, or how it ended. */
export interface MailRun {
  /** Everybody who was to get it. */
  to: MailPerson[];
  sent: number;
  refused: { person: MailPerson; reason: string }[];
  /** IDs of those to whom nothing was sent yet. */
  waiting: string[];
  /** Why it stopped, in the server's words. */
  stopped: string;
  paused: boolean;
}

export function beginRun(to: MailPerson[]): MailRun {
  return {
    to,
    sent: 0,
    refused: [],
    waiting: to.map(({ educatorId }) => educatorId),
    stopped: '',
    paused: false,
  };
}

function withProgress(run: MailRun, { sent, refused, stopped }: MailProgress): MailRun {
  const named = refused.flatMap(({ educatorId, reason }) => {
    const person = run.to.find((one) => one.educatorId === educatorId);
    return person ? [{ person, reason }] : [];
  });
  const settled = new Set([...sent, ...refused.map(({ educatorId }) => educatorId)]);
  return {
    ...run,
    sent: run.sent + sent.length,
    refused: [...run.refused, ...named],
    waiting: run.waiting.filter((id) => !settled.has(id)),
    stopped,
  };
}

/**
 * Calls `send` for those who wait until nobody does, the server stops, or a call moves nobody: then they
 * answered or had theirs in the meantime. Stops quietly once `isWanted` says no.
 * @throws whatever `send` throws; what was sent before stays sent
 */
export async function runMail(
  begun: MailRun,
  send: (educatorIds: string[]) => Promise<MailProgress>,
  show: (run: MailRun) => void,
  isWanted: () => boolean,
): Promise<void> {
  let run = begun;
  while (run.waiting.length > 0 && isWanted()) {
    const before = run.waiting.length;
    run = withProgress(run, await send(run.waiting));
    show(run);
    if (run.stopped || run.waiting.length === before) return;
  }
  if (run.waiting.length > 0) show({ ...run, paused: true });
}

/** `Sent 10 of 34.` */
export function progressOf({ to, sent, refused }: MailRun): string {
  const failed = refused.length ? ` ${count(refused.length, 'address')} refused.` : '';
  return `Sent ${sent} of ${to.length}.${failed}`;
}

/** Why some had nothing, where the server did not say; '' when everybody had theirs. */
export function restOf({ waiting, stopped, paused }: MailRun): string {
  const n = waiting.length;
  if (n === 0 || stopped) return '';
  if (paused) return `Paused. ${count(n, 'teacher is', 'teachers are')} still waiting.`;
  return `${count(n, 'teacher was', 'teachers were')} left out: they answered, or had theirs, in the meantime.`;
}
