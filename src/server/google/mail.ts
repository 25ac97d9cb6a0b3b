// Plain mails in the caller's own name and from their own account.
// https://developers.google.com/apps-script/reference/mail/mail-app
import { isRefusal, parseGoogleFailure, toAddOnError } from './google-error';
import { logWithoutContent } from './log';

/** How many recipients the caller may still write to today; null when they did not grant sending mail. */
export function mailsLeft(): number | null {
  try {
    // Google was seen to answer -1 once the day's quota is overdrawn.
    return Math.max(0, MailApp.getRemainingDailyQuota());
  } catch (thrown) {
    if (isNotGranted(thrown)) return null;
    throw thrown;
  }
}

/** In whatever language: the sentence names the scope. */
function isNotGranted(thrown: unknown): boolean {
  const { message } = parseGoogleFailure(thrown);
  return message.includes('script.send_mail') || toAddOnError(thrown).code === 'scope-missing';
}

export type MailOutcome =
  | 'sent'
  /** Google does not take this address; nothing was sent. */
  | 'refused'
  /** Nothing was sent, and for a while nothing more will be. */
  | 'used-up'
  /** Nobody knows whether it was sent. */
  | 'unknown';

/** Sends one mail to one address. */
export function sendMailTo(address: string, subject: string, body: string): MailOutcome {
  try {
    MailApp.sendEmail(address, subject, body);
    return 'sent';
  } catch (thrown) {
    return outcomeOf(thrown, address);
  }
}

/**
 * Google's sentences come in the caller's language; one about an address quotes it. What can't be read
 * counts as unknown, and no count of what is left tells: this mail itself may have been the last.
 */
function outcomeOf(thrown: unknown, address: string): MailOutcome {
  const { message } = parseGoogleFailure(thrown);
  if (/invalid email/i.test(message) || message.includes(address)) return 'refused';
  if (isRefusal(thrown)) return 'used-up';
  logWithoutContent('sendMail', thrown);
  return 'unknown';
}
