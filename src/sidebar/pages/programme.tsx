// The page for looking after the program: what the lead coach does once or seldom.
import type { ViewsOf } from '../../shared/pages';
import { openPage } from '../open-page';
import type { View } from '../view-props';
import { Care } from '../views/care';
import { Merge } from '../views/merge';
import { Remove } from '../views/remove';
import { SetUp } from '../views/set-up';

const SCREENS: Record<ViewsOf<'programme'>, View> = {
  'set-up': SetUp,
  repair: SetUp,
  care: Care,
  merge: Merge,
  remove: Remove,
};

openPage(SCREENS);
