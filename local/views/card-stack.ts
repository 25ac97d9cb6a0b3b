// The cards that lie on one another in the panel: the last one is seen, and the back arrow takes it off.
// https://developers.google.com/workspace/add-ons/how-tos/navigation
import type { CardView, FormInputs, NavigationStep } from './card-view';

/** From the root to the one that is seen; never empty. */
export type CardStack = readonly CardView[];

/** The root stays whatever is popped; a name that is not there changes nothing. */
export function navigate(stack: CardStack, steps: readonly NavigationStep[]): CardStack {
  return steps.reduce(step, stack);
}

function step(stack: CardStack, move: NavigationStep): CardStack {
  if (move.kind === 'push') return [...stack, move.card];
  if (move.kind === 'update') return [...stack.slice(0, -1), move.card];
  if (move.kind === 'pop') return stack.slice(0, Math.max(1, stack.length - 1));
  if (move.kind === 'pop-to-root') return stack.slice(0, 1);
  const at = stack.map(({ name }) => name).lastIndexOf(move.name);
  return at < 0 ? stack : stack.slice(0, at + 1);
}

/** What the widgets hold when nobody has touched them: values by field name. */
export function valuesAtFirst(card: CardView): Record<string, string[]> {
  const widgets = card.sections.flatMap((section) => section.widgets);
  const entries = widgets.flatMap((widget): [string, string[]][] => {
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

/** The same as the event object carries them; what is empty is left out. */
export function inputsOf(card: CardView, values: Record<string, string[]>): FormInputs {
  const inputs: FormInputs = {};
  for (const widget of card.sections.flatMap((section) => section.widgets)) {
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
