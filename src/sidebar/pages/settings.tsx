// The page of the program's settings.
import type { ViewsOf } from '../../shared/pages';
import { openPage } from '../open-page';
import type { View } from '../view-props';
import { Settings } from '../views/settings/settings';

const SCREENS: Record<ViewsOf<'settings'>, View> = { settings: Settings };

openPage(SCREENS);
