// The questions of the Form page by page as its owner reads them; one at a time is open for editing.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isQuestion } from '../../views/form-answers';
import type { FormEdit, FormItemView, FormPageView } from '../../views/form-view';
import { Menu } from '../common/menu';
import { ItemEditor, pageBreakOf } from './item-editor';
import type { FormEditor } from './use-form-editor';

interface OwnerSectionProps {
  page: FormPageView;
  number: number;
  editor: FormEditor;
}

export function OwnerSection({ page, number, editor }: OwnerSectionProps) {
  const last = page.items.at(-1)?.id ?? page.id;
  return (
    <>
      {editor.openId === page.id && page.id !== '' ? (
        <ItemEditor key={page.id} item={pageBreakOf(page)} editor={editor} />
      ) : (
        <SectionHead page={page} number={number} editor={editor} />
      )}
      {page.items.map((item) =>
        item.id === editor.openId ? (
          <ItemEditor key={item.id} item={item} editor={editor} />
        ) : (
          <OwnerItem key={item.id} item={item} editor={editor} />
        ),
      )}
      <AddQuestion after={last} number={number} editor={editor} />
    </>
  );
}

function SectionHead({ page, number, editor }: OwnerSectionProps) {
  const name = `Section ${number}${page.title && `: ${page.title}`}`;
  return (
    <section class="form-card form-section">
      <div class="owner-section-bar">
        <h2 dir="auto">{name}</h2>
        {page.id !== '' && <EditButton name={name} itemId={page.id} editor={editor} />}
      </div>
      {page.description && (
        <p class="form-text" dir="auto">
          {page.description}
        </p>
      )}
    </section>
  );
}

function OwnerItem({ item, editor }: { item: FormItemView; editor: FormEditor }) {
  const lists = isQuestion(item)
    ? [[...item.choices, ...(item.other ? ['Other …'] : [])], item.rows, item.columns]
    : [];
  return (
    <section class="form-card question">
      <div class="owner-item-bar">
        <h2 dir="auto">
          {item.title}
          {isQuestion(item) && item.required && <span class="question-star"> *</span>}
        </h2>
        <EditButton name={item.title} itemId={item.id} editor={editor} />
      </div>
      <p class="muted">{KINDS[item.type]}</p>
      {item.helpText && (
        <p class="question-help form-text" dir="auto">
          {item.helpText}
        </p>
      )}
      {lists
        .filter((list) => list.length > 0)
        .map((list, index) => (
          <ul key={index} class="owner-list">
            {list.map((text) => (
              <li key={text} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        ))}
    </section>
  );
}

function EditButton({
  name,
  itemId,
  editor,
}: {
  name: string;
  itemId: string;
  editor: FormEditor;
}) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (editor.focusId === itemId) button.current?.focus();
  }, [editor.focusId]);
  return (
    <button
      type="button"
      class="button button-text owner-edit"
      ref={button}
      aria-label={`Edit: ${name}`}
      onClick={() => editor.open(itemId)}
    >
      Edit
    </button>
  );
}

function AddQuestion({
  after,
  number,
  editor,
}: {
  after: string;
  number: number;
  editor: FormEditor;
}) {
  const kinds = ['TEXT', 'PARAGRAPH_TEXT', 'MULTIPLE_CHOICE', 'CHECKBOX'] as const;
  const add = (type: (typeof kinds)[number]): FormEdit => ({ kind: 'add', type, after });
  return (
    <Menu
      label={`Add a question to section ${number}`}
      title="Kind of question"
      button={<>Add a question</>}
      items={kinds.map((type) => ({
        label: KINDS[type],
        onSelect: () => void editor.edit(add(type)),
      }))}
    />
  );
}

const KINDS: Readonly<Record<FormItemView['type'], string>> = {
  TEXT: 'Short answer',
  PARAGRAPH_TEXT: 'Paragraph',
  LIST: 'Dropdown',
  MULTIPLE_CHOICE: 'Multiple choice',
  CHECKBOX: 'Checkboxes',
  GRID: 'Multiple choice grid',
  CHECKBOX_GRID: 'Checkbox grid',
  SECTION_HEADER: 'Title and description',
};
