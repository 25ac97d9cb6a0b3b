// What is the matter with the coaching Doc: not as it was, not read, or read with gaps. Else nothing.
import type { DocMend } from '../../../shared/leaving-api';
import type { EducatorDetail } from '../../../shared/sidebar-api';
import { focusOnPage, keepFocus } from '../../parts/focus';
import { DocTrouble } from './doc-trouble';
import { DocProblems } from './doc-problems';
import { Note, Section } from './educator-section';

interface CoachingDocProps {
  detail: EducatorDetail;
  mend: (mend: DocMend) => Promise<void>;
}

export function CoachingDoc({ detail: { doc, reading }, mend }: CoachingDocProps) {
  const { failure, problems } = reading;
  if (!('url' in doc) || (doc.kind !== 'trouble' && !failure && !problems.length)) return null;
  // Mended, this heading is gone, and the view's own takes the focus.
  const press = (option: DocMend): Promise<void> =>
    mend(option).then(() => {
      focusOnPage('#doc');
      keepFocus();
    });
  return (
    <Section title="Coaching Doc" id="doc">
      {doc.kind === 'trouble' && <DocTrouble doc={doc} mend={press} />}
      {failure && <Note kind="info" lines={[failure]} />}
      {problems.length > 0 && <DocProblems problems={problems} url={doc.url} />}
    </Section>
  );
}
