// Hostile texts in the sidebar, as a real browser shows them: exactly as typed, and nothing runs.
import type { Page } from 'playwright-core';
import * as care from './care-samples';
import { expect } from './expect';
import * as log from './log-samples';
import * as meeting from './meeting-samples';
import { ok, openSidebar, useBrowser } from './sidebar-harness';
import * as sample from './sidebar-samples';
import { HOSTILE_NAMES, HOSTILE_TEXTS } from '../support/hostile';

const browser = useBrowser();

/** What the markup of the corpus would set, and dialogs that scripts would open. */
function watchFor(page: Page): { dialogs: string[]; pwned: () => Promise<unknown> } {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return { dialogs, pwned: () => page.evaluate(() => Reflect.get(window, 'pwned')) };
}

/** As a person reads it: the browser folds line breaks of every kind into one. */
const read = (text: string): string => text.replace(/\r/g, '\n');

test('names in the list are shown as typed', async () => {
  const educators = HOSTILE_NAMES.slice(0, 60).map((name, n) => ({
    ...sample.educator(`Person ${n}`),
    name,
  }));
  const start = { name: 'roster' } as const;
  const { page } = await openSidebar(browser(), { ...sample.ROSTER, educators, start });
  const { dialogs, pwned } = watchFor(page);
  const shown = await page.locator('bdi, [dir=auto]').allTextContents();
  const missing = educators.map(({ name }) => name).filter((name) => !shown.includes(name));
  expect(missing).toEqual([]);
  expect([dialogs, await pwned()]).toEqual([[], undefined]);
});

test('answers of an educator are shown as typed', async () => {
  const [summary = sample.educator('Sam')] = sample.ROSTER.educators;
  const detail = sample.detailOf(summary, {
    answers: HOSTILE_TEXTS.map((text, n) => ({ label: `Answer ${n}`, text })),
    talents: HOSTILE_NAMES,
  });
  const { page } = await openSidebar(
    browser(),
    { ...sample.ROSTER, start: { name: 'educator', educatorId: summary.educatorId } },
    { openEducator: () => ok(detail) },
  );
  const { dialogs, pwned } = watchFor(page);
  await page.getByText('Answer 0', { exact: true }).waitFor();
  const shown = (await page.locator('dd, li').allTextContents()).map(read);
  // A long text is followed by the button that unfolds it.
  const isShown = (text: string): boolean =>
    shown.some((one) => one === text || (text.length > 1_000 && one.startsWith(text)));
  const missing = HOSTILE_TEXTS.map(read).filter((text) => !isShown(text));
  expect(missing).toEqual([]);
  expect([dialogs, await pwned()]).toEqual([[], undefined]);
});

test('strategies to choose from in the quick log, and what the server says of an entry', async () => {
  const summary = sample.educator('Sam', 'coaching');
  const detail = log.coachedDetail(summary);
  const names = HOSTILE_NAMES.slice(0, 60);
  const choices = names.map((name, n) => ({ value: `S-${n}`, label: `S-${n} · ${name}` }));
  const fields = log.EVIDENCE.fields.map((field) =>
    field.input === 'choice' ? { ...field, choices } : field,
  );
  const [message = ''] = HOSTILE_TEXTS;
  const { page } = await openSidebar(
    browser(),
    { ...sample.ROSTER, start: { name: 'log', educatorId: 'sam', kind: 'evidence' } },
    {
      prepareMeeting: () =>
        ok(meeting.desk({ detail: { ...detail, logForms: [{ ...log.EVIDENCE, fields }] } })),
      logEntry: () => ok({ problems: [{ field: 'strategy-ref', message }] }),
    },
  );
  const { dialogs, pwned } = watchFor(page);
  await page.getByLabel('For').waitFor();
  const shown = await page.locator('option').allTextContents();
  expect(choices.filter(({ label }) => !shown.includes(label))).toEqual([]);
  await page.getByLabel('For').selectOption('S-3');
  await page.getByRole('button', { name: 'Write into the Doc' }).click();
  await page.locator('.problem').waitFor();
  await expect(page.locator('.problem')).toContainText(message);
  expect([dialogs, await pwned()]).toEqual([[], undefined]);
});

test('the lines of a brief, and who is invited to what', async () => {
  const lines = HOSTILE_TEXTS.map((text, n) => ({ text, from: HOSTILE_NAMES[n] ?? `Line ${n}` }));
  const [first] = meeting.BRIEF.sections;
  const sections = first ? [{ ...first, lines }] : [];
  const title = HOSTILE_NAMES.join(' and ').slice(0, 500);
  const desk = meeting.desk({
    brief: { sections, missing: HOSTILE_TEXTS[1] ?? '' },
    next: { ...meeting.NEXT, title },
  });
  const { page } = await openSidebar(browser(), meeting.at('brief', desk), {
    prepareMeeting: () => ok(desk),
  });
  const { dialogs, pwned } = watchFor(page);
  await page.getByRole('button', { name: 'Book next meeting' }).waitFor();
  const shown = (await page.locator('.person-text').allTextContents()).map(read);
  expect(HOSTILE_TEXTS.map(read).filter((text) => text && !shown.includes(text))).toEqual([]);
  await page.getByRole('button', { name: 'Book next meeting' }).click();
  const link = page.getByRole('link', { name: /^Open in Google Calendar/ });
  const { origin, searchParams } = new URL((await link.getAttribute('href')) ?? '');
  expect([origin, searchParams.get('add')]).toEqual([
    'https://calendar.google.com',
    meeting.SAM.email,
  ]);
  expect([dialogs, await pwned()]).toEqual([[], undefined]);
});

test('texts of the form and of two rows to merge are shown as typed', async () => {
  const [question] = care.TRANSLATED;
  const texts = HOSTILE_NAMES.slice(0, 60);
  const formQuestions = texts.flatMap((text, n) =>
    question ? [{ ...question, id: `q${n}`, text }] : [],
  );
  const { page } = await openSidebar(browser(), care.programmeData({ name: 'care' }), {
    openCare: () => ok({ ...care.NOTHING_WAITS, formQuestions }),
  });
  const looking = watchFor(page);
  await page.getByRole('button', { name: 'Save all' }).waitFor();
  const changed = await page.locator('.changes bdi').allTextContents();
  expect(texts.filter((text) => !changed.includes(text))).toEqual([]);
  const merging = await openSidebar(
    browser(),
    care.programmeData({ name: 'merge', educatorId: 'sam-1' }),
    {
      listNames: () => ok(care.TWICE),
      planMerge: (kept, gone) =>
        ok({
          ...care.mergePlan(kept, gone),
          lines: HOSTILE_TEXTS.map((text, n) => ({
            label: `Line ${n}`,
            kept: text,
            gone: '',
            result: text,
          })),
        }),
    },
  );
  const merge = watchFor(merging.page);
  await merging.page.getByRole('button', { name: /Samuel Reed/ }).click();
  await merging.page.getByText('Line 0', { exact: true }).waitFor();
  const shown = (await merging.page.locator('.person-text').allTextContents()).map(read);
  expect(HOSTILE_TEXTS.map(read).filter((text) => text && !shown.includes(text))).toEqual([]);
  const pwned = [await looking.pwned(), await merge.pwned()];
  expect([looking.dialogs, merge.dialogs, pwned]).toEqual([[], [], [undefined, undefined]]);
});
