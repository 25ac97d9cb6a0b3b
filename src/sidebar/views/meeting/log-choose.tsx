// Before a form of the log: which kind it is about, or why there is none.
import type { EducatorDetail } from '../../../shared/sidebar-api';
import { Button } from '../../parts/button';
import { Name } from '../../parts/person-text';
import type { Sidebar } from '../../view-props';
import { LogKinds } from '../educator/log-kinds';

interface ChooseProps {
  detail: EducatorDetail;
  sidebar: Sidebar;
}

export function LogChoose({ detail: { educatorId, logForms }, sidebar }: ChooseProps) {
  return (
    <div class="actions">
      <LogKinds educatorId={educatorId} forms={logForms} sidebar={sidebar} />
    </div>
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
