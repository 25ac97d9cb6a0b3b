// What the panel at the Doc's side shows, and how each reply changes it: the cards that lie on one another
// with what was typed into each, a short word at the bottom, Google's question about the file.
// https://developers.google.com/workspace/add-ons/how-tos/navigation
import type { ActionView, CardReply, CardView, FormInputs, NavigationStep } from './card-view';

/** By field name; check boxes may hold several. */
export type CardValues = Readonly<Record<string, readonly string[]>>;

export interface OpenCard {
  card: CardView;
  values: CardValues;
}

export interface PanelState {
  /** From the root to the one that is seen; empty until the first card is there. */
  cards: readonly OpenCard[];
  /** '' for none. */
  notification: string;
  /** Google asks whether the add-on may use this file. */
  asking: boolean;
  /** What Google says when the add-on's function failed; '' when it did not. */
  failure: string;
}

export const CLOSED_PANEL: PanelState = { cards: [], notification: '', asking: false, failure: '' };

export function topCard({ cards }: PanelState): OpenCard | undefined {
  return cards[cards.length - 1];
}

export function setValues(state: PanelState, name: string, values: readonly string[]): PanelState {
  const top = topCard(state);
  if (!top) return state;
  return withTop(state, { ...top, values: { ...top.values, [name]: values } });
}

/** The back arrow takes the card that is seen off; the root stays. */
export function goBack(state: PanelState): PanelState {
  return { ...state, cards: state.cards.slice(0, Math.max(1, state.cards.length - 1)) };
}

/**
 * A click: "if false, the form values are cleared when the action is triggered".
 * https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1#action
 */
export function beginAction(state: PanelState, { persistValues }: ActionView): PanelState {
  const top = topCard(state);
  const begun = { ...state, notification: '', failure: '' };
  return persistValues || !top ? begun : withTop(begun, opened(top.card));
}

export function receiveReply(state: PanelState, reply: CardReply, action?: ActionView): PanelState {
  if (reply.kind === 'cards') return { ...CLOSED_PANEL, cards: reply.cards.map(opened) };
  if (reply.kind === 'file-scope') return { ...state, asking: true };
  if (reply.kind === 'failed') return { ...state, failure: reply.message };
  const keep = action?.persistValues ?? false;
  const cards = reply.steps.reduce((shown, move) => step(shown, move, keep), state.cards);
  return { ...state, cards, notification: reply.notification };
}

/** The root stays whatever is popped; a name that is not there changes nothing. */
function step(
  cards: readonly OpenCard[],
  move: NavigationStep,
  keepValues: boolean,
): readonly OpenCard[] {
  if (move.kind === 'push') return [...cards, opened(move.card)];
  if (move.kind === 'update') {
    const made = opened(move.card);
    const before = keepValues ? cards[cards.length - 1] : undefined;
    return [...cards.slice(0, -1), before ? keptIn(made, before.values) : made];
  }
  if (move.kind === 'pop') return cards.slice(0, Math.max(1, cards.length - 1));
  if (move.kind === 'pop-to-root') return cards.slice(0, 1);
  const at = cards.map(({ card }) => card.name).lastIndexOf(move.name);
  return at < 0 ? cards : cards.slice(0, at + 1);
}

/** What was typed wins over what the server sent, in the fields that are still there. */
function keptIn({ card, values }: OpenCard, typed: CardValues): OpenCard {
  const kept = Object.entries(values).map(([name, value]) => [name, typed[name] ?? value]);
  return { card, values: Object.fromEntries(kept) };
}

function withTop(state: PanelState, top: OpenCard): PanelState {
  return { ...state, cards: [...state.cards.slice(0, -1), top] };
}

function opened(card: CardView): OpenCard {
  return { card, values: valuesAtFirst(card) };
}

/** What the widgets hold when nobody has touched them. */
function valuesAtFirst(card: CardView): CardValues {
  const entries = widgetsOf(card).flatMap((widget): [string, string[]][] => {
    if (widget.kind === 'input' || widget.kind === 'date') {
      return [[widget.name, widget.value === '' ? [] : [widget.value]]];
    }
    if (widget.kind !== 'selection') return [];
    const chosen = widget.items.filter(({ selected }) => selected).map(({ value }) => value);
    // A drop-down shows its first item until another one is chosen.
    const first = widget.type === 'dropdown' ? widget.items.slice(0, 1) : [];
    return [[widget.name, chosen.length > 0 ? chosen : first.map(({ value }) => value)]];
  });
  return Object.fromEntries(entries);
}

/** The values as the event object carries them; what is empty is left out. */
export function inputsOf({ card, values }: OpenCard): FormInputs {
  const inputs: FormInputs = {};
  for (const widget of widgetsOf(card)) {
    if (!('name' in widget)) continue;
    const value = (values[widget.name] ?? []).filter((text) => text !== '');
    if (value.length === 0) continue;
    inputs[widget.name] =
      widget.kind === 'date'
        ? { dateInput: { msSinceEpoch: value[0] ?? '' } }
        : { stringInputs: { value } };
  }
  return inputs;
}

function widgetsOf({ sections }: CardView): CardView['sections'][number]['widgets'] {
  return sections.flatMap(({ widgets }) => widgets);
}
