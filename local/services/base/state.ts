// What the local Workspace remembers of the small services: properties, triggers, mail, quotas.

export interface TriggerState {
  id: string;
  /** Whose authority the handler runs with. */
  creator: string;
  handlerFunction: string;
  event: 'ON_FORM_SUBMIT' | 'CLOCK' | 'ON_OPEN' | 'ON_EDIT';
  /** Form or spreadsheet ID; empty for clock triggers. */
  sourceId: string;
  /** Clock triggers only: how often, and from when; see clock-triggers. */
  clock?: ClockRule;
  /** Milliseconds since the epoch. */
  createdAt: number;
  /** When a clock trigger last ran; absent until it has. */
  lastRunAt?: number;
}

/** When a clock trigger is due. One of `everyMinutes` and `runAt` is given. */
export interface ClockRule {
  everyMinutes?: number;
  /** For daily and weekly rules: the hour (0 to 23) within which it runs. */
  atHour?: number;
  /** Runs once at this time, in milliseconds since the epoch. */
  runAt?: number;
}

export interface SentMail {
  from: string;
  to: string[];
  subject: string;
  body: string;
  htmlBody?: string;
  replyTo?: string;
  /** Milliseconds since the epoch. */
  sentAt: number;
}

export interface BaseState {
  /** `script`, `document:<id>` or `user:<email>` → key → value. */
  properties: Record<string, Record<string, string>>;
  triggers: TriggerState[];
  mail: SentMail[];
  /** `<email>|<quota>|<day>` → used. */
  used: Record<string, number>;
}

export function emptyBaseState(): BaseState {
  return { properties: {}, triggers: [], mail: [], used: {} };
}
