// Carries what a person types to the server, one request at a time and in order.
import type {
  BlockView,
  DocView,
  OpenDocView,
  ParagraphView,
  TableView,
} from '../../views/doc-view';
import { post } from '../common/api';
import { neighbour, placeCaret, textOf as shownText } from './caret';

/** Pause in typing after which it is saved, in milliseconds. */
const PAUSE = 400;

export interface RowPlace {
  /** The table's index in the Doc, and its path on the page. */
  table: number;
  path: string;
  row: number;
}

type Step = -1 | 1;

interface Caret {
  path: string;
  offset: number;
}

export class DocEditor {
  view: DocView | undefined;
  saving = false;
  problem = '';
  row: RowPlace | undefined;
  /** Path of a paragraph → its text as it stands on the page, not yet saved. */
  private unsaved = new Map<string, string>();
  private queue: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Set while a command changes what paragraphs there are: where the caret will be afterwards. */
  private caretWanted: Caret | undefined;
  private caretReady = false;
  /** What came meanwhile, text, the Tab key or another command: done once the caret is there. */
  private held: (string | Step | (() => void))[] = [];

  constructor(
    private readonly id: string,
    private readonly redraw: () => void,
  ) {}

  /** Opens the Doc, reads it again when the window comes back, and warns before work is lost. */
  listen(): () => void {
    const reopen = (): void => void this.open();
    const warn = (event: BeforeUnloadEvent): void => {
      if (this.unsaved.size > 0 || this.saving) event.preventDefault();
    };
    reopen();
    addEventListener('focus', reopen);
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('focus', reopen);
      removeEventListener('beforeunload', warn);
    };
  }

  enter = (path: string): void => {
    this.row = this.rowAt(path);
    this.redraw();
  };

  typed = (path: string, text: string): void => {
    this.unsaved.set(path, text);
    this.saving = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), PAUSE);
    this.redraw();
  };

  isUnsaved = (path: string): boolean => this.unsaved.has(path);

  /** Keeps what is typed while a command is under way; false when none is. */
  hold = (typed: string | Step): boolean => {
    if (!this.caretWanted) return false;
    const last = this.held.at(-1);
    if (typeof last === 'string' && typeof typed === 'string')
      this.held.splice(-1, 1, last + typed);
    else this.held.push(typed);
    return true;
  };

  /** Makes a paragraph read the three parts; the caret goes to the end of the second. */
  replace = (path: string, before: string, put: string, after: string): void => {
    this.unsaved.set(path, before + put + after);
    const lines = put.split('\n');
    const offset = (lines.at(-1)?.length ?? 0) + (lines.length === 1 ? before.length : 0);
    this.command({ path: stepped(path, lines.length - 1), offset });
  };

  /** Joins a paragraph with the one before or after it; false when there is none to join. */
  join = (path: string, step: -1 | 1): boolean => {
    const first = step === 1 ? path : stepped(path, -1);
    if (!this.paragraphAt(first) || !this.paragraphAt(stepped(first, 1))) return false;
    const caret = { path: first, offset: 0 };
    this.command(caret, async () => {
      const upper = this.paragraphAt(first);
      caret.offset = textOf(upper).length;
      const start = (upper?.start ?? 0) + caret.offset;
      await this.send('delete', { start, end: start + 1 });
    });
    return true;
  };

  addRow = ({ table, path, row }: RowPlace): void =>
    this.command({ path: `${path}.${row + 1}.0.0`, offset: 0 }, () =>
      this.send('add-row', { table: this.tableAt(path)?.start ?? table, row }),
    );

  removeRow = ({ table, path, row }: RowPlace): void =>
    this.command({ path: `${path}.${Math.max(row - 1, 0)}.0.0`, offset: 0 }, () =>
      this.send('remove-row', { table: this.tableAt(path)?.start ?? table, row }),
    );

  /** Saves what was typed; resolves when it is saved or has failed. */
  flush = (): Promise<void> => {
    clearTimeout(this.timer);
    return this.inTurn(() => this.saveAll());
  };

  /** Called when the page has been drawn: the caret goes where the last command wants it. */
  placeCaretWanted(): void {
    const { caretWanted: wanted } = this;
    if (!this.caretReady || !wanted) return;
    this.dropCaret();
    const element = document.querySelector(`[data-path="${wanted.path}"]`);
    if (!(element instanceof HTMLElement)) return void (this.held = []);
    placeCaret(element, wanted.offset);
    this.takeUp(element, wanted.offset);
  }

  /** Does what was typed meanwhile, from the caret on. */
  private takeUp(element: HTMLElement, caret: number): void {
    const next = this.held.shift();
    if (next === undefined) return;
    if (typeof next === 'function') return next();
    const text = shownText(element);
    if (typeof next === 'string') {
      const path = element.dataset['path'] ?? '';
      return this.replace(path, text.slice(0, caret), next, text.slice(caret));
    }
    const beside = neighbour(element, next) ?? element;
    placeCaret(beside, shownText(beside).length);
    this.takeUp(beside, shownText(beside).length);
  }

  /** Changes what paragraphs there are, after all that was typed before is saved. */
  private command(caret: Caret, work?: () => Promise<void>): void {
    if (this.caretWanted) return void this.held.push(() => this.command(caret, work));
    clearTimeout(this.timer);
    this.caretWanted = caret;
    void this.inTurn(async () => {
      await this.saveAll();
      await work?.();
      this.caretReady = true;
    });
  }

  private dropCaret(): void {
    this.caretWanted = undefined;
    this.caretReady = false;
  }

  private async saveAll(): Promise<void> {
    for (const [path, text] of [...this.unsaved]) await this.save(path, text);
  }

  private async open(): Promise<void> {
    await this.inTurn(async () => {
      if (this.unsaved.size > 0) return;
      this.view = await post<DocView>('/api/docs/open', { id: this.id });
    });
  }

  private async save(path: string, text: string): Promise<void> {
    const paragraph = this.paragraphAt(path);
    if (paragraph && textOf(paragraph) !== text) {
      await this.send('type', { paragraph: paragraph.start, text });
    }
    if (this.unsaved.get(path) === text) this.unsaved.delete(path);
  }

  private async send(command: string, body: object): Promise<void> {
    const { view } = this;
    if (!view || view.access === 'none') return;
    const edit = { id: this.id, revision: view.revision, ...body };
    this.view = await post<OpenDocView>(`/api/docs/${command}`, edit);
  }

  /** One request after another; a failure is shown and what was typed stays unsaved, not lost. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(async () => {
      try {
        await work();
        this.problem = '';
      } catch (error) {
        this.problem = sentenceOf(error);
        this.dropCaret();
        this.held = [];
      }
      this.saving = this.unsaved.size > 0 && this.problem === '';
      this.redraw();
    });
    return this.queue;
  }

  private paragraphAt(path: string): ParagraphView | undefined {
    const block = blockAt(this.view, path);
    return block?.kind === 'paragraph' ? block : undefined;
  }

  private tableAt(path: string): TableView | undefined {
    const block = blockAt(this.view, path);
    return block?.kind === 'table' ? block : undefined;
  }

  private rowAt(path: string): RowPlace | undefined {
    const parts = path.split('.');
    if (parts.length < 4) return undefined;
    const tablePath = parts.slice(0, -3).join('.');
    const table = this.tableAt(tablePath);
    return table && { table: table.start, path: tablePath, row: Number(parts.at(-3)) };
  }
}

/** A path is block, row, cell, block and so on. */
function blockAt(view: DocView | undefined, path: string): BlockView | undefined {
  if (!view || view.access === 'none') return undefined;
  const [first, ...rest] = path.split('.').map(Number);
  let block = view.blocks[first ?? -1];
  for (let n = 0; n < rest.length; n += 3) {
    if (block?.kind !== 'table') return undefined;
    block = block.rows[rest[n] ?? -1]?.cells[rest[n + 1] ?? -1]?.blocks[rest[n + 2] ?? -1];
  }
  return block;
}

/** The path of a block some steps further in the same page or cell. */
function stepped(path: string, steps: number): string {
  const parts = path.split('.');
  return [...parts.slice(0, -1), Number(parts.at(-1)) + steps].join('.');
}

function textOf(paragraph: ParagraphView | undefined): string {
  return (paragraph?.runs ?? []).map((run) => run.text).join('');
}

/** The browser's own words for a server that is gone say nothing to people. */
function sentenceOf(error: unknown): string {
  if (error instanceof TypeError) return 'the local Workspace does not answer.';
  return error instanceof Error ? error.message : String(error);
}
