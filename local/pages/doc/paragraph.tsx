// One paragraph. A person types into its own element; what the browser does there is read back as text.
import { createElement, type HTMLAttributes, type TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { CHIP, type ParagraphView, type RunView } from '../../views/doc-view';
import { changesBetween, movedCaret } from '../../views/merge-text';
import {
  caretNow,
  caretOnEdge,
  isLastInTable,
  leaveText,
  neighbour,
  placeCaret,
  select,
  selectionIn,
  textOf,
  upOrDown,
} from './caret';
import { isKeyOfText, pressAgain, typeAgain } from './held-keys';
import { paragraphCss } from './looks';
import { runElement } from './run-element';
import type { Doc } from './use-doc';

interface ParagraphProps {
  doc: Doc;
  block: ParagraphView;
  /** For those who can't see where it stands; '' when it says so itself. */
  name: string;
}

const TAGS: Readonly<Record<string, string>> = { title: 'h1', subtitle: 'p', text: 'p' };

export function Paragraph({ doc, block, name }: ParagraphProps) {
  const ref = useRef<HTMLElement>(null);
  const filled = useRef<RunView[] | undefined>(undefined);
  const { id, runs, look, typing, role, bullet, lineBreak } = block;
  const editable = doc.editable && !block.fixed;
  useLayoutEffect(() => {
    const shown = doc.unsaved.edit(id)?.text ?? wholeText(runs);
    if (!ref.current || doc.unsaved.composing === id) return;
    if (filled.current !== runs || textOf(ref.current) !== shown) fill(ref.current, block, shown);
    filled.current = runs;
  });
  return createElement(TAGS[role] ?? `h${role}`, {
    ref,
    class: bullet ? 'doc-paragraph doc-bullet' : 'doc-paragraph',
    style: paragraphCss(look, typing),
    'data-paragraph': id,
    'data-bullet': bullet?.glyph,
    'data-break': lineBreak?.kind,
    ...(editable ? { ...field(block, name), ...typingHandlers(doc, block) } : {}),
  });
}

/** A heading stays one, and a header cell its column's; any other place to type is a field with a name. */
function field({ role }: ParagraphView, name: string): HTMLAttributes<HTMLElement> {
  if (name === '' || (role !== 'text' && role !== 'subtitle')) return {};
  return { role: 'textbox', 'aria-multiline': true, 'aria-label': name };
}

function wholeText(runs: RunView[]): string {
  return runs.map((run) => run.text).join('');
}

/**
 * Shows the runs, changed so that they read `shown`. Where that text stands already and the caret is in
 * it, nothing is touched; where others changed it around the caret, the selection moves along.
 */
function fill(element: HTMLElement, block: ParagraphView, shown: string): void {
  const before = textOf(element);
  const isFocused = document.activeElement === element;
  const isFilled = element.dataset['filled'] !== undefined;
  if (isFilled && isFocused && before === shown) return;
  const caret = isFocused ? selectionIn(element) : undefined;
  element.dataset['filled'] = '';
  element.replaceChildren(...changedRuns(block, shown).map(runElement));
  if (!caret) return;
  const changes = changesBetween(before, shown);
  select(element, movedCaret(caret.start, changes), movedCaret(caret.end, changes));
}

/** What is typed and not yet saved looks like the text before it. */
function changedRuns({ runs, typing }: ParagraphView, shown: string): RunView[] {
  const text = wholeText(runs);
  if (text === shown) return runs;
  if (runs.length === 0) return [{ text: shown, look: typing }];
  const changed = runs.map((run) => ({ ...run }));
  for (const { from, to, put } of changesBetween(text, shown).reverse()) {
    let start = 0;
    for (const [n, run] of runs.entries()) {
      const end = start + run.text.length;
      const target = changed[n];
      const puts = put !== '' && (from === 0 ? n === 0 : start < from && from <= end);
      const cutFrom = Math.min(Math.max(from, start), end) - start;
      const cutTo = Math.min(Math.max(to, start), end) - start;
      if (target && (puts || cutTo > cutFrom)) {
        target.text = target.text.slice(0, cutFrom) + (puts ? put : '') + target.text.slice(cutTo);
      }
      start = end;
    }
  }
  return changed;
}

function typingHandlers(doc: Doc, block: ParagraphView): HTMLAttributes<HTMLElement> {
  const { id } = block;
  return {
    contentEditable: 'plaintext-only',
    spellcheck: true,
    onFocus: () => doc.enter(id),
    onBlur: (event) => {
      void doc.flush();
      if (!doc.unsaved.edit(id)) fill(event.currentTarget, block, wholeText(block.runs));
    },
    onCompositionStart: () => doc.compose(id),
    onCompositionEnd: () => doc.compose(undefined),
    onBeforeInput: (event) => {
      if (doc.hold(() => typeAgain(event.data ?? ''))) event.preventDefault();
    },
    onInput: (event) => doc.typed(id, textOf(event.currentTarget)),
    onKeyDown: (event) => pressed(doc, id, event),
    onPaste: (event) => {
      event.preventDefault();
      const pasted = event.clipboardData?.getData('text/plain') ?? '';
      const text = pasted.replace(/\r\n?/g, '\n').replaceAll(CHIP, '');
      put(doc, text);
    },
    onClick: (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link && (event.ctrlKey || event.metaKey)) open(link.href, '_blank', 'noopener');
    },
  };
}

type Key = TargetedKeyboardEvent<HTMLElement>;

function pressed(doc: Doc, id: string, event: Key): void {
  if (event.isComposing) return;
  const element = event.currentTarget;
  const caret = selectionIn(element);
  if (isKeyOfText(event) && doc.hold(() => pressAgain(event))) return event.preventDefault();
  if (!caret) return;
  const collapsed = caret.start === caret.end;
  const length = textOf(element).length;
  const handled = ((): boolean => {
    if (event.key === 'Enter' && !event.shiftKey) return put(doc, '\n');
    if (!collapsed || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey)
      return false;
    if (event.key === 'Backspace') return caret.start === 0 && doc.join(id, -1);
    if (event.key === 'Delete') return caret.start === length && doc.join(id, 1);
    if (event.key === 'Escape') return leaveText();
    if (event.key === 'Tab') return isLastInTable(element) && doc.addRow(id);
    return moved(element, event.key, caret.start, length);
  })();
  if (handled) event.preventDefault();
}

/** Arrow keys lead from one paragraph to the next, as in one text. */
function moved(element: HTMLElement, key: string, caret: number, length: number): boolean {
  if (key === 'ArrowLeft' && caret === 0) return arrived(neighbour(element, -1), Infinity);
  if (key === 'ArrowRight' && caret === length) return arrived(neighbour(element, 1), 0);
  if (key === 'ArrowUp' && caretOnEdge(element, 'first'))
    return arrived(upOrDown(element, -1), caret);
  if (key === 'ArrowDown' && caretOnEdge(element, 'last'))
    return arrived(upOrDown(element, 1), caret);
  return false;
}

function arrived(next: HTMLElement | undefined, caret: number): boolean {
  if (next) placeCaret(next, Math.min(caret, textOf(next).length));
  return next !== undefined;
}

/** Puts text, which may hold new paragraphs, in place of what is selected. */
function put(doc: Doc, text: string): boolean {
  if (doc.hold(() => put(doc, text))) return true;
  const place = caretNow();
  const caret = place && selectionIn(place.element);
  if (!caret) return false;
  const before = textOf(place.element);
  doc.replace(place.paragraph, before.slice(0, caret.start), text, before.slice(caret.end));
  return true;
}
