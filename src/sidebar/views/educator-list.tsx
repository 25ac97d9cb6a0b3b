// The rows of the roster, one page of them at a time: a long list never slows the sidebar down.
import { useRef } from 'preact/hooks';
import type { EducatorSummary } from '../../shared/sidebar-api';
import { pageOf, ROWS_SHOWN } from '../model/roster';
import type { Sidebar } from '../view-props';
import { StateChip } from '../parts/state-chip';

interface EducatorListProps {
  found: EducatorSummary[];
  sidebar: Sidebar;
}

export function EducatorList({ found, sidebar }: EducatorListProps) {
  const { roster, setRoster, data, go } = sidebar;
  const { rows, first, last } = pageOf(found, roster.start);
  const list = useRef<HTMLUListElement>(null);
  const turnTo = (start: number): void => {
    setRoster({ ...roster, start });
    requestAnimationFrame(() => list.current?.querySelector('button')?.focus());
  };
  return (
    <>
      <ul class="rows" ref={list}>
        {rows.map((educator) => (
          <li key={educator.educatorId}>
            <Row
              educator={educator}
              showsCoach={data.caller.isLead}
              onOpen={() => go({ name: 'educator', educatorId: educator.educatorId })}
            />
          </li>
        ))}
      </ul>
      {found.length > ROWS_SHOWN && (
        <div class="pager">
          <p class="hint">
            Showing {first + 1} to {last} of {found.length}
          </p>
          {first > 0 && (
            <button type="button" class="button" onClick={() => turnTo(first - ROWS_SHOWN)}>
              Show previous
            </button>
          )}
          {last < found.length && (
            <button type="button" class="button" onClick={() => turnTo(last)}>
              Show more
            </button>
          )}
        </div>
      )}
    </>
  );
}

interface RowProps {
  educator: EducatorSummary;
  showsCoach: boolean;
  onOpen: () => void;
}

function Row({ educator, showsCoach, onOpen }: RowProps) {
  return (
    <button type="button" class="row" id={`row-${educator.educatorId}`} onClick={onOpen}>
      <span class="row-name" dir="auto">
        {educator.name}
      </span>
      <StateChip educator={educator} />
      <span class="row-more" dir="auto">
        {educator.school}
      </span>
      {!educator.coach && (
        <span class="row-more no-coach">
          <span aria-hidden="true">⚠</span> No coach yet
        </span>
      )}
      {showsCoach && educator.coach && (
        <span class="row-more" dir="auto">
          Coach: {educator.coachName || educator.coach}
        </span>
      )}
    </button>
  );
}
