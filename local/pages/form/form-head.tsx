// The head of a Form's page: title, what the Form says of itself, whose address is recorded.
import { useEffect, useRef } from 'preact/hooks';
import { isQuestion } from '../../views/form-answers';
import type { FormPageView, OpenFormView } from '../../views/form-view';

interface FormHeadProps {
  view: OpenFormView;
  page: FormPageView | undefined;
  pageNumber: number;
}

export function FormHead({ view, page, pageNumber }: FormHeadProps) {
  const title = useFocusOnTurn(pageNumber);
  const isFirst = pageNumber === 0;
  const anyRequired = page?.items.some((item) => isQuestion(item) && item.required) ?? false;
  return (
    <>
      <section class="form-card form-head">
        <h1 ref={isFirst ? title : undefined} tabIndex={-1}>
          {view.title || 'Untitled form'}
        </h1>
        {isFirst && view.description && <p class="form-text">{view.description}</p>}
        {view.answers && isFirst && (
          <p class="form-note">
            You have answered before. Change what you like, then send again: your new answers
            replace the old ones.
          </p>
        )}
        {view.email && (
          <p class="form-account">
            <strong>{view.email}</strong> will be recorded with your response
          </p>
        )}
        {anyRequired && <p class="form-required-note">* Indicates required question</p>}
      </section>
      {!isFirst && page && (
        <section class="form-card form-section">
          <h2 ref={title} tabIndex={-1}>
            {page.title || `Page ${pageNumber + 1}`}
          </h2>
          {page.description && <p class="form-text">{page.description}</p>}
        </section>
      )}
    </>
  );
}

/** The heading that gets the keyboard when a page is turned, not when the Form is opened. */
function useFocusOnTurn(pageNumber: number) {
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(pageNumber);
  useEffect(() => {
    if (shown.current === pageNumber) return;
    shown.current = pageNumber;
    title.current?.focus({ preventScroll: true });
    title.current?.closest('form')?.scrollIntoView({ block: 'start' });
  }, [pageNumber]);
  return title;
}
