// What can be logged, each form one press away; where a draft waits, its button says so.
import type { EducatorDetail } from '../../../shared/sidebar-api';
import { draftName, mayLog } from '../../model/log';
import { Button } from '../../parts/button';
import type { Sidebar } from '../../view-props';

export type FormName = Pick<EducatorDetail['logForms'][number], 'kind' | 'title'>;

/** Its form is asked of the server where it is not known yet. */
const LIKELIEST: FormName = { kind: 'meeting', title: 'Log a meeting' };

/** What the caller may log, the likeliest first. */
export function loggable(detail: EducatorDetail, caller: string): FormName[] {
  const { logForms } = detail;
  if (!mayLog(detail, caller)) return [];
  return logForms.length > 0 ? logForms : [LIKELIEST];
}

interface LogKindsProps {
  educatorId: string;
  forms: FormName[];
  sidebar: Sidebar;
}

export function LogKinds({ educatorId, forms, sidebar: { drafts, go } }: LogKindsProps) {
  return (
    <>
      {forms.map(({ kind, title }) => (
        <Button key={kind} onPress={() => go({ name: 'log', educatorId, kind })}>
          {title}
          {drafts.read(draftName(educatorId, kind)) !== undefined && (
            <span class="hint draft"> Draft kept</span>
          )}
        </Button>
      ))}
    </>
  );
}
