// What every action starts from: who asks, and what the programme remembers. One read for both.
import { AddOnError } from '../../core/errors';
import { findCoach, type Coach, type Programme } from '../../core/programme/programme';
import { SCHEMA } from '../../core/programme/migrations';
import { parseProgramme } from '../../core/programme/programme-json';
import { parseSetUpState, type SetUpState } from '../../core/programme/set-up-state';
import { callerEmail } from '../google/caller';
import { readStored, writeStored, type Stored } from '../google/stored';
import { upToDate } from './programme/migrate';

export interface Session {
  /** Lower case. */
  readonly caller: string;
  stored: Stored;
  readonly programme: Programme | null;
  readonly setUp: SetUpState;
}

/** A session of a listed coach in a programme that stands. */
export interface CoachSession extends Session {
  readonly programme: Programme;
  readonly coach: Coach;
  readonly isLead: boolean;
}

/**
 * An older programme becomes today's first.
 * @throws AddOnError `damaged` when a newer version wrote this programme or its values can't be read
 */
export function openSession(): Session {
  const stored = upToDate(readStored());
  return {
    caller: callerEmail(),
    stored,
    programme: readable(() => parseProgramme(stored['programme'] ?? '')),
    setUp: readable(() => parseSetUpState(stored['setUp'] ?? '')),
  };
}

/** Only somebody at work in the script itself can break these values. */
function readable<T>(parse: () => T): T {
  try {
    return parse();
  } catch {
    throw new AddOnError(
      'damaged',
      'What SAGE Coach remembers about this program can’t be read. Nothing was changed; the Sheet, ' +
        'the Form and the Docs are as they were. Please ask whoever looks after the script.',
    );
  }
}

/** Writes values and keeps the session's view of them in step. One call. */
export function remember(session: Session, values: Readonly<Record<string, string>>): void {
  writeStored(session.stored, { schema: String(SCHEMA), ...values });
  session.stored = { ...session.stored, ...values };
}

/** @throws AddOnError `not-set-up` or `not-a-coach`, whatever the page claims to be */
export function requireCoach(session: Session): CoachSession {
  const { programme, caller } = session;
  if (!programme || !session.setUp.stands) {
    throw new AddOnError(
      'not-set-up',
      'This program is not set up yet. The lead coach can do it: SAGE Coach > Set up or repair.',
    );
  }
  const coach = findCoach(programme, caller);
  if (!coach) {
    throw new AddOnError(
      'not-a-coach',
      `${caller} is not in this program’s list of coaches. ` +
        `If that is a mistake, please ask the lead coach, ${programme.leadEmail}.`,
    );
  }
  return { ...session, programme, coach, isLead: isLead(session) };
}

/** @throws AddOnError as `requireCoach`, or `only-the-lead` */
export function requireLead(session: Session): CoachSession {
  const coach = requireCoach(session);
  if (coach.isLead) return coach;
  throw new AddOnError(
    'only-the-lead',
    `${coach.programme.leadEmail} leads this program. Only they can do this. Nothing was changed.`,
  );
}

export function isLead({ programme, caller }: Session): boolean {
  return programme !== null && programme.leadEmail.toLowerCase() === caller;
}
