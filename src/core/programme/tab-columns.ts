// Columns of the tabs beside the educators: problems, learning offers, initiatives, settings.
import { hidden, shown, type Column } from '../educator/columns';

/** Problems: what a person has to decide; `problem` never quotes an answer or a Doc. */
export const PROBLEMS_COLUMNS: readonly Column[] = [
  shown('when', 'When'),
  shown('where', 'Where'),
  shown('problem', 'Problem'),
  shown('status', 'Status'),
  hidden('educatorId', 'Educator ID'),
  hidden('responseId', 'Response ID'),
];

/** Library: resources and learning offers that coaches can suggest. */
export const LIBRARY_COLUMNS: readonly Column[] = [
  hidden('offerId', 'Offer ID'),
  shown('title', 'Title'),
  shown('link', 'Link'),
  shown('mode', 'How'),
  shown('topics', 'Fits these topics'),
  shown('grades', 'Fits these grades'),
  shown('reason', 'Why it might fit'),
  shown('from', 'From'),
  shown('until', 'Until'),
];

/** Initiatives: what the school is working on, by system, and the staff goals that goals link to. */
export const INITIATIVES_COLUMNS: readonly Column[] = [
  hidden('initiativeId', 'Initiative ID'),
  shown('name', 'Initiative'),
  shown('shortName', 'Short name (24 characters)'),
  shown('system', 'System'),
  shown('why', 'Why'),
  shown('schoolYear', 'School year'),
  shown('status', 'Status'),
];

/** Settings: one row a setting; lists take one row an entry, told apart by `code`. */
export const SETTINGS_COLUMNS: readonly Column[] = [
  shown('setting', 'Setting'),
  hidden('code', 'Code'),
  shown('value', 'Value'),
  shown('short', 'Short name'),
  shown('hint', 'Hint in the Doc'),
  shown('note', 'What it does'),
];
