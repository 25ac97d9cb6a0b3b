// Carries what a person types to the server, one request at a time and in order, and brings back what
// others changed. Neither ever takes a character, the caret or an unfinished composition from the other.
import type { Caret, DocView } from '../../views/doc-view';
import { caretNow, paragraphElement, placeCaret, type CaretNow } from './caret';
import { editDoc, MOST_WHEN_LEAVING, seeDoc } from './requests';
import { Unsaved } from './unsaved';
import { findParagraph } from './view-tree';
import { whileOpen } from './while-open';

/** From the first key after a save to the next save, in milliseconds. */
const SAVE_AFTER = 200;

export class DocEditor {
  view: DocView | undefined;
  problem = '';
  /** Texts that were typed into paragraphs which somebody else deleted meanwhile. */
  lost: string[] = [];
  readonly unsaved = new Unsaved();
  /** ID of the paragraph in which the caret is, or was last. */
  private current = '';
  private queue: Promise<void> = Promise.resolve();
  private waiting = 0;
  /** What is on its way to the server. */
  private sent: { paragraph: string; text: string } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the caret was right before the page was drawn again. */
  private caretBefore: CaretNow | undefined;
  /** A command changes what paragraphs there are: until the caret is placed, keys are held. */
  private commanding = false;
  private caretWanted: Caret | undefined;
  /** The paragraph whose text a command is to save itself, since only it knows the caret. */
  private splitting: string | undefined;
  /** What came meanwhile, text, keys or other commands: done once the caret is there. */
  private held: (() => void)[] = [];

  constructor(
    private readonly id: string,
    private readonly draw: () => void,
  ) {}

  get editable(): boolean {
    return this.view?.access === 'edit';
  }

  get saving(): boolean {
    return !this.unsaved.isEmpty && this.problem === '';
  }

  /** Number of the table row in which the caret is, or was last, from 0. */
  get row(): number | undefined {
    return findParagraph(this.view, this.current)?.row;
  }

  /** Opens the Doc, follows it while the page is visible, and lets no work go with the page. */
  listen(): () => void {
    const look = (): void => {
      if (this.waiting === 0) void this.look();
    };
    return whileOpen(look, () => this.sendAllAtOnce());
  }

  /** As the page goes there is no time for one request after another; false when that would lose text. */
  private sendAllAtOnce(): boolean {
    const { unsaved, sent } = this;
    if (unsaved.isEmpty && this.held.length === 0) return true;
    const isHeld = this.held.length > 0 || unsaved.composing !== undefined;
    if (isHeld || this.problem !== '' || unsaved.length > MOST_WHEN_LEAVING) return false;
    for (const paragraph of unsaved.ready()) {
      const { base = '', text = '' } = unsaved.edit(paragraph) ?? {};
      const known = sent?.paragraph === paragraph ? sent.text : base;
      const edit = { paragraph, base: known, text };
      if (known !== text) void this.send('type', edit).catch(this.failed);
    }
    return true;
  }

  enter = (paragraph: string): void => {
    this.current = paragraph;
    this.redraw();
  };

  typed = (paragraph: string, text: string): void => {
    this.unsaved.type(this.view, paragraph, text);
    this.timer ??= setTimeout(() => void this.flush(), SAVE_AFTER);
    this.redraw();
  };

  /** @param paragraph undefined when the composition is finished */
  compose = (paragraph: string | undefined): void => {
    this.unsaved.composing = paragraph;
    if (paragraph === undefined) void this.flush();
  };

  /** Keeps what a person does while a command is under way, to do it after; false when none is. */
  hold = (act: () => void): boolean => {
    if (this.commanding) this.held.push(act);
    return this.commanding;
  };

  /** Makes a paragraph read the three parts; the caret goes to the end of the second. */
  replace = (paragraph: string, before: string, put: string, after: string): void => {
    this.unsaved.type(this.view, paragraph, before + put + after);
    this.splitting = paragraph;
    this.command(() => {
      this.splitting = undefined;
      return this.save(paragraph, before.length + put.length);
    });
  };

  /** Joins a paragraph with the one before or after it; false when there is none to join. */
  join = (paragraph: string, step: -1 | 1): boolean => {
    const found = findParagraph(this.view, paragraph);
    const other = found?.siblings[found.at + step];
    if (other?.kind !== 'paragraph') return false;
    const second = step === 1 ? other.id : paragraph;
    this.command(() => this.send('join', { paragraph: second }));
    return true;
  };

