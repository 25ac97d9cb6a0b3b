// Who gets the mail, each to be unticked, and who can't get it and why.
import { useState } from 'preact/hooks';
import type { MailPerson, MailPlan } from '../../../shared/care-api';
import { pageOf, ROWS_SHOWN } from '../../model/roster';
import { TextButton } from '../../parts/button';
import { Pager } from '../../parts/pager';
import { PeopleTicks } from '../../parts/people-ticks';
import { Name } from '../../parts/person-text';
import { count } from '../../words';
import type { Invite } from './use-invite';

export function InvitePeople({ invite, plan }: { invite: Invite; plan: MailPlan }) {
  const { chosen, tick } = invite;
  const [start, setStart] = useState(0);
  const { rows, first, last } = pageOf(plan.to, start);
  const ticked = new Set(chosen.map(({ educatorId }) => educatorId));
  const all = ticked.size === plan.to.length;
  const title = all
    ? `${count(plan.to.length, 'teacher')} to write to`
    : `${ticked.size} of ${count(plan.to.length, 'teacher')}`;
  const tickAll = (): void =>
    tick(
      plan.to.map(({ educatorId }) => educatorId),
      !all,
    );
  return (
    <section aria-label="Who gets it">
      <div class="card-head">
        <h2 aria-live="polite">{title}</h2>
        {plan.to.length > 1 && (
          <TextButton onPress={tickAll}>{all ? 'Untick all' : 'Tick all'}</TextButton>
        )}
      </div>
      <PeopleTicks
        people={rows}
        ticked={ticked}
        tick={tick}
        label={(person) => <Person person={person} />}
      />
      <Pager first={first} last={last} total={plan.to.length} onTurn={setStart} />
    </section>
  );
}

function Person({ person: { name, email } }: { person: MailPerson }) {
  return (
    <>
      <Name text={name} />
      {name !== email && (
        <span class="row-more">
          <Name text={email} />
        </span>
      )}
    </>
  );
}

export function LeftOut({ people }: { people: MailPlan['leftOut'] }) {
  if (people.length === 0) return null;
  return (
    <details>
      <summary>{count(people.length, 'teacher')} cannot get it now</summary>
      <Reasons people={people} />
    </details>
  );
}

/** People, each with the reason why nothing was sent to them. */
export function Reasons({ people }: { people: (MailPerson & { reason: string })[] }) {
  const more = people.length - ROWS_SHOWN;
  return (
    <>
      <ul class="reasons">
        {people.slice(0, ROWS_SHOWN).map(({ reason, ...person }) => (
          <li key={person.educatorId}>
            <Person person={person} />
            <p class="hint">{reason}</p>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="hint">and {more} more</p>}
    </>
  );
}
