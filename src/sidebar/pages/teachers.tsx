// The page for adding teachers, inviting and reminding them.
import type { ViewsOf } from '../../shared/pages';
import { openPage } from '../open-page';
import type { View } from '../view-props';
import { AddTeachers } from '../views/teachers/add-teachers';
import { Invite } from '../views/teachers/invite';

const SCREENS: Record<ViewsOf<'teachers'>, View> = {
  'add-teachers': AddTeachers,
  invite: Invite,
};

openPage(SCREENS);
