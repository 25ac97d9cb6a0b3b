// What can be done with the teachers who are ticked in the roster.
import { useRef } from 'preact/hooks';
import type { EducatorSummary } from '../../../shared/sidebar-api';
import type { ViewName } from '../../../shared/pages';
import { Button, TextButton } from '../../parts/button';
import { focusSoon } from '../../parts/focus';
import type { Sidebar } from '../../view-props';

interface SelectedBarProps {
  found: EducatorSummary[];
  ticked: readonly string[];
  sidebar: Sidebar;
}

export function SelectedBar({ found, ticked, sidebar }: SelectedBarProps) {
  const { roster, setRoster, data, go } = sidebar;
  const all = new Set([...ticked, ...found.map(({ educatorId }) => educatorId)]);
  const bar = useRef<HTMLDivElement>(null);
  // Whichever was pressed is gone then.
  const show = (ids: string[]): void => {
    setRoster({ ...roster, ticked: ids });
    focusSoon(bar, 'button');
  };
  const open = (name: ViewName): void => go({ name, educatorIds: [...ticked] });
  return (
    <div class="bar" role="group" aria-label="Selected teachers" ref={bar}>
      <div class="card-head">
        <span role="status">{ticked.length} selected</span>
        <div class="card-actions">
          {all.size > ticked.length && (
            <TextButton onPress={() => show([...all])}>Tick all {found.length}</TextButton>
          )}
          {ticked.length > 0 && <TextButton onPress={() => show([])}>Clear</TextButton>}
        </div>
      </div>
      {ticked.length > 0 && (
        <div class="choices">
          <Button onPress={() => open('bulk')}>Start coaching</Button>
          {data.programme?.formUrl && (
            <Button onPress={() => open('invite')}>Invite or remind</Button>
          )}
        </div>
      )}
    </div>
  );
}
