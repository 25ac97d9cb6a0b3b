// What this person typed and the server does not have yet, kept true while others change the same Doc.
import { mergeText } from '../../views/merge-text';
import type { DocView } from '../../views/doc-view';
import { findParagraph, textOf, withKept } from './view-tree';

interface Edit {
  /** The text that the person changed. */
  base: string;
  text: string;
}

export class Unsaved {
  private readonly edits = new Map<string, Edit>();
  /** The paragraph with an unfinished IME composition: nothing may touch it. */
  composing: string | undefined;
  /** Set when something came that `composing` held back: the Doc is to be asked for once more. */
  heldBack = false;

  get isEmpty(): boolean {
    return this.edits.size === 0;
  }

  /** Characters of all texts together, as they were and as they are. */
  get length(): number {
    return [...this.edits.values()].reduce(
      (sum, { base, text }) => sum + base.length + text.length,
      0,
    );
  }

  /** What is to be saved of a paragraph. */
  edit(paragraph: string): Edit | undefined {
    return this.edits.get(paragraph);
  }

  /** Paragraphs that may be saved now. */
  ready(): string[] {
    return [...this.edits.keys()].filter((paragraph) => paragraph !== this.composing);
  }

  type(view: DocView | undefined, paragraph: string, text: string): void {
    const shown = findParagraph(view, paragraph)?.paragraph;
    const base = this.edits.get(paragraph)?.base ?? (shown ? textOf(shown) : '');
    this.edits.set(paragraph, { base, text });
  }

  /**
   * Takes up what the server shows now.
   * @param sent the edit that this view answers
   * @returns the view to draw, and texts whose paragraph was deleted by somebody else
   */
  receive(
    before: DocView | undefined,
    view: DocView,
    sent?: { paragraph: string; text: string },
  ): { view: DocView; lost: string[] } {
    const lost: string[] = [];
    this.heldBack = false;
    this.keepComposed(before, view);
    for (const [paragraph, edit] of this.edits) {
      const base = sent?.paragraph === paragraph ? sent.text : edit.base;
      const found = findParagraph(view, paragraph);
      if (!found) {
        this.edits.delete(paragraph);
        if (edit.text !== '') lost.push(edit.text);
      } else if (paragraph === this.composing && this.heldBack) {
        this.edits.set(paragraph, { ...edit, base });
      } else {
        const theirs = textOf(found.paragraph);
        const text = mergeText(base, edit.text, theirs);
        if (text === theirs) this.edits.delete(paragraph);
        else this.edits.set(paragraph, { base: theirs, text });
      }
    }
    return { view: withKept(before, view), lost };
  }

  /** Leaves the paragraph that is being composed as it was before, if others changed it. */
  private keepComposed(before: DocView | undefined, view: DocView): void {
    if (this.composing === undefined) return;
    const old = findParagraph(before, this.composing)?.paragraph;
    const now = findParagraph(view, this.composing);
    if (!old || !now || textOf(old) === textOf(now.paragraph)) return;
    const shown = this.edits.get(this.composing)?.text ?? textOf(old);
    if (textOf(now.paragraph) === shown) return;
    now.siblings[now.at] = old;
    this.heldBack = true;
  }
}
