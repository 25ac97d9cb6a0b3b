// The page behind a Form's link: questions to answer, or why there are none for this person.
import { useEffect, useState } from 'preact/hooks';
import type { FormView } from '../../views/form-view';
import { post } from '../common/api';
import { FillForm } from './fill-form';
import { SentNotice, ShutNotice } from './form-notice';
import type { Sent } from './use-fill-form';
import './form.css';

/** An edit link carries the token of the response that it changes. */
const editToken = new URLSearchParams(location.search).get('edit2') ?? undefined;

export function FormPage({ id }: { id: string }) {
  const [view, setView] = useState<FormView>();
  const [failure, setFailure] = useState('');
  const [sent, setSent] = useState<Sent>();

  const open = () => {
    setSent(undefined);
    setView(undefined);
    post<FormView>('/api/forms/open', { id, editToken }).then(setView, (error: Error) =>
      setFailure(error.message),
    );
  };
  useEffect(open, [id]);
  useEffect(() => {
    if (view) document.title = view.title || 'Form';
  }, [view]);

  return <div class="form-canvas">{content()}</div>;

  function content() {
    if (failure)
      return <ShutNotice view={{ kind: 'not-found', title: 'Form', message: failure }} />;
    if (sent) return <SentNotice sent={sent} onAgain={open} />;
    if (!view) return <p class="form-loading muted">Opening the form …</p>;
    if (view.kind !== 'form') return <ShutNotice view={view} />;
    return <FillForm key={view.id} view={view} editToken={editToken} onSent={setSent} />;
  }
}
