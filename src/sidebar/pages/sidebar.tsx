// The page of a coach's daily work: what today asks for, their teachers, and one teacher.
import type { ViewsOf } from '../../shared/pages';
import { openPage } from '../open-page';
import type { View } from '../view-props';
import { Educator } from '../views/educator';
import { Home } from '../views/home';
import { More } from '../views/more';
import { Roster } from '../views/roster';

const SCREENS: Record<ViewsOf<'sidebar'>, View> = {
  home: Home,
  roster: Roster,
  educator: Educator,
  more: More,
};

openPage(SCREENS);
