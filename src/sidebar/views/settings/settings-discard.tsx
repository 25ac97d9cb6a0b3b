// The way to be rid of changes that were not saved; asks first.
import { Decisions } from '../../parts/decisions';
import { count } from '../../words';
import type { SettingsWork } from './use-settings';

interface DiscardProps {
  label: string;
  /** How many would be gone. */
  changes: number;
  work: SettingsWork;
}

export function Discard({ label, changes, work }: DiscardProps) {
  const question = `Discard ${count(changes, 'change')}? They can’t be brought back.`;
  const discard = { key: 'discard', label, question, decide: work.discard };
  return <Decisions decisions={[discard]} leave="Keep them" />;
}
