// The page for Docs: made for many, handed over, archived.
import type { ViewsOf } from '../../shared/pages';
import { openPage } from '../open-page';
import type { View } from '../view-props';
import { Bulk } from '../views/docs/bulk';
import { EndCoaching } from '../views/docs/end-coaching';
import { Handover } from '../views/docs/handover';

const SCREENS: Record<ViewsOf<'docs'>, View> = {
  bulk: Bulk,
  handover: Handover,
  'end-coaching': EndCoaching,
};

openPage(SCREENS);
