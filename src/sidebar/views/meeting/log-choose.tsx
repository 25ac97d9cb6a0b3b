// Before a form of the log: which kind it is about, or why there is none.
import type { EducatorDetail } from '../../../shared/sidebar-api';
import { Button } from '../../parts/button';
import { Name } from '../../parts/person-text';
import type { Sidebar } from '../../view-props';

interface ChooseProps {
  detail: EducatorDetail;
  sidebar: Sidebar;
}

export function LogChoose({ detail: { educatorId, logForms }, sidebar }: ChooseProps) {
  return (
    <ul class="actions">
      {logForms.map(({ kind, title }) => (
        <li key={kind}>
          <Button onPress={() => sidebar.go({ name: 'log', educatorId, kind })}>{title}</Button>
        </li>
      ))}
    </ul>
  );
}

export function NoForm({ detail, sidebar }: ChooseProps) {
  const { educatorId, name, doc } = detail;
  const noDoc = doc.kind === 'none';
  return (
    <>
      <p>
        {noDoc ? (
          <>
            <Name text={name} /> has no coaching Doc yet. Start coaching to keep notes.
          </>
        ) : (
          'Nothing can be written into this Doc from here.'
        )}
      </p>
      <Button primary onPress={() => sidebar.restart({ name: 'educator', educatorId })}>
        {noDoc ? 'Go to Start coaching' : 'Look at the Doc'}
      </Button>
    </>
  );
}
