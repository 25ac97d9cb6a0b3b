// What can be logged: the likeliest as a button, the others one press away.
import { useState } from 'preact/hooks';
import type { EducatorDetail } from '../../shared/sidebar-api';
import { mayLog } from '../model/log';
import { Button, TextButton } from '../parts/button';
import type { Sidebar } from '../view-props';

interface LogKindsProps {
  detail: EducatorDetail;
  sidebar: Sidebar;
}

/** Its form is asked of the server where it is not known yet. */
const LIKELIEST = { kind: 'meeting', title: 'Log a meeting' };

export function LogKinds({ detail, sidebar: { data, go } }: LogKindsProps) {
  const { educatorId, logForms } = detail;
  const [open, setOpen] = useState(false);
  const [first = LIKELIEST, ...others] = logForms;
  const log = (kind: string): void => go({ name: 'log', educatorId, kind });
  if (!mayLog(detail, data.caller.email)) return null;
  return (
    <div class="log-kinds">
      <Button onPress={() => log(first.kind)}>{first.title}</Button>
      {others.length > 0 && (
        <TextButton expanded={open} onPress={() => setOpen(!open)}>
          {open ? 'Show fewer' : 'Log something else'}
        </TextButton>
      )}
      {open && (
        <ul>
          {others.map(({ kind, title }) => (
            <li key={kind}>
              <TextButton onPress={() => log(kind)}>{title}</TextButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
