// A card as its panel draws it, and what a click in it leads to. The words are those of Google's reference:
// https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1

export interface CardView {
  /** By which a navigation finds it in the stack; '' for none. */
  name: string;
  header?: { title: string; subtitle: string };
  sections: SectionView[];
  footer?: { primary: ButtonView; secondary?: ButtonView };
}

export interface SectionView {
  /** '' for none. */
  header: string;
  widgets: WidgetView[];
}

export type WidgetView =
  TextView | DecoratedTextView | DividerView | ButtonView | InputView | SelectionView | DateView;

/** Texts may hold Google's few HTML tags; what an add-on shows of people's own words is escaped. */
export interface TextView {
  kind: 'text';
  text: string;
}

export interface DecoratedTextView {
  kind: 'decorated-text';
  topLabel: string;
  text: string;
  bottomLabel: string;
  /** Not wrapped: cut off at the end of the line. */
  wrap: boolean;
  button?: ButtonView;
}

export interface DividerView {
  kind: 'divider';
}

export interface ButtonView {
  kind: 'button';
  text: string;
  style: ButtonStyle;
  /** '' for none. */
  altText: string;
  disabled: boolean;
  action?: ActionView;
}

export type ButtonStyle = 'outlined' | 'filled' | 'filled-tonal' | 'borderless';

export interface InputView {
  kind: 'input';
  name: string;
  title: string;
  hint: string;
  value: string;
  multiline: boolean;
}

export interface SelectionView {
  kind: 'selection';
  type: 'dropdown' | 'radio-button' | 'check-box';
  name: string;
  title: string;
  items: { text: string; value: string; selected: boolean }[];
}

export interface DateView {
  kind: 'date';
  name: string;
  title: string;
  /** Milliseconds since the epoch at midnight UTC, as text; '' when empty. */
  value: string;
}

export interface ActionView {
  functionName: string;
  parameters: Record<string, string>;
  /** Without it what was typed is gone as soon as the action begins. */
  persistValues: boolean;
  /** The panel takes nothing more until the answer is there. */
  spinner: boolean;
}

export type NavigationStep =
  | { kind: 'push'; card: CardView }
  | { kind: 'update'; card: CardView }
  | { kind: 'pop' }
  | { kind: 'pop-to-root' }
  | { kind: 'pop-to-named'; name: string };

/** What came of opening the add-on or of a click in a card. */
export type CardReply =
  | { kind: 'cards'; cards: CardView[] }
  | { kind: 'response'; steps: NavigationStep[]; notification: string }
  /** Google asks the person whether the add-on may use this file. */
  | { kind: 'file-scope' }
  | { kind: 'failed'; message: string };

/** What the widgets of a card hold, as the event object carries it; empty ones are left out. */
export type FormInputs = Record<
  string,
  { stringInputs: { value: string[] } } | { dateInput: { msSinceEpoch: string } }
>;

/** The add-on in the panel at the Doc's side; undefined when none is installed. */
export interface AddOnView {
  name: string;
}
