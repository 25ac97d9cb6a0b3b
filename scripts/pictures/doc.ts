// Pictures of a coaching Doc after its first weeks: the whole paper, its first page, the card beside it.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { listedEducators, logEntries, startCoaching } from '../../local/samples/coaching';
import { SAMPLE_ENTRIES, typeSamples } from '../../local/samples/doc-entries';
import { callSidebar } from '../../local/samples/sidebar-calls';
import { IMAGES, LAPTOP, save, type Studio } from './tools';

/** CSS pixels of a Letter page. */
const PAGE_HEIGHT = 1056;

/** @returns the path of the Doc, filled in as by two people */
export function startWithEntries({ workspace }: Studio, name: string): string {
  const educator = listedEducators(workspace).find((one) => one.name === name);
  if (!educator) throw new Error(`No teacher is called ${name}.`);
  const { educatorId, email } = educator;
  const path = new URL(startCoaching(workspace, educatorId)).pathname;
  typeSamples(workspace, email, path.split('/')[3] ?? '');
  logEntries(workspace, educatorId, SAMPLE_ENTRIES);
  // What was typed by hand gets its Refs.
  callSidebar(workspace, 'openEducator', [educatorId]);
  return path;
}

export async function shootDoc({ browser, url }: Studio, path: string): Promise<void> {
  const page = await browser.newPage({ viewport: LAPTOP });
  await page.goto(url + path);
  await page.getByRole('heading', { name: 'Our coaching Doc' }).waitFor();
  await shootCard(page);
  await unroll(page);
  const paper = page.locator('.doc-paper');
  await save(paper, 'doc');
  await page.evaluate(() => window.scrollTo(0, 0));
  const box = await paper.boundingBox();
  if (!box) throw new Error('The paper is not shown.');
  await page.screenshot({
    path: join(IMAGES, 'doc-page.png'),
    clip: { ...box, height: PAGE_HEIGHT },
    fullPage: true,
    animations: 'disabled',
  });
}

/** The add-on may use the Doc once the person allowed it. */
async function shootCard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'SAGE Coach' }).click();
  await page.getByRole('button', { name: 'Allow for this Doc' }).click();
  await page.getByRole('button', { name: 'Allow', exact: true }).click();
  await page.getByRole('button', { name: 'Log a meeting' }).waitFor();
  await save(page, 'doc-card');
  await page.getByRole('button', { name: 'Close panel' }).click();
}

/** The desk shows the whole paper instead of scrolling it. */
async function unroll(page: Page): Promise<void> {
  await page.locator('.doc-desk').evaluate((desk: HTMLElement) => {
    for (let box: HTMLElement | null = desk; box; box = box.parentElement) {
      Object.assign(box.style, { height: 'auto', minHeight: '0', overflow: 'visible' });
    }
  });
}
