// The names of this project's globals, for the tables that refer to them: menus, triggers, cards.

/** A name that is not exported by index.ts does not compile. */
export type EntryPoint = keyof typeof import('./index');
