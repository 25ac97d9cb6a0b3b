// What every page of the local Workspace is opened with, and which pages there are. Server and client
// read the same table of paths, so a link that the server knows is a page that the client can draw.

export interface PersonView {
  email: string;
  name: string;
  /** Such as "Lead coach". */
  role: string;
}

/** Inlined in every page as JSON, so that the top bar paints without asking the server. */
export interface ShellView {
  /** E-mail of the person chosen in the switcher. */
  person: string;
  people: PersonView[];
  /** Tells this Workspace from those that were here before it. */
  began: number;
}

/** With it a window says as whom it looks, though another window of the same browser has switched since. */
export const PERSON_HEADER = 'local-workspace-person';

/** Every page and its paths, as Google's own links end; `:id` is the ID of a file. */
export const PAGE_PATHS = {
  drive: ['/', '/drive', '/drive/folders/:id'],
  sheet: ['/spreadsheets/d/:id/edit'],
  formAnswer: ['/forms/d/e/:id/viewform'],
  formEdit: ['/forms/d/:id/edit'],
  doc: ['/document/d/:id/edit'],
  mail: ['/mail'],
} as const;

export type PageName = keyof typeof PAGE_PATHS;

/** The page of a path and the ID in it (empty when it has none), or undefined: there is no such page. */
export function findPage(path: string): { page: PageName; id: string } | undefined {
  const parts = path.replace(/(.)\/$/, '$1').split('/');
  for (const page of Object.keys(PAGE_PATHS) as PageName[]) {
    for (const pattern of PAGE_PATHS[page]) {
      const id = matchParts(pattern.split('/'), parts);
      if (id !== undefined) return { page, id };
    }
  }
  return undefined;
}

function matchParts(pattern: string[], parts: string[]): string | undefined {
  if (pattern.length !== parts.length) return undefined;
  let id = '';
  for (const [index, part] of parts.entries()) {
    if (pattern[index] === ':id' && part !== '') id = part;
    else if (pattern[index] !== part) return undefined;
  }
  return id;
}
