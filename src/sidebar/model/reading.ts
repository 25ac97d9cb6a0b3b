// What was read from a Doc, in a line each. Pure.
import type { DocReading } from '../../shared/log-api';
import { onMoment } from '../words';

/** `3 meetings · 2 strategies`; '' when the Doc holds nothing yet. */
export function countsText({ counts }: DocReading): string {
  return counts.map(({ label, count }) => `${count} ${label}`).join(' · ');
}

/** `M-03 is written and will be counted when the Doc is read next.`; '' when nothing waits for that. */
export function pendingText({ pending }: DocReading): string {
  if (pending.length === 0) return '';
  const are = pending.length === 1 ? 'is' : 'are';
  return `${listInWords(pending)} ${are} written and will be counted when the Doc is read next.`;
}

/** `M-03, M-04 and S-01` */
export function listInWords(words: string[]): string {
  const last = words[words.length - 1] ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last;
}

/** `Last read today, 10:40 AM.` */
export function lastReadText(readAt: string, now = new Date()): string {
  return `Last read ${onMoment(readAt, now)}.`;
}
