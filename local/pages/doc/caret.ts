// The caret in an editable paragraph, counted in characters of its text.

/** Text of a paragraph's element; a line break within it is Google's vertical tab. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replaceAll('\n', '\v');
}

/** Start and end of the selection within the element, or undefined when it lies elsewhere. */
export function selectionIn(element: Element): { start: number; end: number } | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer))
    return undefined;
  const until = (node: Node, offset: number): number => {
    const before = document.createRange();
    before.setStart(element, 0);
    before.setEnd(node, offset);
    return before.toString().length;
  };
  return {
    start: until(range.startContainer, range.startOffset),
    end: until(range.endContainer, range.endOffset),
  };
}

export interface CaretNow {
  element: HTMLElement;
  paragraph: string;
  offset: number;
}

/** The caret as it stands in a paragraph of the Doc, if it does. */
export function caretNow(): CaretNow | undefined {
  const element = document.activeElement;
  const paragraph = element instanceof HTMLElement ? element.dataset['paragraph'] : undefined;
  if (!(element instanceof HTMLElement) || paragraph === undefined) return undefined;
  return { element, paragraph, offset: selectionIn(element)?.end ?? 0 };
}

/** Selects characters of a paragraph that has the focus already. */
export function select(element: HTMLElement, start: number, end: number): void {
  const [from, fromOffset] = placeOf(element, start);
  const [to, toOffset] = placeOf(element, end);
  getSelection()?.setBaseAndExtent(from, fromOffset, to, toOffset);
}

/** Focuses a paragraph with the caret before its character `offset`. */
export function placeCaret(element: HTMLElement, offset: number): void {
  element.focus();
  select(element, offset, offset);
}

function placeOf(element: HTMLElement, offset: number): [node: Node, offset: number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    const chip = node.parentElement?.closest<HTMLElement>('[data-chip]');
    if (chip ? left < length : left <= length) return chip ? besideChip(chip, left) : [node, left];
    left -= length;
    if (left === 0 && chip && !chip.nextSibling) return besideChip(chip, 1);
  }
  return [element, element.childNodes.length];
}

/** Nobody types within a chip: before it, or after it. */
function besideChip(chip: HTMLElement, offset: number): [node: Node, offset: number] {
  const parent = chip.parentNode ?? chip;
  return [parent, [...parent.childNodes].indexOf(chip) + offset];
}

/** Whether the caret stands on the first or on the last line that the paragraph takes. */
export function caretOnEdge(element: Element, edge: 'first' | 'last'): boolean {
  const range = getSelection()?.getRangeAt(0);
  const [box] = range?.getClientRects() ?? [];
  if (!box) return true;
  const around = element.getBoundingClientRect();
  return edge === 'first'
    ? box.top - around.top < box.height
    : around.bottom - box.bottom < box.height;
}

/** The paragraph before or after this one, in reading order, in which a person can type. */
export function neighbour(element: Element, step: -1 | 1): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(TYPED_INTO)];
  return all[all.findIndex((other) => other === element) + step];
}

const TYPED_INTO = '[data-paragraph][contenteditable]';

/** Whether nothing in the table around it comes after it: there the Tab key means a new row. */
export function isLastInTable(element: Element): boolean {
  const table = element.closest('table');
  return table !== null && [...table.querySelectorAll(TYPED_INTO)].at(-1) === element;
}

/** The paragraph above or below: in a table that of the same column, at its edge the one outside. */
export function upOrDown(element: Element, step: -1 | 1): HTMLElement | undefined {
  const next = neighbour(element, step);
  const cell = element.closest<HTMLTableCellElement>('td, th');
  const table = cell?.closest('table');
  if (!next || !cell || !table || cell.contains(next)) return next;
  const row = table.rows[[...table.rows].findIndex((each) => each.contains(cell)) + step];
  const across = row?.cells[Math.min(cell.cellIndex, row.cells.length - 1)];
  if (across) return [...across.querySelectorAll<HTMLElement>(TYPED_INTO)].at(step === 1 ? 0 : -1);
  let outside: HTMLElement | undefined = next;
  while (outside && table.contains(outside)) outside = neighbour(outside, step);
  return outside;
}

/** The element of a paragraph, by its ID. */
export function paragraphElement(paragraph: string): HTMLElement | undefined {
  const element = document.querySelector(`[data-paragraph="${CSS.escape(paragraph)}"]`);
  return element instanceof HTMLElement ? element : undefined;
}

/** From the text to the commands of the row that it stands in; false when there are none. */
export function leaveText(): boolean {
  const command = document.querySelector<HTMLButtonElement>('.doc-command:enabled');
  command?.focus();
  return command !== null;
}
