// The page of a coach's daily work: what today asks for, their teachers, and one teacher.
import type { ViewsOf } from '../../shared/pages';
import { openPage } from '../open-page';
import type { View } from '../view-props';
import { Educator } from '../views/educator/educator';
import { Home } from '../views/home/home';
import { More } from '../views/home/more';
import { Roster } from '../views/roster/roster';

const SCREENS: Record<ViewsOf<'sidebar'>, View> = {
  home: Home,
  roster: Roster,
  educator: Educator,
  more: More,
};

openPage(SCREENS);
