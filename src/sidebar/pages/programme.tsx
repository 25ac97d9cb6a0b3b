// The page for looking after the program: what waits for the lead coach, merging, removing.
import type { ViewsOf } from '../../shared/pages';
import { openPage } from '../open-page';
import type { View } from '../view-props';
import { Care } from '../views/programme/care';
import { Merge } from '../views/programme/merge';
import { Remove } from '../views/programme/remove';

const SCREENS: Record<ViewsOf<'programme'>, View> = {
  care: Care,
  merge: Merge,
  remove: Remove,
};

openPage(SCREENS);
