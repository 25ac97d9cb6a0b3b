// Follows a Doc while its page is open: looks again and again, and has a word when the page is to go.

/** How often a visible page looks for what others changed, in milliseconds. */
const LOOK_EVERY = 500;

/**
 * Looks at once, then as long as the page is visible.
 * @param mayLeave false: the browser asks the person whether they want to leave
 * @returns ends it
 */
export function whileOpen(look: () => void, mayLeave: () => boolean): () => void {
  const lookIfVisible = (): void => {
    if (document.visibilityState === 'visible') look();
  };
  const leave = (event: BeforeUnloadEvent): void => {
    if (!mayLeave()) event.preventDefault();
  };
  lookIfVisible();
  const ticking = setInterval(lookIfVisible, LOOK_EVERY);
  document.addEventListener('visibilitychange', lookIfVisible);
  addEventListener('beforeunload', leave);
  return () => {
    clearInterval(ticking);
    document.removeEventListener('visibilitychange', lookIfVisible);
    removeEventListener('beforeunload', leave);
  };
}
