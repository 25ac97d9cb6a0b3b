// `/api/mail`: the mail that would have been sent to or by the person who is looking.
import { Hono } from 'hono';
import type { SentMail } from '../services/base/state';
import type { MailView } from '../views/mail-view';
import type { Workspace } from '../workspace/workspace';
import type { Env } from './env';

export function mailApi(workspace: Workspace): Hono<Env> {
  const api = new Hono<Env>();
  api.post('/list', (c) => c.json(mailOf(workspace, c.get('person'))));
  return api;
}

/** Newest first. */
function mailOf(workspace: Workspace, person: string): MailView[] {
  const own = workspace.state.base.mail.filter((mail) => concerns(mail, person));
  // Reversed first: of mails of the same moment the one sent last comes first.
  const newest = own.reverse().sort((a, b) => b.sentAt - a.sentAt);
  return newest.map(({ from, to, subject, body, sentAt }) => ({ from, to, subject, body, sentAt }));
}

function concerns({ from, to }: SentMail, person: string): boolean {
  return [from, ...to].some((address) => address.toLowerCase() === person.toLowerCase());
}
