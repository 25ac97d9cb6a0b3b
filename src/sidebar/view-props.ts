// What every view is given: what is known, and the ways to other views.
import type { ComponentType } from 'preact';
import type { MeetingDesk } from '../shared/meeting-api';
import type { Place, ViewName } from '../shared/pages';
import type { EducatorDetail, EducatorSummary, SidebarData } from '../shared/sidebar-api';
import type { Drafts } from './drafts';
import type { RosterView } from './model/roster';
import type { Server } from './server-calls';

export interface ViewProps {
  sidebar: Sidebar;
  place: Place;
}

export type View = ComponentType<ViewProps>;

/** The views of one page of the sidebar, by name. */
export type Screens = Partial<Record<ViewName, View>>;

export interface Sidebar {
  data: SidebarData;
  server: Server;
  /** Whether a call to the server is under way. */
  isBusy: () => boolean;
  drafts: Drafts;
  roster: RosterView;
  setRoster: (view: RosterView) => void;
  /** Every teacher of the program, for the lead; null until they were asked for. */
  everybody: EducatorSummary[] | null;
  setEverybody: (educators: EducatorSummary[]) => void;
  /** The educator whose view was left last; their row takes the focus. */
  cameFrom: string;
  /** Educators opened so far, by ID, as the server told last; views about one hand this on to each other. */
  details: Partial<Record<string, EducatorDetail>>;
  /** Shows these educators in the roster as they are now. */
  learn: (educators: EducatorSummary[]) => void;
  /** The same for one who was opened. */
  learnAll: (detail: EducatorDetail) => void;
  /** What was read for meetings, by educator's ID: preparing, logging and booking hand it on. */
  desks: Partial<Record<string, MeetingDesk>>;
  /** Keeps it, and shows the educator as it tells. */
  learnDesk: (desk: MeetingDesk) => void;
  /** Replaces everything that is known; leaves the view open unless the first view has changed. */
  renew: (data: SidebarData) => void;
  /** Opens another view; one of the other page is asked of the server. */
  go: (place: Place) => void;
  /** The same, with only this person's first view behind it. */
  restart: (place: Place) => void;
  /** The same, in place of the view that is open. */
  instead: (place: Place) => void;
  /** Takes somebody who is no longer there out of the way back. */
  forget: (educatorId: string) => void;
  onBack: (() => void) | undefined;
  takesFocus: boolean;
}
