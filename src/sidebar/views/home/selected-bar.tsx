// What can be done with the teachers who are ticked in the roster.
import { useRef } from 'preact/hooks';
import type { EducatorSummary } from '../../../shared/sidebar-api';
import type { ViewName } from '../../../shared/pages';
import { Button, TextButton } from '../../parts/button';
import { focusSoon } from '../../parts/focus';
import type { Sidebar } from '../../view-props';

interface SelectedBarProps {
  found: EducatorSummary[];
  ticked: ReadonlySet<string>;
  sidebar: Sidebar;
}

export function SelectedBar({ found, ticked, sidebar }: SelectedBarProps) {
  const { roster, setRoster, data, go } = sidebar;
  const foundIds = found.map(({ educatorId }) => educatorId);
  const bar = useRef<HTMLDivElement>(null);
  // Whichever was pressed is gone then.
  const show = (ids: Iterable<string>): void => {
    setRoster({ ...roster, ticked: new Set(ids) });
    focusSoon(bar, 'button');
  };
  const open = (name: ViewName): void => go({ name, educatorIds: [...ticked] });
  return (
    <div class="bar" role="group" aria-label="Selected teachers" ref={bar}>
      <div class="card-head">
        <span role="status">{ticked.size} selected</span>
        <div class="card-actions">
          {!foundIds.every((id) => ticked.has(id)) && (
            <TextButton onPress={() => show([...ticked, ...foundIds])}>
              Tick all {found.length}
            </TextButton>
          )}
          {ticked.size > 0 && <TextButton onPress={() => show([])}>Clear</TextButton>}
        </div>
      </div>
      {ticked.size > 0 && (
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
