// The shape of a record kind: one definition gives the Doc's table, its reader, the Sheet's tab and
// the quick log.

/** How a cell's text is read. `text-link` is free text that may carry a link. */
export type FieldKind = 'text' | 'word' | 'date' | 'number' | 'link' | 'text-link' | 'ref';

/** One word that a cell may hold. The code is stored and never changes; the word may. */
export interface FieldWord {
  readonly code: string;
  readonly word: string;
  /** Other spellings that count as this word. */
  readonly alsoReadAs?: readonly string[];
}

export interface RecordField {
  readonly key: string;
  /** Text of the Doc table's header cell. */
  readonly heading: string;
  /** Percent of the table's width. */
  readonly width: number;
  readonly kind: FieldKind;
  /** Shown under the field in the quick log; absent when the heading says enough. */
  readonly help?: string;
  /** Whether the Sheet gets a copy; `after-yes`: only once the teacher's answer is yes. */
  readonly back: boolean | 'after-yes';
  /** `teacher`: the add-on and the quick log never fill it in. Absent: anyone may. */
  readonly writer?: 'teacher';
  /** Only for kind `word`. */
  readonly words?: readonly FieldWord[];
  /** Only for kind `number`: whole numbers within it. */
  readonly range?: { readonly least: number; readonly most: number };
  /** The words are followed by a list from Settings, which no form offers: such records stand in the Doc only. */
  readonly moreWords?: 'staff-goals';
}

export interface RecordKind {
  /** Key of the Doc's section and table. */
  readonly table: string;
  /** Label of the Sheet's tab. */
  readonly tab: string;
  /** `G` in G-01. */
  readonly refPrefix: string;
  readonly newRows: 'newest-first' | 'at-the-end';
  /** Title of the quick log; absent: only the teacher writes such records, in the Doc itself. */
  readonly logTitle?: string;
  /** In the order of the table's columns; the Ref column follows them. */
  readonly fields: readonly RecordField[];
}
