// One paragraph. A person types into its own element; what the browser does there is read back as text.
import { createElement, type HTMLAttributes, type TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ParagraphView, RunView } from '../../views/doc-view';
import { caretOnEdge, neighbour, placeCaret, selectionIn, textOf, upOrDown } from './caret';
import { paragraphCss, textCss } from './looks';
import type { Doc } from './use-doc';

interface ParagraphProps {
  doc: Doc;
  block: ParagraphView;
  path: string;
}

const TAGS: Readonly<Record<string, string>> = { title: 'h1', subtitle: 'p', text: 'p' };

export function Paragraph({ doc, block, path }: ParagraphProps) {
  const ref = useRef<HTMLElement>(null);
  const { runs, look, typing, role, bullet } = block;
  const editable = doc.editable && !block.fixed;
  useLayoutEffect(() => {
    if (ref.current && !doc.isUnsaved(path)) fill(ref.current, runs);
  }, [runs]);
  return createElement(TAGS[role] ?? `h${role}`, {
    ref,
    class: bullet ? 'doc-paragraph doc-bullet' : 'doc-paragraph',
    style: paragraphCss(look, typing),
    'data-path': path,
    'data-bullet': bullet?.glyph,
    ...(editable ? typingHandlers({ doc, block, path }) : {}),
  });
}

/** Shows the runs. Where the same text stands already and the caret is in it, nothing is touched. */
function fill(element: HTMLElement, runs: RunView[]): void {
  const shown = runs.map((run) => run.text).join('');
  const isFilled = element.dataset['filled'] !== undefined;
  if (isFilled && document.activeElement === element && textOf(element) === shown) return;
  element.dataset['filled'] = '';
  element.replaceChildren(...runs.map(runElement));
}

function runElement(run: RunView): HTMLElement {
  const element = document.createElement(run.href ? 'a' : run.pageBreak ? 'hr' : 'span');
  Object.assign(element.style, textCss(run.look));
  if (run.pageBreak) element.className = 'doc-page-break';
  else element.textContent = run.text.replaceAll('\v', '\n');
  if (element instanceof HTMLAnchorElement && run.href) {
    element.href = run.href;
    element.target = '_blank';
    element.rel = 'noopener noreferrer';
    element.title = `${run.href} (Ctrl+click to open)`;
  }
  return element;
}

function typingHandlers({ doc, block, path }: ParagraphProps): HTMLAttributes<HTMLElement> {
  return {
    contentEditable: 'plaintext-only',
    spellcheck: true,
    onFocus: () => doc.enter(path),
    onBlur: (event) => {
      doc.flush();
      if (!doc.isUnsaved(path)) fill(event.currentTarget, block.runs);
    },
    onBeforeInput: (event) => {
      if (doc.hold(event.data ?? '')) event.preventDefault();
    },
    onInput: (event) => doc.typed(path, textOf(event.currentTarget)),
    onKeyDown: (event) => pressed(doc, path, event),
    onPaste: (event) => {
      event.preventDefault();
      const pasted = event.clipboardData?.getData('text/plain') ?? '';
      const text = pasted.replace(/\r\n?/g, '\n');
      if (!doc.hold(text)) put(doc, path, event.currentTarget, text);
    },
    onClick: (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link && (event.ctrlKey || event.metaKey)) open(link.href, '_blank', 'noopener');
    },
  };
}

type Key = TargetedKeyboardEvent<HTMLElement>;

function pressed(doc: Doc, path: string, event: Key): void {
  if (event.isComposing) return;
  const element = event.currentTarget;
  const caret = selectionIn(element);
  if (event.key === 'Enter' && doc.hold('\n')) return event.preventDefault();
  if (event.key === 'Tab' && doc.hold(event.shiftKey ? -1 : 1)) return event.preventDefault();
  if (event.key.length > 1 && doc.hold('')) return event.preventDefault();
  if (!caret) return;
  const collapsed = caret.start === caret.end;
  const length = textOf(element).length;
  const handled = ((): boolean => {
    if (event.key === 'Enter' && !event.shiftKey) return put(doc, path, element, '\n');
    if (!collapsed || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey)
      return false;
    if (event.key === 'Backspace') return caret.start === 0 && doc.join(path, -1);
    if (event.key === 'Delete') return caret.start === length && doc.join(path, 1);
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
function put(doc: Doc, path: string, element: HTMLElement, text: string): boolean {
  const caret = selectionIn(element);
  if (!caret) return false;
  const before = textOf(element);
  doc.replace(path, before.slice(0, caret.start), text, before.slice(caret.end));
  return true;
}
