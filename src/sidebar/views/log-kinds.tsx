// What can be logged: the likeliest as a button, the others one press away.
import { useState } from 'preact/hooks';
import type { Place } from '../../shared/pages';
import type { EducatorDetail } from '../../shared/sidebar-api';
import { Button, TextButton } from '../parts/button';

interface LogKindsProps {
  detail: EducatorDetail;
  go: (place: Place) => void;
}

export function LogKinds({ detail: { educatorId, logForms }, go }: LogKindsProps) {
  const [open, setOpen] = useState(false);
  const [first, ...others] = logForms;
  const log = (kind: string): void => go({ name: 'log', educatorId, kind });
  if (!first) return null;
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
