// What is remembered of bringing the settings into the Form while it is under way: where that is cut short and
// the settings then become others, or what they were, the Form must not keep any of it.
import { encodeProgramme, parseProgramme } from '../../../core/programme/programme-json';
import type { Programme } from '../../../core/programme/programme';
import type { Session } from '../session';

const BEGUN = 'pushBegun';
/** Of pushes that were cut short one after the other; there is hardly ever one. */
const MOST_BEGUN = 3;

/** Any of which the Form may say in part, the oldest first. What can't be read is none. */
export function begunPushes({ stored }: Pick<Session, 'stored'>): readonly Programme[] {
  try {
    return textsOf(stored[BEGUN]).flatMap((text) => parseProgramme(text) ?? []);
  } catch {
    return [];
  }
}

/** To be stored before the Form changes. */
export function withBegun({ stored }: Session, programme: Programme): Record<string, string> {
  const texts = new Set([...textsOf(stored[BEGUN]), encodeProgramme(programme)]);
  return { [BEGUN]: JSON.stringify([...texts].slice(-MOST_BEGUN)) };
}

/** To be stored once all of the Form is as it was to be. */
export const NONE_BEGUN: Readonly<Record<string, string>> = { [BEGUN]: '' };

function textsOf(stored = ''): string[] {
  const texts: unknown = stored === '' ? [] : JSON.parse(stored);
  return Array.isArray(texts) ? texts.map(String) : [];
}
