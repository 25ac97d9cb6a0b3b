// The top of the Form's owner page: title, description, the two switches, and settings to look at.
import type { FormOwnerView } from '../../views/form-view';
import type { FormEditor } from './use-form-editor';

export function OwnerHead({ editor }: { editor: FormEditor }) {
  const { view, switchTo } = editor;
  return (
    <section class="form-card form-head">
      <h1>{view.title || 'Untitled form'}</h1>
      <p class="muted">
        {view.fileName} · {view.responseCount} {view.responseCount === 1 ? 'response' : 'responses'}
      </p>
      <FormTexts editor={editor} />
      <div class="owner-switches">
        <label>
          <input
            type="checkbox"
            checked={view.isPublished}
            onChange={(event) => switchTo('publish', event.currentTarget.checked)}
          />
          Published
        </label>
        <label>
          <input
            type="checkbox"
            checked={view.acceptingResponses}
            disabled={!view.isPublished}
            onChange={(event) => switchTo('accept', event.currentTarget.checked)}
          />
          Accepting responses
        </label>
        <a class="form-link" href={view.respondUrl}>
          Open as respondent
        </a>
      </div>
    </section>
  );
}

/** Closed until somebody wants to change them. */
function FormTexts({ editor }: { editor: FormEditor }) {
  const { title, description } = editor.view;
  return (
    <details class="owner-texts">
      <summary>Change title and description</summary>
      <label class="field">
        <span class="field-label">Title of the form</span>
        <input
          dir="auto"
          defaultValue={title}
          onChange={(event) => void editor.edit({ kind: 'form', title: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span class="field-label">Description of the form</span>
        <textarea
          class="editor-text"
          dir="auto"
          rows={3}
          defaultValue={description}
          onChange={(event) =>
            void editor.edit({ kind: 'form', description: event.currentTarget.value })
          }
        />
      </label>
    </details>
  );
}

export function OwnerSettings({ view }: { view: FormOwnerView }) {
  const { responders, confirmation, closedMessage, settings } = view;
  return (
    <section class="form-card">
      <h2>Settings</h2>
      <dl class="owner-facts">
        <Fact label="Who may answer" text={responders.join('\n') || 'Nobody yet'} />
        {settings.map(({ label, on }) => (
          <Fact key={label} label={label} text={on ? 'On' : 'Off'} />
        ))}
        <Fact label="After sending" text={confirmation || 'Your response has been recorded.'} />
        <Fact label="While closed" text={closedMessage || 'Google’s own sentence'} />
      </dl>
    </section>
  );
}

function Fact({ label, text }: { label: string; text: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </>
  );
}
