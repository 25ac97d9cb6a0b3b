// What every view is given: what is known, and the ways to other views.
import type { EducatorSummary, SidebarData } from '../shared/sidebar-api';
import type { Drafts } from './drafts';
import type { RosterView } from './model/roster';
import type { Server } from './server-calls';

/** A view, and whom it is about. */
export type Place =
  | { name: 'set-up' | 'roster' | 'not-a-coach' | 'add-teachers' }
  | { name: 'educator'; educatorId: string };

export interface ViewProps {
  sidebar: Sidebar;
  place: Place;
}

export interface Sidebar {
  data: SidebarData;
  server: Server;
  drafts: Drafts;
  roster: RosterView;
  setRoster: (view: RosterView) => void;
  /** The educator whose view was left last; their row takes the focus. */
  cameFrom: string;
  /** Shows these educators in the roster as they are now. */
  learn: (educators: EducatorSummary[]) => void;
  /** Replaces everything that is known; leaves the view open unless the first view has changed. */
  renew: (data: SidebarData) => void;
  go: (place: Place) => void;
  /** Forgets the way here and opens this. */
  restart: (data: SidebarData) => void;
  onBack: (() => void) | undefined;
  takesFocus: boolean;
}
