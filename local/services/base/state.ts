// What the local Workspace remembers of the small services: properties, cache, triggers, mail, quotas.

export interface TriggerState {
  id: string;
  /** Whose authority the handler runs with. */
  creator: string;
  handlerFunction: string;
  event: 'ON_FORM_SUBMIT' | 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';
  /** Form or spreadsheet ID; empty for clock triggers. */
  sourceId: string;
  everyMinutes?: number;
}

export interface SentMail {
  from: string;
  to: string[];
  subject: string;
  body: string;
  /** Milliseconds since the epoch. */
  sentAt: number;
}

export interface BaseState {
  /** `script`, `document:<id>` or `user:<email>` → key → value. */
  properties: Record<string, Record<string, string>>;
  cache: Record<string, Record<string, { value: string; expiresAt: number }>>;
  triggers: TriggerState[];
  mail: SentMail[];
  /** `<email>|<quota>|<day>` → used. */
  used: Record<string, number>;
}

export function emptyBaseState(): BaseState {
  return { properties: {}, cache: {}, triggers: [], mail: [], used: {} };
}
