// What the Doc holds, as a list: its kinds to choose from, and what to say where it is empty. Pure.
import type { TimelineEntry } from '../../shared/meeting-api';
import type { EducatorDetail } from '../../shared/sidebar-api';

/** So many are added with each press. */
export const ROWS_AT_ONCE = 20;

/** The kinds that are there, in the order of their newest rows. */
export function kindsIn(entries: TimelineEntry[]): { value: string; label: string }[] {
  const labels = new Map(entries.map(({ kind, label }) => [kind, label]));
  return [...labels].map(([value, label]) => ({ value, label }));
}

/** @param kind '' for all of them; so is one that is not there anymore */
export function ofKind(entries: TimelineEntry[], kind: string): TimelineEntry[] {
  const those = entries.filter((entry) => entry.kind === kind);
  return those.length > 0 ? those : entries;
}

/** Why no rows are there, and what to do next. @param other the coach who has them, if not the caller */
export function whyEmpty({ doc, reading, name }: EducatorDetail, other: string): string {
  if (!('url' in doc)) return 'Meetings, strategies and tries show up here once there is a Doc.';
  if (other) return `Only ${name} and ${other} can read the Doc.`;
  if (reading.failure) return reading.failure;
  return doc.kind === 'trouble' || reading.counts.length > 0
    ? 'The Doc was not read just now.'
    : 'The Doc has no rows yet. Log a meeting, or write into one of its tables.';
}
