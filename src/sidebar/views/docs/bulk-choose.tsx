// Whom to start with: tick one by one or all that fit a search, and what pressing the button does.
import { useState } from 'preact/hooks';
import type { BulkPerson, BulkPlan } from '../../../shared/bulk-api';
import { choosable, FITS_A_DAY, howLong } from '../../model/bulk';
import { findPeople } from '../../model/people';
import { pageOf } from '../../model/roster';
import { TaskButton, TextButton } from '../../parts/button';
import { TextField } from '../../parts/field';
import { Pager } from '../../parts/pager';
import { PeopleTicks } from '../../parts/people-ticks';
import { Name } from '../../parts/person-text';
import { count } from '../../words';
import type { Bulk } from './use-bulk';

export function BulkChoose({ bulk, plan }: { bulk: Bulk; plan: BulkPlan }) {
  const people = choosable(plan);
  const [query, setQuery] = useState('');
  const [start, setStart] = useState(0);
  const found = findPeople(people, query);
  const search = (text: string): void => {
    setQuery(text);
    setStart(0);
  };
  return (
    <>
      <section aria-label="Whom to start with">
        <TextField label="Search name or school" kind="search" value={query} onInput={search} />
        <Ticks bulk={bulk} people={people} found={found} start={start} onTurn={setStart} />
      </section>
      <WhatHappens bulk={bulk} />
    </>
  );
}

interface TicksProps {
  bulk: Bulk;
  people: BulkPerson[];
  found: BulkPerson[];
  start: number;
  onTurn: (start: number) => void;
}

function Ticks({ bulk: { chosen, tick }, people, found, start, onTurn }: TicksProps) {
  const { rows, first, last } = pageOf(found, start);
  const ticked = new Set(chosen.map(({ educatorId }) => educatorId));
  const all = found.length > 0 && found.every(({ educatorId }) => ticked.has(educatorId));
  const some = found.length < people.length ? 'these' : 'all';
  const tickFound = (): void =>
    tick(
      found.map(({ educatorId }) => educatorId),
      !all,
    );
  return (
    <>
      <div class="card-head">
        <h2 aria-live="polite">
          {ticked.size} of {count(people.length, 'teacher')}
        </h2>
        {found.length > 1 && (
          <TextButton onPress={tickFound}>
            {all ? 'Untick' : 'Tick'} {some}
          </TextButton>
        )}
      </div>
      {found.length === 0 ? (
        <p class="hint">Nobody fits this search.</p>
      ) : (
        <PeopleTicks
          people={rows}
          ticked={ticked}
          tick={tick}
          label={(person) => <Whom person={person} />}
        />
      )}
      <Pager first={first} last={last} total={found.length} onTurn={onTurn} />
    </>
  );
}

function Whom({ person }: { person: BulkPerson }) {
  const { name, school, stateLabel, answered, own } = person;
  return (
    <>
      <Name text={name} />
      <span class="row-more">
        <Name text={school} /> · {answered ? stateLabel : 'No answers yet'}
      </span>
      {!own && <span class="row-more row-news">No coach yet: becomes yours</span>}
    </>
  );
}

function WhatHappens({ bulk }: { bulk: Bulk }) {
  const { chosen, task } = bulk;
  const n = chosen.length;
  const silent = chosen.filter(({ answered }) => !answered).length;
  const ids = chosen.map(({ educatorId }) => educatorId);
  if (n === 0) return <p class="hint">Tick at least one teacher.</p>;
  return (
    <section class="box" aria-labelledby="what-happens">
      <h2 id="what-happens">What happens</h2>
      <p>
        {n === 1 ? 'One Doc is' : `${n} Docs are`} made in your Drive, and each is shared with one
        teacher and you. No mail is sent. It takes {howLong(n)}.
      </p>
      {silent > 0 && (
        <p>
          {count(silent, 'has', 'have')} not answered yet. Their Doc says “Not said yet” where their
          words will go.
        </p>
      )}
      {n > FITS_A_DAY && (
        <p>
          Google lets a personal account make about 250 documents a day, a school account 1,500.
          What does not fit is made the next day, by itself.
        </p>
      )}
      <TaskButton primary task={task} running="One moment…" work={() => bulk.begin(ids)}>
        Make {count(n, 'Doc')}
      </TaskButton>
    </section>
  );
}
