// Those who need a person: what keeps their Doc from being shared, and what to do.
import type { BulkPerson } from '../../../shared/bulk-api';
import { ROWS_SHOWN } from '../../model/roster';
import { TextButton } from '../../parts/button';
import { Message } from '../../parts/message';
import { Name } from '../../parts/person-text';
import { count } from '../../words';
import type { Sidebar } from '../../view-props';
import type { Bulk } from './use-bulk';

interface BulkStuckProps {
  bulk: Bulk;
  stuck: BulkPerson[];
  go: Sidebar['go'];
}

export function BulkStuck({ bulk, stuck, go }: BulkStuckProps) {
  if (stuck.length === 0) return null;
  // Choosing anew takes the place of a run that is paused, with whoever waits in it.
  const isPaused = bulk.plan?.run?.state === 'paused';
  const more = stuck.length - ROWS_SHOWN;
  const again = (educatorId: string): void => void bulk.task.run(() => bulk.begin([educatorId]));
  return (
    <section aria-label="Who needs you">
      <Message kind="problem">
        <p>{count(stuck.length, 'Doc is', 'Docs are')} not shared yet.</p>
      </Message>
      <ul class="cards">
        {stuck.slice(0, ROWS_SHOWN).map(({ educatorId, name, text }) => (
          <li class="card" key={educatorId}>
            <p class="row-name">
              <Name text={name} />
            </p>
            <p class="row-more">{text}</p>
            <div class="card-actions">
              <TextButton
                label={`Open ${name}`}
                onPress={() => go({ name: 'educator', educatorId })}
              >
                Open
              </TextButton>
              {!isPaused && (
                <TextButton label={`Try again: ${name}`} onPress={() => again(educatorId)}>
                  Try again
                </TextButton>
              )}
            </div>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="hint">and {more} more</p>}
    </section>
  );
}
