// What a person does and sees in the sidebar, with and without a mouse.
import type { Page } from 'playwright-core';
import { expect } from './expect';

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const heading = (page: Page, name: string) =>
  page.getByRole('heading', { name, exact: true });
export const never = <T>(): Promise<T> => new Promise(() => undefined);

/** The text of what has the focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

/** What a screen reader calls that which has the focus. */
export const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const control = document.activeElement;
    const labels =
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement
        ? control.labels
        : null;
    return (
      control?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? control?.textContent ?? ''
    );
  });

/** Waits until the heading with this text has the focus. */
export const focusOn = (page: Page, text: string): Promise<void> =>
  page.locator(':is(h1, h2):focus', { hasText: text }).waitFor();

/** Chooses or ticks what has the focus, once a choice or a tick has it. */
export async function pressSpace(page: Page): Promise<void> {
  await page.locator('input:focus').waitFor();
  await page.keyboard.press('Space');
}

/** Tabs until the control with this name has the focus, as somebody without a mouse would. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const reached = await focusedName(page);
    if (reached.trim().startsWith(name)) return;
  }
  throw new Error(`"${name}" cannot be reached with the Tab key`);
}

/** Every text is there to be seen, and nothing is wider than the page. */
export async function shows(page: Page, ...texts: string[]): Promise<void> {
  const body = page.locator('body');
  for (const text of texts) await body.getByText(text).first().waitFor();
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
    .toBeLessThanOrEqual(0);
}
