// The page around a meeting with one teacher: what to know before, the log after, and the next date.
import type { ViewsOf } from '../../shared/pages';
import { openPage } from '../open-page';
import type { View } from '../view-props';
import { Book } from '../views/meeting/book';
import { Brief } from '../views/meeting/brief';
import { Log } from '../views/meeting/log';

const SCREENS: Record<ViewsOf<'meeting'>, View> = { brief: Brief, log: Log, book: Book };

openPage(SCREENS);
