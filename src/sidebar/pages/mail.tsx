// The page for writing to teachers: inviting and reminding.
import type { ViewsOf } from '../../shared/pages';
import { openPage } from '../open-page';
import type { View } from '../view-props';
import { Invite } from '../views/invite';

const SCREENS: Record<ViewsOf<'mail'>, View> = {
  invite: Invite,
};

openPage(SCREENS);
