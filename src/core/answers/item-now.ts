// An item of the Form that asks something, as it stands when it is read; made plain by the adapter.

export interface ItemNow {
  readonly itemId: string;
  /** Google's name for its kind, such as MULTIPLE_CHOICE. */
  readonly type: string;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  /** Of a question with options. */
  readonly options?: readonly string[];
  /** Whether the question offers the Form's own "Other" box. */
  readonly other?: boolean;
  /** Of a grid. */
  readonly rows?: readonly string[];
  readonly columns?: readonly string[];
}
