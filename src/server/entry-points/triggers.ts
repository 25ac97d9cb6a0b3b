// Installable triggers. Nobody watches them run: a failure is logged without any answer or name and told
// in the sidebar, and the next run finds what this one left.
import type { RawResponse } from '../../core/answers/answers';
import { logWithoutContent } from '../google/log';
import { toRawResponse } from '../google/intake-form';
import { catchUp } from '../workflows/programme/catch-up';
import { noteFailure } from '../workflows/programme/health';
import { runByHour } from '../workflows/programme/hourly';
import { recordSubmission } from '../workflows/answers/record-responses';

/** The part of Google's event that we use; events arrive blank at times. */
interface FormSubmitEvent {
  response?: GoogleAppsScript.Forms.FormResponse;
}

/** A teacher sent or changed answers. Runs as the lead coach, who made the trigger. */
export function onIntakeSubmit_(event?: FormSubmitEvent): void {
  logFailure('onIntakeSubmit', () => {
    const raw = event?.response && toRawResponse(event.response);
    if (raw && !isBlank(raw)) recordSubmission(raw);
    else catchUp();
  });
}

/** Finds what no event brought, and reads the Docs of the coach who made the trigger. */
export function onHourly_(): void {
  logFailure('onHourly', runByHour);
}

/** Nobody can send the Form without a single answer: the event lost them, the Form has them. */
function isBlank({ answers }: RawResponse): boolean {
  return answers.every(({ value }) => value === '');
}

function logFailure(where: string, work: () => void): void {
  try {
    work();
  } catch (thrown) {
    logWithoutContent(where, thrown);
    noteFailure(thrown);
    throw new Error(`${where} did not finish. The next run will.`);
  }
}
