// What an educator wants to work on first and how often they like to meet, in the few words of a list.
import { OTHER, type Option } from '../intake/question';
import { RHYTHMS } from '../intake/questions-support';
import { DEFAULT_LISTS } from '../programme/lists';

/**
 * '' when not said, and for what nobody knows (any more). What was typed into "Other" stays with the answers.
 * @param needs as the program has them; a topic that it took out keeps its first words
 */
export function needLabel(code: string, needs: readonly Option[]): string {
  if (code === OTHER) return 'Other';
  return labelIn([...needs, ...DEFAULT_LISTS.needs], code);
}

/** '' when not said. */
export function rhythmLabel(code: string): string {
  return labelIn(RHYTHMS, code);
}

function labelIn(options: readonly Option[], code: string): string {
  const found = options.find((option) => option.code === code);
  return found ? found.short || found.text : '';
}
