// The rows of the roster, one page of them at a time: a long list never slows the sidebar down.
import { useRef } from 'preact/hooks';
import type { EducatorSummary } from '../../shared/sidebar-api';
import { sameEmail } from '../model/email';
import { pageOf } from '../model/roster';
import { Pager } from '../parts/pager';
import { Name } from '../parts/person-text';
import { StateChip } from '../parts/state-chip';
import type { Sidebar } from '../view-props';

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
              isMine={sameEmail(educator.coach, data.caller.email)}
              onOpen={() => go({ name: 'educator', educatorId: educator.educatorId })}
            />
          </li>
        ))}
      </ul>
      <Pager first={first} last={last} total={found.length} onTurn={turnTo} />
    </>
  );
}

interface RowProps {
  educator: EducatorSummary;
  isMine: boolean;
  onOpen: () => void;
}

function Row({ educator, isMine, onOpen }: RowProps) {
  return (
    <button type="button" class="row" id={`row-${educator.educatorId}`} onClick={onOpen}>
      <span class="row-name">
        <Name text={educator.name} />
      </span>
      <StateChip educator={educator} />
      <span class="row-more">
        <Name text={educator.school} />
      </span>
      {educator.choiceChanged && (
        <span class="row-more row-news">
          <span aria-hidden="true">●</span> Sharing choice changed
        </span>
      )}
      {!educator.coach && (
        <span class="row-more row-news">
          <span aria-hidden="true">⚠</span> No coach yet
        </span>
      )}
      {educator.coach && !isMine && (
        <span class="row-more">
          Coach: <Name text={educator.coachName || educator.coach} />
        </span>
      )}
    </button>
  );
}
