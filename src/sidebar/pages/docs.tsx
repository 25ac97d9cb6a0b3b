// The page for Docs: made for many, handed over, archived.
import type { ViewsOf } from '../../shared/pages';
import { openPage } from '../open-page';
import type { View } from '../view-props';
import { Bulk } from '../views/bulk';
import { EndCoaching } from '../views/end-coaching';
import { Handover } from '../views/handover';

const SCREENS: Record<ViewsOf<'docs'>, View> = {
  bulk: Bulk,
  handover: Handover,
  'end-coaching': EndCoaching,
};

openPage(SCREENS);
