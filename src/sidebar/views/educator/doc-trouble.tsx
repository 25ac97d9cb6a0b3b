// A coaching Doc that is not as it was: what is the matter, and what the coach may do about it.
import type { DocMend } from '../../../shared/leaving-api';
import type { DocStatus } from '../../../shared/sidebar-api';
import { Decisions } from '../../parts/decisions';
import { Link } from '../../parts/link';
import { Note } from './educator-section';

interface DocTroubleProps {
  doc: Extract<DocStatus, { kind: 'trouble' }>;
  mend: (mend: DocMend) => Promise<void>;
}

export function DocTrouble({ doc: { url, trouble, reason, mends }, mend }: DocTroubleProps) {
  const decisions = mends.map((option) => ({
    ...option,
    key: option.mend,
    decide: () => mend(option.mend),
  }));
  return (
    <>
      <Note kind="problem" lines={[reason]}>
        {url && trouble !== 'gone' && (
          <p>
            <Link href={url}>Look at the Doc</Link>
          </p>
        )}
      </Note>
      <Decisions decisions={decisions} leave="Leave it as it is" />
    </>
  );
}
