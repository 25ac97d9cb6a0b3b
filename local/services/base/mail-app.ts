// MailApp: mail that would have been sent lands in `state.base.mail`, within Google's quotas.
// https://developers.google.com/apps-script/reference/mail/mail-app
import { ServiceException } from '../../host/errors';
import type { Execution } from '../../host/execution';
import { guard, type Costs } from '../../host/guard';
import { signatureError } from './arguments';
import { accountKind, remainingQuota, useQuota } from './quotas';

type MailApp = GoogleAppsScript.Mail.MailApp;
type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

/** https://developers.google.com/apps-script/guides/services/quotas */
const RECIPIENTS_PER_MESSAGE = 50;
const BODY_BYTES = { consumer: 200 * 1024, workspace: 400 * 1024 } as const;

const ADDRESS = /^[^\s@<>,]+@[^\s@<>,]+\.[^\s@<>,]+$/;

class MailAppFake implements Partial<MailApp> {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  sendEmail(...args: (string | Message)[]): void {
    send(this.#execution, toMessage(args));
  }

  getRemainingDailyQuota(): number {
    const { workspace, user } = this.#execution;
    return remainingQuota(workspace, user, 'mail recipients');
  }
}

const COSTS: Costs<MailAppFake> = {
  sendEmail: 'mail.send',
  getRemainingDailyQuota: 'properties.get',
};

export function createMailApp(execution: Execution): MailApp {
  return guard<MailApp, MailAppFake>(execution, 'MailApp', new MailAppFake(execution), COSTS);
}

/** The four overloads: (message), (to, subject, body[, options]), (to, replyTo, subject, body). */
function toMessage(args: (string | Message)[]): Message {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && typeof first === 'object') return first;
  if (typeof first !== 'string' || typeof second !== 'string' || typeof third !== 'string') {
    throw signatureError('MailApp.sendEmail', ...args);
  }
  if (typeof fourth === 'string')
    return { to: first, replyTo: second, subject: third, body: fourth };
  return { ...fourth, to: first, subject: second, body: third };
}

function send(execution: Execution, message: Message): void {
  const { workspace, user } = execution;
  const to = [message.to, message.cc, message.bcc].flatMap(addresses);
  const body = message.body ?? plainText(message.htmlBody ?? '');
  if (to.length === 0) throw new ServiceException('Failed to send email: no recipient');
  if (to.length > RECIPIENTS_PER_MESSAGE) {
    throw new ServiceException('Limit exceeded: Email Recipients Per Message.');
  }
  const size = Buffer.byteLength(message.htmlBody ?? body);
  if (size > BODY_BYTES[accountKind(workspace, user)]) {
    throw new ServiceException('Limit exceeded: Email Body Size.');
  }
  useQuota(workspace, user, 'mail recipients', to.length);
  workspace.state.base.mail.push({
    from: user,
    to,
    subject: message.subject ?? '',
    body,
    ...(message.htmlBody === undefined ? {} : { htmlBody: message.htmlBody }),
    ...(message.replyTo === undefined ? {} : { replyTo: message.replyTo }),
    sentAt: workspace.clock.now(),
  });
}

/** @throws ServiceException `Invalid email: …` for the first address that can't be one */
function addresses(list: string | undefined): string[] {
  const found = (list ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return found.map((one) => {
    const address = /<([^>]*)>$/.exec(one)?.[1] ?? one;
    if (!ADDRESS.test(address)) throw new ServiceException(`Invalid email: ${one}`);
    return address;
  });
}

function plainText(html: string): string {
  return html.replace(/<[^>]*>/g, '');
}
