// Two pages with one Doc, as the network may have it: each types on while its last text is on the way and
// hears of the other's late. In the end both show the same, and no letter that anybody typed is missing.
import { fc } from '../../support/properties';
import { Unsaved } from '../../../local/pages/doc/unsaved';
import { findParagraph, textOf } from '../../../local/pages/doc/view-tree';
import { openDocByHand, typeInDoc } from '../../../local/services/docs/by-hand';
import { docLinesByHand } from '../../../local/services/docs/by-hand-read';
import type { DocView } from '../../../local/views/doc-view';
import { insert, LEAD, lines, shared, TEACHER, write, type TestDoc } from './docs-support';

/** What a page keeps of the Doc, and the answer that has not reached it yet. */
class Page {
  private view: DocView;
  private readonly unsaved = new Unsaved();
  private answer: { view: DocView; sent: { paragraph: string; text: string } } | undefined;

  constructor(
    private readonly doc: TestDoc,
    private readonly person: string,
  ) {
    this.view = this.look();
  }

  shown(paragraph: string): string {
    const found = findParagraph(this.view, paragraph);
    return this.unsaved.edit(paragraph)?.text ?? (found ? textOf(found.paragraph) : '');
  }

  type(paragraph: string, at: number, letter: string): void {
    const characters = [...this.shown(paragraph)];
    characters.splice(at % (characters.length + 1), 0, letter);
    this.unsaved.type(this.view, paragraph, characters.join(''));
  }

  /** Sends what is unsaved, unless an answer is still to come. */
  send(): void {
    const [paragraph] = this.unsaved.ready();
    const edit = paragraph === undefined ? undefined : this.unsaved.edit(paragraph);
    if (this.answer || !edit || paragraph === undefined) return;
    typeInDoc(this.doc.workspace, this.person, this.doc.id, { paragraph, ...edit });
    this.answer = { view: this.look(), sent: { paragraph, text: edit.text } };
  }

  /** Hears the answer to what it sent, or else what is new. */
  hear(): void {
    const { view, sent } = this.answer ?? { view: this.look(), sent: undefined };
    this.answer = undefined;
    this.view = this.unsaved.receive(this.view, view, sent).view;
  }

  settle(): void {
    this.hear();
    for (let round = 0; round < 10 && !this.unsaved.isEmpty; round++) {
      this.send();
      this.hear();
    }
  }

  private look(): DocView {
    return openDocByHand(this.doc.workspace, this.person, this.doc.id);
  }
}

const step = fc.record({
  who: fc.constantFrom(0, 1),
  does: fc.constantFrom('type', 'type', 'send', 'hear', 'script'),
  line: fc.constantFrom(0, 1),
  at: fc.nat(20),
});

test('both end up with the same Doc, with every letter that was typed', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
      const doc = shared('We meet 🙈 weekly\nWhat we try');
      const ids = lines(doc).map(({ id }) => id);
      const pages = [new Page(doc, LEAD), new Page(doc, TEACHER)];
      let typed = '';
      for (const [n, { who, does, line, at }] of steps.entries()) {
        const page = pages[who];
        if (does === 'send') page?.send();
        else if (does === 'hear') page?.hear();
        else if (does === 'script') write(doc, insert(1, '+'));
        else {
          const letter = String.fromCodePoint(0x4e00 + n);
          page?.type(ids[line] ?? '', at, letter);
          typed += letter;
        }
      }
      for (const page of [...pages, ...pages]) page.settle();
      const now = docLinesByHand(doc.workspace, LEAD, doc.id).map(({ text }) => text);
      for (const page of pages) expect(ids.map((id) => page.shown(id))).toEqual(now);
      const all = now.join('');
      for (const letter of typed) expect(all.split(letter)).toHaveLength(2);
      const own = [...all].filter((character) => !typed.includes(character) && character !== '+');
      expect(own.join('')).toBe('We meet 🙈 weeklyWhat we try');
    }),
    { numRuns: 100 },
  );
});