  /** @param paragraph stands in the row; without it the caret does */
  addRow = (paragraph?: string): true => this.changeRows('add-row', paragraph);

  removeRow = (): true => this.changeRows('remove-row');

  /** The focus goes back into the text at once: what is typed from now on is held there, not lost. */
  private changeRows(command: 'add-row' | 'remove-row', paragraph?: string): true {
    paragraphElement(paragraph ?? this.current)?.focus({ preventScroll: true });
    this.command(() => this.send(command, { paragraph: paragraph ?? this.current }));
    return true;
  }

  /** Back to where the caret was last. */
  returnToText = (): void => paragraphElement(this.current)?.focus();

  /** Saves what was typed; resolves when it is saved or has failed. */
  flush = (): Promise<void> => this.inTurn(() => this.saveAll());

  forgetLost = (): void => {
    this.lost = [];
    this.redraw();
  };

  private redraw(): void {
    this.caretBefore = caretNow();
    this.draw();
  }

  /** Called when the page has been drawn: the caret goes where it was, or where a command wants it. */
  drawn(): void {
    const { caretWanted: wanted, caretBefore: before } = this;
    this.caretBefore = undefined;
    if (before && !wanted && !before.element.matches(':focus')) {
      const element = paragraphElement(before.paragraph);
      if (element) placeCaret(element, before.offset);
    }
    if (!wanted) return;
    this.endCommand();
    const element = paragraphElement(wanted.paragraph);
    if (!element) return void (this.held = []);
    placeCaret(element, wanted.offset);
    while (!this.commanding && this.held.length > 0) this.held.shift()?.();
  }

  /** Changes what paragraphs there are, after all that was typed before is saved. */
  private command(work: () => Promise<Caret | undefined>): void {
    if (this.hold(() => this.command(work))) return;
    this.commanding = true;
    void this.inTurn(async () => {
      await this.saveAll();
      this.caretWanted = await work();
      if (!this.caretWanted) this.giveUpCommand();
    });
  }

  private endCommand(): void {
    this.commanding = false;
    this.caretWanted = undefined;
  }

  private giveUpCommand(): void {
    this.endCommand();
    this.splitting = undefined;
    this.held = [];
  }

  private async look(): Promise<void> {
    await this.inTurn(async () => {
      const { view } = this;
      const seen = view && view.access !== 'none' && !this.unsaved.heldBack ? view.stamp : '';
      const now = await seeDoc(this.id, seen);
      if (now.access !== 'same') this.receive(now);
      if (this.timer === undefined) await this.saveAll();
    });
  }

  private async saveAll(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    for (const paragraph of this.unsaved.ready())
      if (paragraph !== this.splitting) await this.save(paragraph);
  }

  private async save(paragraph: string, caret?: number): Promise<Caret | undefined> {
    const edit = this.unsaved.edit(paragraph);
    return (
      edit && this.send('type', { paragraph, ...edit, ...(caret === undefined ? {} : { caret }) })
    );
  }

  private async send(
    command: string,
    edit: { paragraph: string; text?: string },
  ): Promise<Caret | undefined> {
    const { paragraph, text } = edit;
    this.sent = text === undefined ? undefined : { paragraph, text };
    const answer = await editDoc(command, { id: this.id, ...edit }).finally(() => {
      this.sent = undefined;
    });
    this.receive(answer.view, text === undefined ? undefined : { paragraph, text });
    return answer.caret;
  }

  private receive(view: DocView, sent?: { paragraph: string; text: string }): void {
    const received = this.unsaved.receive(this.view, view, sent);
    this.view = received.view;
    this.lost = [...this.lost, ...received.lost];
  }

  private failed = (error: unknown): void => {
    this.problem = sentenceOf(error);
    this.giveUpCommand();
  };

  /** One request after another; a failure is shown and what was typed stays unsaved, not lost. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    this.waiting++;
    this.queue = this.queue.then(async () => {
      const { view, problem, saving } = this;
      try {
        await work();
        this.problem = '';
      } catch (error) {
        this.failed(error);
      }
      this.waiting--;
      const isSame = view === this.view && problem === this.problem && saving === this.saving;
      if (!isSame || this.caretWanted) this.redraw();
    });
    return this.queue;
  }
}

/** The browser's own words for a server that is gone say nothing to people. */
function sentenceOf(error: unknown): string {
  if (error instanceof TypeError) return 'the local Workspace does not answer.';
  return error instanceof Error ? error.message : String(error);
}
