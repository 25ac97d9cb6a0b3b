// The add-on's panel at a Doc's side, as one person uses it: open it, allow the Doc, press, type, read.
import type { FaultHook } from '../../local/host/execution';
import {
  allowFileByHand,
  clickInCardByHand,
  openAddOnByHand,
} from '../../local/services/card/by-hand';
import type { CardRun } from '../../local/services/card/run-card';
import {
  beginAction,
  CLOSED_PANEL,
  goBack,
  inputsOf,
  receiveReply,
  setValues,
  topCard,
  type OpenCard,
  type PanelState,
} from '../../local/views/card-panel';
import type { ActionView, ButtonView, CardView, WidgetView } from '../../local/views/card-view';
import type { Workspace } from '../../local/workspace/workspace';
import { readBuiltAddOn } from '../../local/workspace/project';
import type { ScriptProject } from '../../local/workspace/workspace';

let built: ScriptProject | undefined;

/** The same Workspace with the add-on in it, as `npm start` has it. */
export function withAddOn(workspace: Workspace, project?: ScriptProject): Workspace {
  const addOn = project ?? (built ??= readBuiltAddOn());
  const shown: Workspace = Object.create(workspace, { addOn: { value: addOn } });
  return shown;
}

export class CardPanel {
  state: PanelState = CLOSED_PANEL;
  /** Names of all service calls of the latest execution, such as `Docs.Documents.get`. */
  calls: string[] = [];
  remoteCalls = 0;
  /** What the latest execution wrote into the log. */
  log: string[] = [];

  constructor(
    readonly workspace: Workspace,
    readonly docId: string,
    readonly person: string,
  ) {}

  /** Opened at the Doc's side, and the file allowed when Google asks. */
  static allowed(workspace: Workspace, docId: string, person: string): CardPanel {
    return new CardPanel(workspace, docId, person).open().press(ALLOW).allow();
  }

  open(faultHook?: FaultHook): this {
    return this.take(openAddOnByHand(this.workspace, this.at(faultHook)));
  }

  /** Yes to Google's question. */
  allow(): this {
    if (!this.state.asking) throw new Error('Google does not ask.');
    return this.take(allowFileByHand(this.workspace, this.at()));
  }

  press(text: string, faultHook?: FaultHook): this {
    const { action } = this.button(text);
    if (!action) throw new Error(`"${text}" does nothing.`);
    return this.run(action, faultHook);
  }

  /** The same press once more, as a second click or a panel that never heard the answer would. */
  run(action: ActionView, faultHook?: FaultHook): this {
    const { functionName, parameters } = action;
    const click = { functionName, parameters, inputs: inputsOf(this.top) };
    this.state = beginAction(this.state, action);
    return this.take(clickInCardByHand(this.workspace, this.at(faultHook), click), action);
  }

  /** Into the field under this title: text, an ISO date, or the text of a choice. */
  fill(title: string, text: string): this {
    const widget = this.widgets.find((one) => 'title' in one && one.title === title);
    if (!widget || !('name' in widget)) throw new Error(`There is no field "${title}".`);
    this.state = setValues(this.state, widget.name, [valueFor(widget, text)]);
    return this;
  }

  back(): this {
    this.state = goBack(this.state);
    return this;
  }

  get top(): OpenCard {
    const top = topCard(this.state);
    if (!top) throw new Error(`No card is open. ${this.state.failure}`);
    return top;
  }

  get card(): CardView {
    return this.top.card;
  }

  get title(): string {
    return this.card.header?.title ?? '';
  }

  get widgets(): WidgetView[] {
    return this.card.sections.flatMap(({ widgets }) => widgets);
  }

  /** Texts that are read, without Google's tags. */
  get texts(): string[] {
    return this.widgets.flatMap((one) =>
      one.kind === 'text' ? [one.text.replace(/<[^>]*>/g, '')] : [],
    );
  }

  get fields(): string[] {
    return this.widgets.flatMap((one) => ('title' in one ? [one.title] : []));
  }

  get buttons(): string[] {
    return this.allButtons().map(({ text }) => text);
  }

  button(text: string): ButtonView {
    const found = this.allButtons().find((one) => one.text === text);
    if (!found) throw new Error(`There is no "${text}" among ${this.buttons.join(', ')}.`);
    return found;
  }

  /** What the field under this title holds; a choice by its text. */
  holds(title: string): string {
    const widget = this.widgets.find((one) => 'title' in one && one.title === title);
    if (!widget || !('name' in widget)) throw new Error(`There is no field "${title}".`);
    const value = this.top.values[widget.name]?.[0] ?? '';
    if (widget.kind === 'date') return value && new Date(Number(value)).toISOString().slice(0, 10);
    if (widget.kind !== 'selection') return value;
    return widget.items.find((item) => item.value === value)?.text ?? '';
  }

  private allButtons(): ButtonView[] {
    const { footer } = this.card;
    const inCard = this.widgets.filter((one) => one.kind === 'button');
    return [
      ...inCard,
      ...(footer ? [footer.primary] : []),
      ...(footer?.secondary ? [footer.secondary] : []),
    ];
  }

  private at(faultHook?: FaultHook) {
    const { person, docId } = this;
    return { person, docId, ...(faultHook ? { faultHook } : {}) };
  }

  private take({ reply, execution }: CardRun, action?: ActionView): this {
    this.state = receiveReply(this.state, reply, action);
    this.calls = execution.calls.map(({ name }) => name);
    this.log = execution.log;
    this.remoteCalls = execution.calls.filter(({ remote }) => remote).length;
    return this;
  }
}

export const ALLOW = 'Allow for this Doc';

function valueFor(widget: WidgetView, text: string): string {
  if (widget.kind === 'date') return String(Date.parse(text));
  if (widget.kind !== 'selection') return text;
  const item = widget.items.find((one) => one.text === text);
  if (!item) throw new Error(`"${text}" is not among ${widget.items.map((one) => one.text)}.`);
  return item.value;
}
