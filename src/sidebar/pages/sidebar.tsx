// The page of a coach's daily work: their teachers, and one teacher.
import type { ViewsOf } from '../../shared/pages';
import { openPage } from '../open-page';
import type { View } from '../view-props';
import { Educator } from '../views/educator';
import { Log } from '../views/log';
import { NotACoach } from '../views/not-a-coach';
import { Roster } from '../views/roster';

const SCREENS: Record<ViewsOf<'sidebar'>, View> = {
  roster: Roster,
  educator: Educator,
  log: Log,
  'not-a-coach': NotACoach,
};

openPage(SCREENS);
