// The page for reading: help, and what somebody reads who is no coach of the program.
import type { ViewsOf } from '../../shared/pages';
import { openPage } from '../open-page';
import type { View } from '../view-props';
import { Help } from '../views/help/help';
import { NotACoach } from '../views/help/not-a-coach';

const SCREENS: Record<ViewsOf<'help'>, View> = { help: Help, 'not-a-coach': NotACoach };

openPage(SCREENS);
