// Where the work with an educator stands, as a word; the color only repeats it.
import type { EducatorName } from '../../shared/sidebar-api';

export function StateChip({ educator }: { educator: EducatorName }) {
  return <span class={`chip chip-${educator.state}`}>{educator.stateLabel}</span>;
}
