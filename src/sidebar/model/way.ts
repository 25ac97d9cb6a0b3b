// The way through the sidebar's views: where somebody is, and what lies behind. Pure.
import type { Place } from '../../shared/pages';
import type { SidebarData } from '../../shared/sidebar-api';
import type { RosterView } from './roster';

/** The places passed through, the open one last. */
export interface Way {
  places: Place[];
  /** The educator whose view was left last. */
  cameFrom: string;
  moved: boolean;
  /** Counts the moves: each of them opens a view anew. */
  visit: number;
}

const ARRIVED = { cameFrom: '', moved: true, visit: 0 };

/** What a page leaves for the one that it opens, in its drafts. */
export interface Trail {
  places: Place[];
  roster: RosterView;
}

const isThere = (place: Place | undefined, there: Place): boolean =>
  place?.name === there.name && place.educatorId === there.educatorId;

/** What was left, if it leads to where this page opens. */
export function trailTo(start: Place | undefined, left: unknown): Partial<Trail> {
  const trail: Partial<Trail> = left ?? {};
  const { places } = trail;
  const [last] = Array.isArray(places) ? places.slice(-1) : [];
  return start && isThere(last, start) ? trail : {};
}

/**
 * A view that another page led to has the way there behind it, never in a circle. When that is not known, it
 * has this person's own first view behind it, and the educator whom it is about.
 */
export function firstWay({ view, start }: SidebarData, { places }: Partial<Trail> = {}): Way {
  const home: Place = { name: view };
  if (!start) return { ...ARRIVED, places: [home], moved: false };
  const { name, educatorId } = start;
  const about: Place[] =
    educatorId && name !== 'educator' ? [{ name: 'educator', educatorId }] : [];
  const known = places ?? [home, ...about, start];
  const at = known.findIndex((place) => isThere(place, start));
  const behind = at > 0 ? [home, ...known.slice(1, at)] : [];
  return { ...ARRIVED, places: [...behind, start], cameFrom: known[at + 1]?.educatorId ?? '' };
}

/** This person's own first view, and another on top of it. */
export function withHome({ view }: SidebarData, next: Place): Place[] {
  return next.name === view ? [next] : [{ name: view }, next];
}

export function wayTo(places: Place[], { visit }: Way, cameFrom = ''): Way {
  return { places, cameFrom, moved: true, visit: visit + 1 };
}

export function stepBack(way: Way): Way {
  const left = way.places[way.places.length - 1];
  return wayTo(way.places.slice(0, -1), way, left?.educatorId);
}

/** Another place instead of the open one; it does not lie behind itself. */
export function insteadOf(way: Way, next: Place): Way {
  const behind = way.places.slice(0, -1).filter((place) => !isThere(place, next));
  return wayTo([...behind, next], way);
}

/** The open view stays as it is. */
export function without(educatorId: string, way: Way): Way {
  const last = way.places.length - 1;
  const places = way.places.filter((place, at) => at === last || place.educatorId !== educatorId);
  return { ...way, places };
}
