// Moves the keyboard to where somebody has to act.

/** Focuses the first field that still wants an answer, in the first question with a problem. */
export function focusFirstProblem(form: HTMLElement | null): void {
  const card = form?.querySelector('.question-wrong');
  const field =
    card?.querySelector<HTMLElement>('[data-open] input') ??
    card?.querySelector<HTMLElement>('input, textarea, select');
  if (!card || !field || card.contains(document.activeElement)) return;
  field.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'nearest' });
}
