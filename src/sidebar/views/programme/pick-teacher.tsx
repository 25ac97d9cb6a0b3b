// Choosing one teacher: search as you type, a page of rows at a time, the address to tell two apart.
import { useState } from 'preact/hooks';
import type { EducatorName } from '../../../shared/sidebar-api';
import { findPeople } from '../../model/people';
import { pageOf } from '../../model/roster';
import { TextField } from '../../parts/field';
import { Status } from '../../parts/message';
import { Pager } from '../../parts/pager';
import { Name } from '../../parts/person-text';
import { StateChip } from '../../parts/state-chip';
import { count } from '../../words';

interface PickTeacherProps {
  teachers: EducatorName[];
  onPick: (educator: EducatorName) => void;
  /** Whether to say of this one that it may be the one looked for. */
  isLikely?: (educator: EducatorName) => boolean;
}

export function PickTeacher({ teachers, onPick, isLikely }: PickTeacherProps) {
  const [{ query, start }, setView] = useState({ query: '', start: 0 });
  const found = findPeople(teachers, query);
  const { rows, first, last } = pageOf(found, start);
  return (
    <>
      <TextField
        label="Search name, school or coach"
        kind="search"
        value={query}
        onInput={(typed) => setView({ query: typed, start: 0 })}
      />
      <Status>{found.length ? count(found.length, 'teacher') : 'Nobody fits this search.'}</Status>
      <ul class="rows">
        {rows.map((educator) => (
          <li key={educator.educatorId}>
            <button type="button" class="row" onClick={() => onPick(educator)}>
              <Facts educator={educator} />
              {isLikely?.(educator) && (
                <span class="row-more row-news">May be the same person</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <Pager
        first={first}
        last={last}
        total={found.length}
        onTurn={(to) => setView({ query, start: to })}
      />
    </>
  );
}

/** Enough to know whom a row is about. */
export function Facts({ educator }: { educator: EducatorName }) {
  const { name, email, school, coachName } = educator;
  return (
    <>
      <span class="row-name">
        <Name text={name} />
      </span>
      <StateChip educator={educator} />
      <span class="row-more">
        <Name text={email || 'No address'} />
      </span>
      <span class="row-more">
        <Name text={school} />
        {coachName && (
          <>
            {' · Coach: '}
            <Name text={coachName} />
          </>
        )}
      </span>
    </>
  );
}
