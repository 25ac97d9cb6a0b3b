// The page for looking after the program: what the lead coach does once or seldom.
import type { ViewsOf } from '../../shared/pages';
import { openPage } from '../open-page';
import type { View } from '../view-props';
import { SetUp } from '../views/set-up';

const SCREENS: Record<ViewsOf<'programme'>, View> = {
  'set-up': SetUp,
};

openPage(SCREENS);
