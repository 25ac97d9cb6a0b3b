// One run of a paragraph as an element: text, link, chip, page break, and what is only suggested. All
// that is shown besides the Doc's own characters is drawn by CSS, so that offsets stay true.
import type { ChipView, RunView } from '../../views/doc-view';
import { textCss } from './looks';

export function runElement(run: RunView): HTMLElement {
  const element = document.createElement(tagOf(run));
  Object.assign(element.style, textCss(run.look));
  if (run.pageBreak) {
    element.className = 'doc-page-break';
    return element;
  }
  element.textContent = run.text.replaceAll('\v', '\n');
  if (run.chip) asChip(element, run.chip);
  if (element instanceof HTMLAnchorElement && run.href) asLink(element, run.href);
  if (run.suggestion) asSuggestion(element, run.suggestion.kind, run.suggestion.by);
  return element;
}

function tagOf(run: RunView): string {
  if (run.pageBreak) return 'hr';
  if (run.suggestion) return run.suggestion.kind === 'insertion' ? 'ins' : 'del';
  return run.href ? 'a' : 'span';
}

function asLink(element: HTMLAnchorElement, href: string): void {
  element.href = href;
  element.target = '_blank';
  element.rel = 'noopener noreferrer';
  element.title = `${href} (Ctrl+click to open)`;
}

const KINDS: Readonly<Record<ChipView['kind'], string>> = {
  date: 'Date',
  person: 'Person',
  link: 'Link',
  dropdown: 'Choice',
  image: 'Picture',
  other: 'Chip',
};

function asChip(element: HTMLElement, { kind, label }: ChipView): void {
  element.contentEditable = 'false';
  element.classList.add('doc-chip');
  element.dataset['chip'] = kind;
  element.dataset['label'] = label;
  element.role = 'img';
  element.ariaLabel = `${KINDS[kind]}: ${label}`;
}

/** The words before and after it are for screen readers, the color and line for everybody. */
function asSuggestion(element: HTMLElement, kind: 'insertion' | 'deletion', by: string): void {
  const said = kind === 'insertion' ? 'suggests adding' : 'suggests deleting';
  element.classList.add('doc-suggested');
  element.dataset['says'] = `${by} ${said}: `;
  element.title = `${by} ${said} this`;
  if (element.ariaLabel) element.ariaLabel += `, ${by} ${said} it`;
}
