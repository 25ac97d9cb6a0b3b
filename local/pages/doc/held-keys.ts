// What a person pressed while a command was under way, done again where the caret then is.
import { neighbour, placeCaret, textOf } from './caret';

type Unit = 'character' | 'word';

/** What the browser itself does at the keys that edit a text or lead through it. */
const KEYS_OF_TEXT: Readonly<Record<string, (event: KeyboardEvent, unit: Unit) => void>> = {
  ArrowLeft: (event, unit) => move(event, 'left', unit),
  ArrowRight: (event, unit) => move(event, 'right', unit),
  ArrowUp: (event) => move(event, 'backward', 'line'),
  ArrowDown: (event) => move(event, 'forward', 'line'),
  Home: (event) => move(event, 'backward', 'lineboundary'),
  End: (event) => move(event, 'forward', 'lineboundary'),
  Backspace: (_event, unit) => remove('backward', unit),
  Delete: (_event, unit) => remove('forward', unit),
  Enter: () => void document.execCommand('insertLineBreak'),
  Tab: ({ shiftKey }) => goToText(shiftKey ? -1 : 1),
  Escape: () => undefined,
};

export function isKeyOfText({ key }: KeyboardEvent): boolean {
  return Object.hasOwn(KEYS_OF_TEXT, key);
}

/** A page can't make the browser act at a key: where the page itself does not, this does. */
export function pressAgain(pressed: KeyboardEvent): void {
  const again = new KeyboardEvent('keydown', pressed);
  if (document.activeElement?.dispatchEvent(again) === false) return;
  KEYS_OF_TEXT[again.key]?.(again, again.ctrlKey || again.altKey ? 'word' : 'character');
}

export function typeAgain(text: string): void {
  document.execCommand('insertText', false, text);
}

function move({ shiftKey }: KeyboardEvent, direction: string, unit: string): void {
  getSelection()?.modify(shiftKey ? 'extend' : 'move', direction, unit);
}

function remove(direction: string, unit: Unit): void {
  const selection = getSelection();
  if (selection?.isCollapsed && unit === 'word') selection.modify('extend', direction, unit);
  document.execCommand(direction === 'forward' ? 'forwardDelete' : 'delete');
}

function goToText(step: -1 | 1): void {
  const next = document.activeElement && neighbour(document.activeElement, step);
  if (next) placeCaret(next, textOf(next).length);
}
