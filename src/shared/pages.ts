// The sidebar is eight pages, each an HTML file of its own: `sidebar` to find and read, `meeting` to prepare,
// log and book, `teachers` for adding and inviting them, `docs` for Docs made, handed over and archived,
// `set-up` for setting up and repairing, `programme` for looking after the program, `settings` and `help`.
// A new view is one line here and one among its page's SCREENS.

const PAGE_OF = {
  /** What today asks for. */
  home: 'sidebar',
  roster: 'sidebar',
  educator: 'sidebar',
  /** The ways to everything that is not for every day. */
  more: 'sidebar',
  brief: 'meeting',
  /** A row for the Doc, from a form. */
  log: 'meeting',
  /** The next meeting, into the calendar. */
  book: 'meeting',
  'add-teachers': 'teachers',
  invite: 'teachers',
  /** Start coaching with many. */
  bulk: 'docs',
  handover: 'docs',
  'end-coaching': 'docs',
  'set-up': 'set-up',
  /** The set-up again, begun at once. */
  repair: 'set-up',
  care: 'programme',
  merge: 'programme',
  remove: 'programme',
  settings: 'settings',
  help: 'help',
  /** What somebody sees who is here for the first time. */
  tour: 'help',
  'not-a-coach': 'help',
} as const;

export type ViewName = keyof typeof PAGE_OF;
export type PageName = (typeof PAGE_OF)[ViewName];

/** The views that a page carries. */
export type ViewsOf<Page extends PageName> = {
  [View in ViewName]: (typeof PAGE_OF)[View] extends Page ? View : never;
}[ViewName];

/** A view, whom it is about, for `log` which kind of record, and for jobs with many whom to propose. */
export interface Place {
  name: ViewName;
  educatorId?: string;
  kind?: string;
  educatorIds?: string[];
}

/** The page that carries a view. */
export function pageOf(view: ViewName): PageName {
  return PAGE_OF[view];
}

/** Whether what a page sent is a place at all; not whether its educator exists. */
export function isPlace(input: unknown): input is Place {
  if (typeof input !== 'object' || input === null) return false;
  const place: { [Key in keyof Place]?: unknown } = input;
  const { name, educatorId = '', kind = '', educatorIds = [] } = place;
  const isKnown = typeof name === 'string' && Object.prototype.hasOwnProperty.call(PAGE_OF, name);
  const isList = Array.isArray(educatorIds) && educatorIds.every((id) => typeof id === 'string');
  return isKnown && isList && typeof educatorId === 'string' && typeof kind === 'string';
}
