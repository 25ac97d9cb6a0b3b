// A sharing choice that the teacher changed: it counts already, and stays here until the coach has read it.
import type { EducatorDetail } from '../../../shared/sidebar-api';
import { Decisions } from '../../parts/decisions';
import { focusHeading } from '../../parts/focus';
import { Note } from './educator-section';

interface ChoiceChangeProps {
  detail: EducatorDetail;
  markSeen: (changedAt: string) => Promise<void>;
}

export function ChoiceChange({ detail: { choiceChange }, markSeen }: ChoiceChangeProps) {
  if (!choiceChange) return null;
  const { lines, followUp, changedAt } = choiceChange;
  const decide = (): Promise<void> => markSeen(changedAt).then(focusHeading);
  return (
    <section aria-label="Changed sharing choice">
      <Note kind="problem" lines={[...lines, followUp]}>
        <Decisions decisions={[{ key: 'seen', label: 'I have read it', decide }]} leave="" />
      </Note>
    </section>
  );
}
