// The page for reading: help, the tour, and what somebody reads who is no coach of the program.
import type { ViewsOf } from '../../shared/pages';
import { openPage } from '../open-page';
import type { View } from '../view-props';
import { Help } from '../views/help/help';
import { NotACoach } from '../views/help/not-a-coach';
import { Tour } from '../views/help/tour';

const SCREENS: Record<ViewsOf<'help'>, View> = {
  help: Help,
  tour: Tour,
  'not-a-coach': NotACoach,
};

openPage(SCREENS);
