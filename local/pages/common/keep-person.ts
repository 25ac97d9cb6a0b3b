// Two windows of one browser may be two people: whatever is opened from a window is opened as its person.
import { get } from './api';

/** From now on the window that somebody turns to says who opens the next page. */
export function keepPerson(): void {
  addEventListener('focus', () => {
    // Whoever is told nothing by a server that is gone learns it from the page itself.
    get('/api/people/keep').catch(() => undefined);
  });
}
