// The mail of the person who looks: what Google or the script would have sent, newest first.
import type { MailView } from '../../views/mail-view';
import { Avatar } from '../common/frame';
import { LoadProblem } from '../common/load-problem';
import { me, nameOf } from '../common/shell';
import { useLoaded } from '../common/use-loaded';
import { When } from '../common/when';
import { Body } from './body';
import './mail.css';

export function MailPage() {
  const { data: mails, problem, reload } = useLoaded<MailView[]>('/api/mail/list');
  document.title = 'Mail';
  return (
    <main class="page mail-page">
      <div class="page-head">
        <h1>Mail</h1>
        <p class="muted">
          To and from {me.name}, <span dir="ltr">{me.email}</span>
        </p>
      </div>
      <LoadProblem problem={problem} reload={reload} />
      {mails?.length === 0 && <NoMail />}
      {mails?.map((mail, index) => (
        // Counted from the oldest, so that a mail keeps its place in the page when others come.
        <Letter key={mails.length - index} mail={mail} />
      ))}
    </main>
  );
}

function NoMail() {
  return (
    <div class="card empty">
      <h2>No mail yet</h2>
      <p class="muted">
        Mail that Google or SAGE Coach would send appears here; nothing is really sent.
      </p>
    </div>
  );
}

function Letter({ mail }: { mail: MailView }) {
  const { from, to, subject, body, sentAt } = mail;
  return (
    <article class="card mail">
      <header class="mail-head">
        <Avatar person={{ name: nameOf(from), email: from }} />
        <div class="mail-about">
          <h2 dir="auto">{subject || '(no subject)'}</h2>
          <p class="mail-people muted">
            From <Named address={from} /> to <Recipients to={to} />
          </p>
        </div>
        <p class="muted">
          <When at={sentAt} />
        </p>
      </header>
      <Body text={body} />
    </article>
  );
}

function Recipients({ to }: { to: string[] }) {
  return (
    <>
      {to.map((address, index) => (
        <>
          {index > 0 && ', '}
          <Named address={address} />
        </>
      ))}
    </>
  );
}

function Named({ address }: { address: string }) {
  const own = address.toLowerCase() === me.email.toLowerCase();
  return <bdi title={address}>{own ? 'you' : nameOf(address)}</bdi>;
}
