// What holds for every view in its fullest ordinary state, at 300 px and at 200 % zoom: nothing is too wide, too
// long or too blue, every control has a name and shows the focus, and color is never the only sign.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { VIEWS } from './every-view';
import { expect } from './expect';
import { openSidebar, useBrowser } from './sidebar-harness';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();

const WIDTHS = [300, 150];
/** A list is judged by its first rows; the others repeat them. */
const ALIKE = 'li:nth-child(n+5) > .row, .people > li:nth-child(n+5), .cards > li:nth-child(n+5)';

describe.each(Object.entries(VIEWS))('%s', (_, { data, server, shows, fill }) => {
  test('is whole at both widths, by keyboard, in forced colors and with more contrast', async () => {
    const { page } = await openSidebar(browser(), data, server);
    await page.getByText(shows).first().waitFor();
    await fill?.(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 700 });
      expect({ width, faults: await page.evaluate(LOOK) }).toEqual({ width, faults: [] });
      await page.keyboard.press('Tab');
      expect({ width, unfocused: await page.evaluate(FOCUS) }).toEqual({ width, unfocused: [] });
      await expectNoAxeViolations(page, ALIKE);
    }
    await expect.poll(() => namelessControls(page)).toEqual([]);
    await expectContrast(page);
    await page.emulateMedia({ contrast: null, forcedColors: 'active' });
    await expect.poll(() => page.evaluate(COLOR_ALONE)).toEqual([]);
  });
});

/** As a screen reader hears the page: controls without a name. */
async function namelessControls(page: Page): Promise<string[]> {
  const heard = await page.locator('body').ariaSnapshot();
  const control =
    /^\s*- '?(button|link|textbox|searchbox|combobox|checkbox|radio|spinbutton)\b(?! ")/;
  return heard.split('\n').filter((line) => control.test(line));
}

/** https://www.w3.org/TR/WCAG22/#contrast-enhanced for whoever asks for more contrast. */
async function expectContrast(page: Page): Promise<void> {
  await page.emulateMedia({ contrast: 'more' });
  const axe = new AxeBuilder({ page }).withRules(['color-contrast-enhanced']).exclude(ALIKE);
  const { violations } = await axe.analyze();
  expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
}

// The looks are texts, because compilers rewrite functions with names of their own.

const COMMON = `
  const isSeen = (one) => one.checkVisibility({ visibilityProperty: true });
  const all = (selector) => [...document.querySelectorAll(selector)].filter(isSeen);
  const named = (one) => one.outerHTML.slice(0, 120);
`;

const LOOK = `(() => {
  ${COMMON}
  const faults = [];
  const over = document.documentElement.scrollWidth - window.innerWidth;
  if (over > 0) faults.push(over + ' px too wide');
  if (all('h1').length !== 1) faults.push(all('h1').length + ' headings of the page');
  if (all('.primary').length > 1) faults.push('two primary buttons');
  const rows = Math.max(all('.row').length, ...all('ul, ol').map((list) => list.children.length));
  if (rows > 60) faults.push(rows + ' rows');
  return faults;
})()`;

/** Needs a key pressed before, so that the browser shows the focus. */
const FOCUS = `(() => {
  ${COMMON}
  const isShown = (one) => {
    one.focus();
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return false;
    const { x, y, width, height } = one.getBoundingClientRect();
    const top = document.elementFromPoint(x + Math.min(width, 12) / 2, y + Math.min(height, 20) / 2);
    return top !== null && (one.contains(top) || top.contains(one));
  };
  return all('button, a[href], input, select, textarea').filter((one) => !one.disabled)
    .filter((one) => !isShown(one)).map(named);
})()`;

/** Run in forced colors: what is filled, chosen, first or to be pressed has a line, a weight or a word
    that says so. */
const COLOR_ALONE = `(() => {
  ${COMMON}
  const shape = (one) => {
    const look = getComputedStyle(one);
    return [look.borderTopWidth, look.borderBottomWidth, look.fontWeight, look.textDecorationLine].join();
  };
  const unframed = all('.chip, .tag, .box, .message, .button, .card').filter(
    (one) => getComputedStyle(one).borderTopWidth === '0px',
  );
  const chosen = all('[aria-current], .chosen, [aria-pressed=true], [aria-selected=true]');
  const alike = chosen.filter((one) =>
    [...one.parentElement.children].some((other) => other !== one && shape(other) === shape(one)),
  );
  const signless = all('.problem, .message').filter(
    (one) => !one.querySelector('.sign') && !one.textContent.includes('⚠'),
  );
  const wordsAlone = all('.button-text').filter(
    (one) => getComputedStyle(one).textDecorationLine !== 'underline',
  );
  const notFirst = all('.primary').filter((one) => parseFloat(getComputedStyle(one).borderTopWidth) < 3);
  return [...unframed, ...alike, ...signless, ...wordsAlone, ...notFirst].map(named);
})()`;
