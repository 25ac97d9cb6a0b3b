// The tabs of the programme's Sheet, in their order. One record kind, one tab.
import type { OwnItem } from '../../../core/answers/form-map';
import {
  ANSWERS_COLUMNS,
  EDUCATOR_COLUMNS,
  educatorColumnsWith,
  MERGED_COLUMNS,
} from '../../../core/educator/columns';
import {
  INITIATIVES_COLUMNS,
  LIBRARY_COLUMNS,
  PROBLEMS_COLUMNS,
  SETTINGS_COLUMNS,
} from '../../../core/programme/tab-columns';
import { recordColumns } from '../../../core/records/record-columns';
import { KIND_KEYS, RECORD_KINDS } from '../../../core/records/record-kinds';
import type { Tab } from '../../google/tab';

export const TAB_NAMES = {
  educators: 'Educators',
  answers: 'Answers',
  settings: 'Settings',
  problems: 'Problems',
} as const;

const RECORD_TABS: readonly Tab[] = KIND_KEYS.map((kind) => ({
  name: RECORD_KINDS[kind].tab,
  columns: recordColumns(kind),
  protectKeys: false,
}));

/** As every programme has them; the lead's own questions add columns, see `tabsWith`. */
export const TABS: readonly Tab[] = [
  { name: TAB_NAMES.educators, columns: EDUCATOR_COLUMNS, protectKeys: true },
  { name: TAB_NAMES.answers, columns: ANSWERS_COLUMNS, protectKeys: true },
  { name: TAB_NAMES.settings, columns: SETTINGS_COLUMNS, protectKeys: false },
  { name: 'Library', columns: LIBRARY_COLUMNS, protectKeys: false },
  { name: 'Initiatives', columns: INITIATIVES_COLUMNS, protectKeys: false },
  { name: TAB_NAMES.problems, columns: PROBLEMS_COLUMNS, protectKeys: false },
  ...RECORD_TABS,
];

/** Not among the tabs of set-up: most programs never have it. */
export const MERGED_TAB: Tab = { name: 'Merged', columns: MERGED_COLUMNS, protectKeys: false };

export function tabsWith(own: readonly OwnItem[]): readonly Tab[] {
  const columns = educatorColumnsWith(own);
  return TABS.map((tab) => (tab.name === TAB_NAMES.educators ? { ...tab, columns } : tab));
}
