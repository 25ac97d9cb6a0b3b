// The sidebar is five pages, each an HTML file of its own: `sidebar` for a coach's daily work, `teachers`
// for adding and inviting them, `docs` for Docs made, handed over and archived, `set-up` for setting up and
// repairing, `programme` for looking after the program.
// A new view is one line here and one among its page's SCREENS.

const PAGE_OF = {
  roster: 'sidebar',
  educator: 'sidebar',
  'not-a-coach': 'sidebar',
  /** A row for the Doc, from a form. */
  log: 'sidebar',
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
} as const;

export type ViewName = keyof typeof PAGE_OF;
export type PageName = (typeof PAGE_OF)[ViewName];

/** The views that a page carries. */
export type ViewsOf<Page extends PageName> = {
  [View in ViewName]: (typeof PAGE_OF)[View] extends Page ? View : never;
}[ViewName];

/** A view, whom it is about, and for `log` which kind of record. */
export interface Place {
  name: ViewName;
  educatorId?: string;
  kind?: string;
}

/** The page that carries a view. */
export function pageOf(view: ViewName): PageName {
  return PAGE_OF[view];
}

/** Whether what a page sent is a place at all; not whether its educator exists. */
export function isPlace(input: unknown): input is Place {
  if (typeof input !== 'object' || input === null) return false;
  const { name, educatorId = '', kind = '' }: { [Key in keyof Place]?: unknown } = input;
  const known = typeof name === 'string' && Object.prototype.hasOwnProperty.call(PAGE_OF, name);
  return known && typeof educatorId === 'string' && typeof kind === 'string';
}
