// Mails whose sending was interrupted: only a look into the coach's Sent folder tells what became of them.
import type { DoubtfulMail } from '../../../shared/care-api';
import { ROWS_SHOWN } from '../../model/roster';
import { TaskButton, TextButton } from '../../parts/button';
import { Link } from '../../parts/link';
import { Message } from '../../parts/message';
import { Name } from '../../parts/person-text';
import { count, timeInWords } from '../../words';
import type { Invite } from './use-invite';

const SENT = 'https://mail.google.com/mail/#sent';

export function InviteDoubt({ invite, doubtful }: { invite: Invite; doubtful: DoubtfulMail[] }) {
  const underWay = doubtful.filter(({ until }) => until !== '');
  const open = doubtful.filter(({ until }) => until === '');
  if (doubtful.length === 0) return null;
  return (
    <section aria-label="Interrupted">
      {open.length > 0 && (
        <>
          <Message kind="problem">
            <p>
              Sending was interrupted. {count(open.length, 'mail')} may have been sent: look into{' '}
              <Link href={SENT}>your Sent folder</Link>.
            </p>
          </Message>
          <ul class="cards">
            {open.slice(0, ROWS_SHOWN).map((person) => (
              <li class="card" key={person.educatorId}>
                <Doubt invite={invite} person={person} />
              </li>
            ))}
          </ul>
        </>
      )}
      {underWay.length > 0 && <UnderWay invite={invite} mails={underWay} />}
    </section>
  );
}

function Doubt({ invite, person }: { invite: Invite; person: DoubtfulMail }) {
  const { name, email, educatorId } = person;
  const settle = (sent: boolean): void =>
    void invite.task.run(() => invite.settle([educatorId], sent));
  return (
    <>
      <p>
        <Name text={name} />
      </p>
      {name !== email && (
        <p class="row-more">
          <Name text={email} />
        </p>
      )}
      <div class="card-actions">
        <TextButton label={`It was sent: ${name}`} onPress={() => settle(true)}>
          It was sent
        </TextButton>
        <TextButton label={`Send again: ${name}`} onPress={() => settle(false)}>
          Send again
        </TextButton>
      </div>
    </>
  );
}

/** Nobody can be asked about these yet: they may be leaving this minute. */
function UnderWay({ invite, mails }: { invite: Invite; mails: DoubtfulMail[] }) {
  const [last = ''] = mails
    .map(({ until }) => until)
    .sort()
    .reverse();
  return (
    <Message kind="info">
      <p>
        {count(mails.length, 'mail')} may be on {mails.length === 1 ? 'its' : 'their'} way right
        now, from another window or before an interruption. What became of{' '}
        {mails.length === 1 ? 'it' : 'them'} is known at {timeInWords(last)}.
      </p>
      <TaskButton task={invite.task} running="Looking…" work={invite.read}>
        Look again
      </TaskButton>
    </Message>
  );
}
