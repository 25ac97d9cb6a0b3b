// Columns of the tabs beside the educators: problems, learning offers, initiatives, settings.
import type { Column } from './columns';

/** Problems: what a person has to decide; `problem` never quotes an answer or a Doc. */
export const PROBLEMS_COLUMNS: readonly Column[] = [
  { key: 'when', label: 'When', width: 160, kind: 'system' },
  { key: 'where', label: 'Where', width: 160, kind: 'system' },
  { key: 'problem', label: 'Problem', width: 420, kind: 'system', wrap: true },
  { key: 'status', label: 'Status', width: 100, kind: 'identity' },
  { key: 'educatorId', label: 'Educator ID', width: 120, kind: 'system', hidden: true },
  { key: 'responseId', label: 'Response ID', width: 120, kind: 'system', hidden: true },
];

/** Library: resources and learning offers that coaches can suggest. */
export const LIBRARY_COLUMNS: readonly Column[] = [
  { key: 'offerId', label: 'Offer ID', width: 120, kind: 'system', hidden: true },
  { key: 'title', label: 'Title', width: 260, kind: 'identity', wrap: true },
  { key: 'link', label: 'Link', width: 220, kind: 'identity' },
  { key: 'mode', label: 'How', width: 120, kind: 'identity' },
  { key: 'topics', label: 'Fits these topics', width: 220, kind: 'identity', wrap: true },
  { key: 'grades', label: 'Fits these grades', width: 140, kind: 'identity', wrap: true },
  { key: 'reason', label: 'Why it might fit', width: 280, kind: 'identity', wrap: true },
  { key: 'from', label: 'From', width: 110, kind: 'identity' },
  { key: 'until', label: 'Until', width: 110, kind: 'identity' },
];

/** Initiatives: what the school is working on, by system, and the staff goals that goals link to. */
export const INITIATIVES_COLUMNS: readonly Column[] = [
  { key: 'initiativeId', label: 'Initiative ID', width: 120, kind: 'system', hidden: true },
  { key: 'name', label: 'Initiative', width: 240, kind: 'identity', wrap: true },
  { key: 'shortName', label: 'Short name (24 characters)', width: 180, kind: 'identity' },
  { key: 'system', label: 'System', width: 160, kind: 'identity' },
  { key: 'why', label: 'Why', width: 320, kind: 'identity', wrap: true },
  { key: 'schoolYear', label: 'School year', width: 110, kind: 'identity' },
  { key: 'status', label: 'Status', width: 100, kind: 'identity' },
];

/** What `system` may say in Initiatives. */
export const INITIATIVE_SYSTEMS = [
  'Curriculum',
  'Technology',
  'Lesson planning',
  'Professional development',
  'Learning communities',
] as const;

/** Settings: one row a setting; lists take one row an entry, told apart by `code`. */
export const SETTINGS_COLUMNS: readonly Column[] = [
  { key: 'setting', label: 'Setting', width: 200, kind: 'system' },
  { key: 'code', label: 'Code', width: 120, kind: 'system', hidden: true },
  { key: 'value', label: 'Value', width: 320, kind: 'identity', wrap: true },
  { key: 'short', label: 'Short name', width: 160, kind: 'identity' },
  { key: 'note', label: 'What it does', width: 360, kind: 'system', wrap: true },
];
