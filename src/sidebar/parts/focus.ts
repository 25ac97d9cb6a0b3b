// Moving the focus to something that the next render brings.

/** Once what was just changed is on the page, and before the next key is heard: Preact renders in microtasks. */
function onceRendered(act: () => void): void {
  setTimeout(act);
}

/** Focuses the first match inside `root`, once what was just changed is on the page. */
export function focusSoon(root: { current: HTMLElement | null }, selector: string): void {
  onceRendered(() => root.current?.querySelector<HTMLElement>(selector)?.focus());
}

/** The same, wherever it is on the page. */
export function focusOnPage(selector: string): void {
  focusSoon({ current: document.body }, selector);
}

/** Focuses the first field that has a problem. */
export function focusFirstProblem(form: { current: HTMLElement | null }): void {
  focusSoon(form, '[aria-invalid="true"]');
}

/** Focuses the view's heading: what had the focus is no longer on the page. */
export function focusHeading(): void {
  focusOnPage('h1');
}

/** Where what was pressed is gone, the focus goes to the first match, else to the view's heading. */
export function keepFocus(selector = 'h1'): void {
  onceRendered(() => {
    if (document.activeElement !== document.body) return;
    const found = document.querySelector<HTMLElement>(selector) ?? document.querySelector('h1');
    found?.focus();
  });
}

/** Escape means this here, and not the way back. */
export function onEscape(event: KeyboardEvent, act: () => void): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  act();
}

/** The page sends the form, not the browser; the field that Enter was pressed in may rest meanwhile. */
export function onSend(event: Event): void {
  event.preventDefault();
  if (event instanceof SubmitEvent) event.submitter?.focus();
}
