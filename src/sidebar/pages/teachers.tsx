// The page for adding teachers, inviting and reminding them.
import type { ViewsOf } from '../../shared/pages';
import { openPage } from '../open-page';
import type { View } from '../view-props';
import { AddTeachers } from '../views/add-teachers';
import { Invite } from '../views/invite';

const SCREENS: Record<ViewsOf<'teachers'>, View> = {
  'add-teachers': AddTeachers,
  invite: Invite,
};

openPage(SCREENS);
