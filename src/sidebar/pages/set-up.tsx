// The page for setting a program up, and for repairing it.
import type { ViewsOf } from '../../shared/pages';
import { openPage } from '../open-page';
import type { View } from '../view-props';
import { SetUp } from '../views/set-up/set-up';

const SCREENS: Record<ViewsOf<'set-up'>, View> = {
  'set-up': SetUp,
  repair: SetUp,
};

openPage(SCREENS);
