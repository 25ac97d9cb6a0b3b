// Answering a Form page by page: Back and Next, checks at each step, sending at the end.
import { useEffect, useRef } from 'preact/hooks';
import { isQuestion } from '../../views/form-answers';
import type { FormItemView } from '../../views/form-view';
import { focusFirstProblem } from './focus';
import { FormFooter } from './form-footer';
import { FormHead } from './form-head';
import { Question } from './question';
import { useFillForm, type FillFormOptions } from './use-fill-form';

export function FillForm(options: FillFormOptions) {
  const { view } = options;
  const form = useFillForm(options);
  const { problems, pageNumber } = form;
  const column = useRef<HTMLFormElement>(null);
  const page = view.pages[pageNumber];
  useEffect(() => focusFirstProblem(column.current), [problems]);

  const onSubmit = (event: Event) => {
    event.preventDefault();
    form.goOn();
  };
  return (
    <main>
      <form class="form-column" ref={column} noValidate onSubmit={onSubmit}>
        <FormHead view={view} page={page} pageNumber={pageNumber} />
        {page?.items.map((item) => (
          <PageItem key={item.id} item={item} form={form} />
        ))}
        {form.failure && (
          <p class="banner banner-problem" role="alert">
            Your answers were not sent: {form.failure}
          </p>
        )}
        <FormFooter
          pageNumber={pageNumber}
          pageCount={view.pages.length}
          showProgress={view.progressBar}
          sending={form.sending}
          onBack={form.goBack}
        />
      </form>
    </main>
  );
}

interface PageItemProps {
  item: FormItemView;
  form: ReturnType<typeof useFillForm>;
}

function PageItem({ item, form }: PageItemProps) {
  if (isQuestion(item)) {
    return (
      <Question
        question={item}
        answer={form.answers[item.id]}
        problem={form.problems[item.id]}
        onAnswer={(value) => form.answer(item, value)}
      />
    );
  }
  return (
    <section class="form-card">
      <h2>{item.title}</h2>
      <p class="form-text">{item.helpText}</p>
    </section>
  );
}
