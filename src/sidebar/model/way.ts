// The way through the sidebar's views: where somebody is, what lies behind, and what is told on the way. Pure.
import type { Place } from '../../shared/pages';
import type { SidebarData } from '../../shared/sidebar-api';

/** The places passed through, the open one last. */
export interface Way {
  places: Place[];
  /** The educator whose view was left last. */
  cameFrom: string;
  /** What the view left last has to say where it led back to. */
  said: string;
  moved: boolean;
  /** Counts the moves: each of them opens a view anew. */
  visit: number;
}

const ARRIVED = { cameFrom: '', said: '', moved: true, visit: 0 };

/**
 * A view that another page led to has this person's own first view behind it, and the educator whom it
 * is about.
 */
export function firstWay({ view, start }: SidebarData): Way {
  const home: Place = { name: view };
  if (!start || (start.name === view && !start.kind)) {
    return { ...ARRIVED, places: [home], moved: start !== undefined };
  }
  const { name, educatorId } = start;
  const about: Place[] =
    educatorId && name !== 'educator' ? [{ name: 'educator', educatorId }] : [];
  return { ...ARRIVED, places: [home, ...about, start] };
}

/** This person's own first view, and another on top of it. */
export function withHome({ view }: SidebarData, next: Place): Place[] {
  return next.name === view ? [next] : [{ name: view }, next];
}

export function wayTo(places: Place[], { visit }: Way, cameFrom = '', said = ''): Way {
  return { places, cameFrom, said, moved: true, visit: visit + 1 };
}

export function stepBack(way: Way, said = ''): Way {
  const left = way.places[way.places.length - 1];
  return wayTo(way.places.slice(0, -1), way, left?.educatorId, said);
}

/** The open view stays as it is. */
export function without(educatorId: string, way: Way): Way {
  const last = way.places.length - 1;
  const places = way.places.filter((place, at) => at === last || place.educatorId !== educatorId);
  return { ...way, places };
}
