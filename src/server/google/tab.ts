// What a tab of the programme's Sheet is made of, as data.

export interface TabColumn {
  key: string;
  label: string;
  /** For the add-on only: hidden from people until they unhide it. */
  hidden?: boolean;
}

export interface Tab {
  name: string;
  columns: readonly TabColumn[];
  /** A warning before anybody edits the key row. */
  protectKeys: boolean;
}
