// One item of the Form, open for editing: its texts, its lists, its place.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isQuestion } from '../../views/form-answers';
import type { FormItemView, FormPageView, QuestionView } from '../../views/form-view';
import { Dialog } from '../common/dialog';
import { DOWN, LineButton, ListEditor, UP } from './list-editor';
import { itemIds, type FormEditor } from './use-form-editor';

/** A question, a heading, or the break before a page. */
export type EditedItem =
  FormItemView | { id: string; type: 'PAGE_BREAK'; title: string; helpText: string };

export function pageBreakOf({ id, title, description }: FormPageView): EditedItem {
  return { id, type: 'PAGE_BREAK', title, helpText: description };
}

const LISTS = [
  ['choices', 'Option'],
  ['rows', 'Row'],
  ['columns', 'Column'],
] as const;

export function ItemEditor({ item, editor }: { item: EditedItem; editor: FormEditor }) {
  const box = useRef<HTMLElement>(null);
  const { view, startAt } = editor;
  useLayoutEffect(() => {
    if (startAt !== 'text') focusArrow(box.current, startAt);
  }, [view, startAt]);
  const question = item.type !== 'PAGE_BREAK' && isQuestion(item) ? item : undefined;
  return (
    <section class="form-card item-editor" ref={box} aria-label={`Edit: ${item.title}`}>
      <TextFields item={item} editor={editor} />
      {question &&
        LISTS.filter(([list]) => question[list].length > 0).map(([list, noun]) => (
          <ListEditor
            key={list}
            noun={noun}
            initial={question[list]}
            onChange={(texts) => void editor.edit({ kind: 'list', itemId: item.id, list, texts })}
          />
        ))}
      {question && <Ticks question={question} editor={editor} />}
      <p class="field-error" role="alert">
        {editor.problem}
      </p>
      <Foot item={item} editor={editor} />
    </section>
  );
}

function TextFields({ item, editor }: { item: EditedItem; editor: FormEditor }) {
  const first = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (editor.startAt !== 'text') return;
    first.current?.focus();
    first.current?.select();
  }, []);
  const save = (text: { title?: string; helpText?: string }): void =>
    void editor.edit({ kind: 'item', itemId: item.id, ...text });
  return (
    <>
      <label class="field">
        <span class="field-label">{NAMES[item.type] ?? 'Question'}</span>
        <textarea
          class="editor-text"
          ref={first}
          dir="auto"
          rows={1}
          defaultValue={item.title}
          onChange={(event) => save({ title: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span class="field-label">Description</span>
        <textarea
          class="editor-text"
          dir="auto"
          rows={1}
          defaultValue={item.helpText}
          onChange={(event) => save({ helpText: event.currentTarget.value })}
        />
      </label>
    </>
  );
}

const NAMES: Partial<Record<EditedItem['type'], string>> = {
  PAGE_BREAK: 'Section title',
  SECTION_HEADER: 'Title',
};

function Ticks({ question, editor }: { question: QuestionView; editor: FormEditor }) {
  const { id: itemId, type, required, other } = question;
  return (
    <div class="owner-switches">
      <label>
        <input
          type="checkbox"
          defaultChecked={required}
          onChange={(event) =>
            void editor.edit({ kind: 'item', itemId, required: event.currentTarget.checked })
          }
        />
        Required
      </label>
      {(type === 'MULTIPLE_CHOICE' || type === 'CHECKBOX') && (
        <label>
          <input
            type="checkbox"
            defaultChecked={other}
            onChange={(event) =>
              void editor.edit({ kind: 'item', itemId, other: event.currentTarget.checked })
            }
          />
          “Other” with a text box
        </label>
      )}
    </div>
  );
}

function Foot({ item, editor }: { item: EditedItem; editor: FormEditor }) {
  const [asking, setAsking] = useState(false);
  const ids = itemIds(editor.view.pages);
  const place = ids.indexOf(item.id);
  const remove = async (): Promise<void> => {
    const neighbor = ids[place + 1] ?? ids[place - 1] ?? '';
    if (await editor.edit({ kind: 'delete', itemId: item.id })) editor.close(neighbor);
  };
  return (
    <div class="item-editor-foot">
      <MoveButtons
        item={item}
        editor={editor}
        first={place === 0}
        last={place === ids.length - 1}
      />
      <button type="button" class="button button-text" onClick={() => setAsking(true)}>
        Delete
      </button>
      <button type="button" class="button button-primary" onClick={() => editor.close(item.id)}>
        Done
      </button>
      {asking && (
        <DeleteDialog item={item} onClose={() => setAsking(false)} onDelete={() => void remove()} />
      )}
    </div>
  );
}

interface MoveButtonsProps {
  item: EditedItem;
  editor: FormEditor;
  first: boolean;
  last: boolean;
}

function MoveButtons({ item, editor, first, last }: MoveButtonsProps) {
  const name = item.type === 'PAGE_BREAK' ? 'section' : 'question';
  const move = (by: number): void => void editor.edit({ kind: 'move', itemId: item.id, by });
  return (
    <>
      <LineButton
        {...{ label: `Move ${name} up`, part: 'up', path: UP, off: first }}
        onClick={() => move(-1)}
      />
      <LineButton
        {...{ label: `Move ${name} down`, part: 'down', path: DOWN, off: last }}
        onClick={() => move(1)}
      />
    </>
  );
}

interface DeleteDialogProps {
  item: EditedItem;
  onClose: () => void;
  onDelete: () => void;
}

function DeleteDialog({ item, onClose, onDelete }: DeleteDialogProps) {
  const loss =
    item.type === 'PAGE_BREAK' || item.type === 'SECTION_HEADER'
      ? 'Its questions stay.'
      : 'Answers to it that were sent before are not shown any more. This can’t be undone.';
  return (
    <Dialog title={<bdi>Delete “{item.title || 'Untitled'}”?</bdi>} onClose={onClose}>
      {(close) => (
        <>
          <p>{loss}</p>
          <div class="dialog-actions">
            <button type="button" class="button" onClick={close} autoFocus>
              Cancel
            </button>
            <button
              type="button"
              class="button button-primary"
              onClick={() => {
                close();
                onDelete();
              }}
            >
              Delete
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}

/** The arrow that moved the item, or the other one where it can go no further. */
function focusArrow(box: HTMLElement | null, part: 'up' | 'down'): void {
  const arrows = [part, 'up', 'down'].map((one) => `.item-editor-foot [data-part=${one}]:enabled`);
  arrows
    .map((arrow) => box?.querySelector<HTMLElement>(arrow))
    .find((arrow) => arrow)
    ?.focus();
}
