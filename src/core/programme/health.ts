// What is broken in a programme and since when, as a stored value, and the sentences that say it. There
// is one way out for all of it: the lead's "Set up or repair".
import * as v from 'valibot';

/** In the order of weight: the first explains the most. */
const SENTENCES = {
  'form-gone':
    'The Form can’t be opened: it is in the trash, was deleted, or is no longer yours. Nobody can ' +
    'answer. Repair takes it out of the trash; nothing in the Sheet changed.',
  'scope-lost':
    'Google no longer lets SAGE Coach work for you, because a permission is missing. Answers wait ' +
    'safely in the Form. Repair asks for the permission: tick every box.',
  'tab-missing':
    'A tab with teachers or their answers is gone. Bring it back with File > Version history, or let ' +
    'Repair make an empty one and fill it from the Form.',
  'tab-damaged':
    'The first two rows of a tab are gone, so that its columns can’t be told apart. Nothing was written ' +
    'there; answers wait safely in the Form. Bring the rows back with File > Version history, then repair.',
  'form-closed':
    'The Form is closed, so nobody can answer. If you closed it, all is well. Repair opens it again.',
  'responders-missing':
    'Your teachers were taken off the list of people who may answer the Form. Repair lets them in again.',
  quota:
    'Google’s daily limit for your account is used up, so that answers arrive late. They wait safely in ' +
    'the Form, and the limit begins anew every day.',
  'run-failed':
    'The last hourly look for new answers did not finish. They wait safely in the Form. If this stays ' +
    'for more than a few hours, repair.',
  'column-asked':
    'A column lost its hidden name and its label was changed, so SAGE Coach can’t tell which one it is. ' +
    'Nothing was written into it. Please say which.',
} as const;

/** What a run found. That no run came at all is told by the heartbeat. */
export type HealthCode = keyof typeof SENTENCES;

export interface Ailment {
  readonly code: HealthCode;
  /** ISO date-time at which it was seen first. */
  readonly since: string;
}

/** As the sidebar shows it. */
interface HealthLine {
  readonly code: HealthCode | 'silent';
  readonly text: string;
  readonly since: string;
}

const SILENT =
  'No hourly look for new answers has come for more than three hours. Answers wait safely in the Form. ' +
  'Repair makes the trigger again.';

const SILENCE_MS = 3 * 60 * 60_000;

/** With these, runs may well end well. */
const HARMLESS: ReadonlySet<HealthCode> = new Set(['form-closed', 'responders-missing']);

const CODES = Object.keys(SENTENCES) as HealthCode[];
const Stored = v.array(v.object({ code: v.picklist(CODES), since: v.string() }));

/** Never throws: a damaged value is forgotten, and the next run finds again what is broken. */
export function parseHealth(text: string): Ailment[] {
  try {
    return text === '' ? [] : v.parse(Stored, JSON.parse(text));
  } catch {
    return [];
  }
}

export function encodeHealth(ailments: readonly Ailment[]): string {
  return ailments.length === 0 ? '' : JSON.stringify(ailments);
}

/**
 * What is broken after a look: what was looked for and not found is mended, what was found before keeps
 * its date, what was not looked for stays as it was.
 * @param now ISO date-time
 */
export function afterLook(
  before: readonly Ailment[],
  looked: readonly HealthCode[],
  found: readonly HealthCode[],
  now: string,
): Ailment[] {
  const since = new Map(before.map((one) => [one.code, one.since]));
  return CODES.filter(
    (code) => found.includes(code) || (since.has(code) && !looked.includes(code)),
  ).map((code) => ({ code, since: since.get(code) ?? now }));
}

/** What a failure of a run means; the codes are those of an expected failure. */
export function ailmentOf(errorCode: string): HealthCode {
  if (errorCode === 'scope-missing' || errorCode === 'service-disabled') return 'scope-lost';
  return errorCode === 'quota' ? 'quota' : 'run-failed';
}

/** Whether no run has ended well for too long. @param heartbeat as in `healthLines` */
export function isSilent(heartbeat: string, now: number): boolean {
  return heartbeat !== '' && !(now - Date.parse(heartbeat) <= SILENCE_MS);
}

/**
 * Everything to say, the weightiest first.
 * @param heartbeat ISO date-time of the last hourly run that ended well; '' when none is expected yet
 */
export function healthLines(
  ailments: readonly Ailment[],
  heartbeat: string,
  now: number,
): HealthLine[] {
  const lines: HealthLine[] = CODES.flatMap((code) => {
    const ailment = ailments.find((one) => one.code === code);
    return ailment ? [{ code, text: SENTENCES[code], since: ailment.since }] : [];
  });
  // Whatever keeps runs from ending well explains the silence.
  const explained = ailments.some(({ code }) => !HARMLESS.has(code));
  return isSilent(heartbeat, now) && !explained
    ? [{ code: 'silent', text: SILENT, since: heartbeat }, ...lines]
    : lines;
}
