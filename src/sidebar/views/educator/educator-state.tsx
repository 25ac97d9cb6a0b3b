// What the coach may decide about the work with one educator; each decision can be taken back.
import type { EducatorDetail, EducatorState } from '../../../shared/sidebar-api';
import { Decisions, type Decision } from '../../parts/decisions';
import { focusOnPage } from '../../parts/focus';
import { Name } from '../../parts/person-text';
import { Section } from './educator-section';

interface EducatorStateProps {
  detail: EducatorDetail;
  change: (state: EducatorState) => Promise<void>;
  /** Opens the view that ends coaching together with its Doc. */
  onEndDoc: () => void;
}

export function EducatorStateButtons({ detail, change, onEndDoc }: EducatorStateProps) {
  const { name, nextStates, stateLabel, doc } = detail;
  if (nextStates.length === 0) return null;
  const decisions = nextStates.map(({ state, label }): Decision => {
    const decide = (): Promise<void> => change(state).then(() => focusOnPage('#state'));
    if (state !== 'ended') return { key: state, label, decide };
    if (doc.kind !== 'none') return { key: state, label, decide: onEndDoc };
    return { key: state, label, decide, question: <EndQuestion name={name} /> };
  });
  return (
    <Section title={`Where the work stands: ${stateLabel}`} id="state">
      <Decisions decisions={decisions} leave="Go on coaching" />
    </Section>
  );
}

function EndQuestion({ name }: { name: string }) {
  return (
    <>
      End coaching with <Name text={name} />? The row stays as it is, and you can take it up again.
    </>
  );
}
