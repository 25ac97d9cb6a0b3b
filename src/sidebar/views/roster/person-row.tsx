// A teacher in a list: who, where the work stands, and what is new, in words.
import type { EducatorSummary } from '../../../shared/sidebar-api';
import { meetingText } from '../../model/educator';
import { sameEmail } from '../../model/email';
import { Name } from '../../parts/person-text';
import { StateChip } from '../../parts/state-chip';
import type { Sidebar } from '../../view-props';

interface PersonRowProps {
  educator: EducatorSummary;
  sidebar: Sidebar;
}

/** A row that opens its teacher. */
export function PersonRow({ educator, sidebar }: PersonRowProps) {
  const { educatorId } = educator;
  return (
    <button
      type="button"
      class="row"
      data-row={educatorId}
      onClick={() => sidebar.go({ name: 'educator', educatorId })}
    >
      <PersonFacts educator={educator} sidebar={sidebar} />
    </button>
  );
}

/** Gives the focus to the row of the teacher whose view was left, if it is there. */
export function focusRow(educatorId: string): void {
  document.querySelector<HTMLElement>(`[data-row="${educatorId}"]`)?.focus();
}

const NEWS = { new: 'New answers', changed: 'Answers changed' };

export function PersonFacts({ educator, sidebar }: PersonRowProps) {
  const { name, school, coach, coachName, answersNews, choiceChanged } = educator;
  const times = meetingText(educator);
  return (
    <>
      <span class="row-name">
        <Name text={name} />
      </span>
      <StateChip educator={educator} />
      <span class="row-more">
        <Name text={school} />
        {times && ` · ${times}`}
      </span>
      {answersNews && <News text={NEWS[answersNews]} />}
      {choiceChanged && <News text="Sharing choice changed" />}
      {!coach && <News text="No coach yet" />}
      {coach && !sameEmail(coach, sidebar.data.caller.email) && (
        <span class="row-more">
          Coach: <Name text={coachName || coach} />
        </span>
      )}
    </>
  );
}

function News({ text }: { text: string }) {
  return (
    <span class="row-more row-news">
      <span aria-hidden="true">●</span> {text}
    </span>
  );
}
