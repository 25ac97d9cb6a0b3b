// Every view of the sidebar by name. A new view is one line here and one in Place.
import type { ComponentType } from 'preact';
import type { Place, ViewProps } from './view-props';
import { AddTeachers } from './views/add-teachers';
import { Educator } from './views/educator';
import { NotACoach } from './views/not-a-coach';
import { Roster } from './views/roster';
import { SetUp } from './views/set-up';

export const SCREENS: Record<Place['name'], ComponentType<ViewProps>> = {
  'set-up': SetUp,
  roster: Roster,
  'not-a-coach': NotACoach,
  'add-teachers': AddTeachers,
  educator: Educator,
};
