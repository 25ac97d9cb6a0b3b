// The Form as its owner sees it: title, settings, responders, and questions to edit.
import { useEffect } from 'preact/hooks';
import { ShutNotice } from './form-notice';
import { OwnerHead, OwnerSettings } from './owner-head';
import { OwnerSection } from './owner-items';
import { useFormEditor, type FormEditor } from './use-form-editor';
import './form.css';
import './question.css';
import './form-owner-page.css';

export function FormOwnerPage({ id }: { id: string }) {
  const state = useFormEditor(id);
  return <div class="form-canvas">{content()}</div>;

  function content() {
    if (state === 'loading') return <p class="form-loading muted">Opening the form …</p>;
    if ('failure' in state) {
      const view = { kind: 'no-permission', title: 'Form', message: state.failure } as const;
      return <ShutNotice view={view} />;
    }
    return <OwnerContent editor={state} />;
  }
}

function OwnerContent({ editor }: { editor: FormEditor }) {
  const { view, saved, problem, openId } = editor;
  useEffect(() => {
    document.title = view.fileName;
  }, [view.fileName]);
  return (
    <main class="form-column">
      <OwnerHead editor={editor} />
      <p class="owner-saved" role="status">
        {saved}
      </p>
      {problem && openId === '' && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      <OwnerSettings view={view} />
      {view.pages.map((page, index) => (
        <OwnerSection
          key={page.id}
          page={index === 0 ? { ...page, description: view.description } : page}
          number={index + 1}
          editor={editor}
        />
      ))}
    </main>
  );
}
