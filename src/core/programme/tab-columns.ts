// Columns of the tabs beside the educators: problems, learning offers, initiatives, settings.
import type { Column } from '../educator/columns';

/** Problems: what a person has to decide; `problem` never quotes an answer or a Doc. */
export const PROBLEMS_COLUMNS: readonly Column[] = [
  { key: 'when', label: 'When' },
  { key: 'where', label: 'Where' },
  { key: 'problem', label: 'Problem' },
  { key: 'status', label: 'Status' },
  { key: 'educatorId', label: 'Educator ID', hidden: true },
  { key: 'responseId', label: 'Response ID', hidden: true },
];

/** Library: resources and learning offers that coaches can suggest. */
export const LIBRARY_COLUMNS: readonly Column[] = [
  { key: 'offerId', label: 'Offer ID', hidden: true },
  { key: 'title', label: 'Title' },
  { key: 'link', label: 'Link' },
  { key: 'mode', label: 'How' },
  { key: 'topics', label: 'Fits these topics' },
  { key: 'grades', label: 'Fits these grades' },
  { key: 'reason', label: 'Why it might fit' },
  { key: 'from', label: 'From' },
  { key: 'until', label: 'Until' },
];

/** Initiatives: what the school is working on, by system, and the staff goals that goals link to. */
export const INITIATIVES_COLUMNS: readonly Column[] = [
  { key: 'initiativeId', label: 'Initiative ID', hidden: true },
  { key: 'name', label: 'Initiative' },
  { key: 'shortName', label: 'Short name (24 characters)' },
  { key: 'system', label: 'System' },
  { key: 'why', label: 'Why' },
  { key: 'schoolYear', label: 'School year' },
  { key: 'status', label: 'Status' },
];

/** Settings: one row a setting; lists take one row an entry, told apart by `code`. */
export const SETTINGS_COLUMNS: readonly Column[] = [
  { key: 'setting', label: 'Setting' },
  { key: 'code', label: 'Code', hidden: true },
  { key: 'value', label: 'Value' },
  { key: 'short', label: 'Short name' },
  { key: 'hint', label: 'Hint in the Doc' },
  { key: 'note', label: 'What it does' },
];
