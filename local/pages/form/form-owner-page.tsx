// The Form as its owner sees it: settings, responders and questions, read-only but for two switches.
import { useEffect, useState } from 'preact/hooks';
import { isQuestion } from '../../views/form-answers';
import type { FormItemView, FormOwnerView, FormPageView } from '../../views/form-view';
import { post } from '../common/api';
import { ShutNotice } from './form-notice';
import './form.css';
import './question.css';
import './form-owner-page.css';

export function FormOwnerPage({ id }: { id: string }) {
  const [view, setView] = useState<FormOwnerView>();
  const [failure, setFailure] = useState('');
  const load = (path: string, body: object) =>
    post<FormOwnerView>(`/api/forms/${path}`, { id, ...body }).then(setView, (error: Error) =>
      setFailure(error.message),
    );
  useEffect(() => void load('owner', {}), [id]);
  useEffect(() => {
    if (view) document.title = view.fileName;
  }, [view]);

  if (failure) {
    return (
      <div class="form-canvas">
        <ShutNotice view={{ kind: 'no-permission', title: 'Form', message: failure }} />
      </div>
    );
  }
  return (
    <div class="form-canvas">
      {view ? (
        <main class="form-column">
          <OwnerHead view={view} onSwitch={(path, on) => void load(path, { on })} />
          <OwnerSettings view={view} />
          {view.pages.map((page, index) => (
            <OwnerSection
              key={page.id}
              page={index === 0 ? { ...page, description: view.description } : page}
              number={index + 1}
            />
          ))}
        </main>
      ) : (
        <p class="form-loading muted">Opening the form …</p>
      )}
    </div>
  );
}

interface OwnerHeadProps {
  view: FormOwnerView;
  onSwitch: (path: 'publish' | 'accept', on: boolean) => void;
}

function OwnerHead({ view, onSwitch }: OwnerHeadProps) {
  return (
    <section class="form-card form-head">
      <h1>{view.title || 'Untitled form'}</h1>
      <p class="muted">
        {view.fileName} · {view.responseCount} {view.responseCount === 1 ? 'response' : 'responses'}
      </p>
      <div class="owner-switches">
        <label>
          <input
            type="checkbox"
            checked={view.isPublished}
            onChange={(event) => onSwitch('publish', event.currentTarget.checked)}
          />
          Published
        </label>
        <label>
          <input
            type="checkbox"
            checked={view.acceptingResponses}
            disabled={!view.isPublished}
            onChange={(event) => onSwitch('accept', event.currentTarget.checked)}
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

function OwnerSettings({ view }: { view: FormOwnerView }) {
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

function OwnerSection({ page, number }: { page: FormPageView; number: number }) {
  return (
    <>
      <section class="form-card form-section">
        <h2>
          Section {number}
          {page.title && `: ${page.title}`}
        </h2>
        {page.description && <p class="form-text">{page.description}</p>}
      </section>
      {page.items.map((item) => (
        <OwnerItem key={item.id} item={item} />
      ))}
    </>
  );
}

function OwnerItem({ item }: { item: FormItemView }) {
  const lists = isQuestion(item)
    ? [[...item.choices, ...(item.other ? ['Other …'] : [])], item.rows, item.columns]
    : [];
  return (
    <section class="form-card question">
      <h2>
        {item.title}
        {isQuestion(item) && item.required && <span class="question-star"> *</span>}
      </h2>
      <p class="muted">{KINDS[item.type]}</p>
      {item.helpText && <p class="question-help form-text">{item.helpText}</p>}
      {lists
        .filter((list) => list.length > 0)
        .map((list, index) => (
          <ul key={index} class="owner-list">
            {list.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        ))}
    </section>
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
