// A meeting from the brief to the next date, on the bundle that would be pushed: what the teacher wrote
// into the Doc is in the brief, and what the coach logs is in the teacher's open Doc.
import type { FrameLocator, Page } from 'playwright-core';
import type { Place } from '../../src/shared/pages';
import { ANA, LEAD, LocalProgramme, SAM, SECOND_COACH } from '../support/programme';
import { deskOf, writeRow } from '../support/shared-doc';
import { expect } from './expect';
import { openByMenu, startLocal, type Local } from './support';

/** Of the page that the test asks from. */
declare const google: { script: { run: { callServer(method: string, args: unknown[]): void } } };

let begin: () => LocalProgramme;
let programme: LocalProgramme;
let local: Local;

beforeAll(() => {
  const ready = LocalProgramme.ready();
  ready.answer(SAM);
  ready.start(SAM);
  writeRow(deskOf(ready, SAM), 'meeting', {
    Date: '9/1/2026',
    'What each of us will do': 'Lee: bring cards\nSam: one class, done',
  });
  begin = ready.snapshot();
});
beforeEach(async () => {
  programme = begin();
  const { state, clock } = programme.workspace;
  local = await startLocal(state);
  local.workspace.clock.advance(Math.max(0, clock.now() - local.workspace.clock.now()));
});
afterEach(() => local.close());

async function openSidebar(page: Page): Promise<FrameLocator> {
  const sidebar = await openByMenu(page);
  await sidebar.locator('h1').waitFor();
  return sidebar;
}

/** The page of the sidebar that carries a view, on the day that it is in the Workspace. */
async function openAt(coach: string, view: Place, email: string): Promise<[Page, FrameLocator]> {
  const page = await local.as(coach, `/spreadsheets/d/${local.workspace.state.containerId}/edit`);
  await page.clock.setFixedTime(local.workspace.clock.now());
  const sidebar = await openSidebar(page);
  const { educatorId } = programme.educator(email, coach);
  const place: Place = { ...view, educatorId };
  await sidebar
    .locator('body')
    .evaluate((_, to) => google.script.run.callServer('openPage', [to]), place);
  return [page, sidebar];
}

test('prepared, logged and booked; the teacher sees the row in the Doc', async () => {
  const doc = await local.as(SAM, programme.educator(SAM).docUrl);
  await doc.getByRole('heading', { name: 'Our coaching Doc' }).waitFor();
  const [, sidebar] = await openAt(LEAD, { name: 'brief' }, SAM);
  await sidebar.getByText('Lee: bring cards').waitFor();
  await sidebar.getByText('M-01, Sep 1').waitFor();
  await expect(sidebar.getByText('Sam: one class')).toHaveCount(0);
  await sidebar.getByRole('button', { name: 'Log this meeting' }).click();
  await sidebar.getByLabel('Min.').fill('25');
  await sidebar.getByLabel('What came up').fill('Exit slips 🙈');
  await sidebar.getByRole('button', { name: 'Write into the Doc' }).click();
  await sidebar.getByText('Written into the Doc as M-02.').waitFor();
  await doc.getByText('Exit slips 🙈').waitFor();
  await sidebar.getByRole('button', { name: 'Book next meeting' }).click();
  await sidebar.getByLabel('Start time').fill('10:15');
  const link = sidebar.getByRole('link', { name: /^Open in Google Calendar/ });
  const { searchParams } = new URL((await link.getAttribute('href')) ?? '');
  expect(Object.fromEntries(searchParams)).toMatchObject({
    text: 'Sam Ortiz and Lee Okafor',
    add: SAM,
    details: programme.educator(SAM).docUrl,
  });
  await sidebar.getByRole('button', { name: 'Back' }).click();
  await sidebar.getByText('M-02 was written since these lines were read.').waitFor();
  await sidebar.getByRole('button', { name: 'Read again' }).click();
  await sidebar.getByText('M-02 was written since').waitFor({ state: 'hidden' });
});

test('with somebody who has no Doc, date, minutes and kind are kept in the Sheet', async () => {
  const [page, sidebar] = await openAt(SECOND_COACH, { name: 'log' }, ANA);
  await sidebar.getByText('has no coaching Doc yet.').waitFor();
  await sidebar.getByLabel('Min.').fill('20');
  await sidebar.getByRole('button', { name: 'Keep in the Sheet' }).click();
  await sidebar.getByText('Kept in the Sheet: date, minutes and kind.').waitFor();
  await page.getByRole('button', { name: 'Meetings' }).click();
  await page.getByRole('gridcell', { name: '20', exact: true }).waitFor();
});

test('the browser window is closed in the middle of a log: what was typed waits, until it is written', async () => {
  const [page, sidebar] = await openAt(LEAD, { name: 'log', kind: 'meeting' }, SAM);
  const words = sidebar.getByLabel('What came up');
  await words.fill('Half a thought about exit slips');
  await page.reload();
  await openSidebar(page);
  await sidebar.getByRole('button', { name: 'Not now' }).click();
  await sidebar.getByRole('button', { name: /Sam Ortiz/ }).click();
  await sidebar.getByRole('button', { name: 'Log a meeting' }).click();
  await words.waitFor();
  await expect(words).toHaveValue('Half a thought about exit slips');
  await sidebar.getByLabel('Min.').fill('25');
  await sidebar.getByLabel('Kind').selectOption('meeting');
  await sidebar.getByRole('button', { name: 'Write into the Doc' }).click();
  await sidebar.getByText('Written into the Doc as M-02.').waitFor();
  await page.reload();
  await openSidebar(page);
  await sidebar.getByRole('heading', { name: 'Today' }).waitFor();
  await expect(sidebar.getByText('New here?')).toHaveCount(0);
  await sidebar.getByRole('button', { name: 'Teachers', exact: true }).click();
  await sidebar.getByRole('button', { name: /Sam Ortiz/ }).click();
  await sidebar.getByRole('button', { name: 'Log a meeting' }).click();
  await words.waitFor();
  await expect(words).toHaveValue('');
});
