// Pictures of a coach's day: what today asks for, finding people, one teacher, and a meeting with them.
import { openSidebar, save, saveView, type Studio } from './tools';

/** They answered, and coaching may begin. */
const ASKED = ['Priya Venkataraman-Subramaniam', 'Zoë van der Berg'];

/** The tour, as it is taken the first time, what today asks for without it, and the ways to the rest. */
export async function shootHome(studio: Studio): Promise<void> {
  const open = await openSidebar(studio);
  const { page, sidebar } = open;
  await sidebar.getByRole('button', { name: 'Take the tour' }).click();
  await sidebar.getByRole('button', { name: 'Next' }).waitFor();
  await saveView(open, 'tour');
  await sidebar.getByRole('button', { name: 'Back', exact: true }).click();
  await sidebar.getByRole('heading', { name: 'Today', exact: true }).waitFor();
  await saveView(open, 'home');
  await save(page, 'sidebar-home');
  await sidebar.getByRole('button', { name: 'More', exact: true }).click();
  await saveView(open, 'more');
}

export async function shootRoster(studio: Studio): Promise<void> {
  const open = await openSidebar(studio);
  const { sidebar } = open;
  await sidebar.getByRole('button', { name: 'Teachers', exact: true }).click();
  await saveView(open, 'roster');
  await sidebar.getByRole('button', { name: 'Filter and sort' }).click();
  await saveView(open, 'roster-filter');
  await sidebar.getByRole('button', { name: 'Filter and sort' }).click();
  await sidebar.getByRole('button', { name: 'Select several' }).click();
  for (const name of ASKED) await sidebar.getByRole('checkbox', { name }).check();
  await saveView(open, 'roster-several');
}

/** A coached teacher beside the Sheet, alone, and what the two did together. */
export async function shootEducator(studio: Studio, name: string): Promise<void> {
  const open = await openSidebar(studio);
  const { page, sidebar } = open;
  await sidebar
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click();
  await sidebar.getByText('could not be read').waitFor();
  await save(page, 'sidebar-educator');
  await saveView(open, 'educator');
  const timeline = sidebar.getByRole('heading', { name: 'Timeline' });
  await timeline.evaluate((heading) => heading.scrollIntoView());
  await save(open.frame, 'timeline');
}

/** Before a meeting, the log after it, and the next one. */
export async function shootMeeting(studio: Studio, name: string): Promise<void> {
  const open = await openSidebar(studio);
  const { sidebar } = open;
  await sidebar
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click();
  await sidebar.getByRole('button', { name: 'Prepare' }).click();
  await sidebar.getByRole('heading', { name: 'Last promises' }).waitFor();
  await saveView(open, 'brief');
  await sidebar.getByRole('button', { name: 'Log this meeting' }).click();
  await sidebar.getByLabel('Min.').fill('25');
  await sidebar.getByLabel('Kind').selectOption('meeting');
  await sidebar.getByLabel('What came up').fill('Exit slips. Who talks, and who does not yet.');
  await sidebar.getByLabel('What each of us').fill('Maya tries talk partners on Tuesday.');
  await saveView(open, 'log');
  await sidebar.getByRole('button', { name: 'Back' }).click();
  await sidebar.getByRole('button', { name: 'Book next meeting' }).click();
  await sidebar.getByLabel('Start time').fill('10:30');
  await saveView(open, 'book');
}
