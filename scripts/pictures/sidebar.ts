// Pictures of the sidebar: a coached teacher, the quick log, and the small jobs that the coaches' page tells of.
import { runFunction } from '../../local/host/script-host';
import { addTeachers } from '../../local/samples/programme';
import { changeListByHand, deleteItemByHand } from '../../local/services/forms/form-editing';
import { DOMAIN, LEAD } from '../../local/workspace/people';
import type { Workspace } from '../../local/workspace/workspace';
import { openSidebar, save, type Studio } from './tools';

/** High enough for a form that is to be seen whole. */
const WHOLE_FORM = { width: 1280, height: 1050 };

const NEW_TEACHERS = [
  ['Sam Ortiz', 'sam.ortiz'],
  ['Yusuf Amari', 'yusuf.amari'],
].map(([name = '', mailbox = '']) => ({
  name,
  email: `${mailbox}@${DOMAIN}`,
  school: 'Riverbend Elementary',
  coach: '',
}));

/** A coached teacher; what was read from the Doc stands above the profile. */
export async function shootEducator(studio: Studio, name: string): Promise<void> {
  const { page, sidebar } = await openSidebar(studio);
  await sidebar.getByRole('button', { name: new RegExp(name) }).click();
  await sidebar.getByText('could not be read').waitFor();
  await save(page, 'sidebar-educator');
}

/** The form for logging a meeting, filled in. */
export async function shootLog(studio: Studio, name: string): Promise<void> {
  const { page, sidebar, frame } = await openSidebar(studio);
  await sidebar.getByRole('button', { name: new RegExp(name) }).click();
  await sidebar.getByRole('button', { name: 'Log a meeting' }).click();
  await page.setViewportSize(WHOLE_FORM);
  await sidebar.getByLabel('Min.').fill('25');
  await sidebar.getByLabel('Kind').selectOption('meeting');
  await sidebar.getByLabel('What came up').fill('Exit slips. Who talks, and who does not yet.');
  await sidebar.getByLabel('What each of us').fill('Maya tries talk partners on Tuesday.');
  await save(frame, 'log');
}

/** Whom to start with, and the two ways of handing a teacher over. */
export async function shootMany(studio: Studio, name: string): Promise<void> {
  const { page, sidebar, frame } = await openSidebar(studio);
  await sidebar.getByRole('button', { name: 'Start coaching with several' }).click();
  await sidebar.getByRole('checkbox').first().waitFor();
  await save(frame, 'bulk');
  await sidebar.getByRole('button', { name: 'Back' }).click();
  await sidebar.getByRole('button', { name: new RegExp(name) }).click();
  await sidebar.getByRole('button', { name: 'Hand over to another coach' }).click();
  await sidebar.getByLabel('Cam Reyes').check();
  await sidebar.getByLabel('The Doc goes along').check();
  await page.setViewportSize(WHOLE_FORM);
  await save(frame, 'handover');
}

export async function shootJobs(studio: Studio): Promise<void> {
  makeWork(studio.workspace);
  const { sidebar, frame } = await openSidebar(studio);
  await sidebar.getByRole('button', { name: 'Look after the program' }).click();
  await sidebar.getByRole('button', { name: 'Restore' }).waitFor();
  await save(frame, 'care');
  await sidebar.getByRole('button', { name: 'Back' }).click();
  await sidebar.getByRole('button', { name: 'Invite or remind' }).click();
  await sidebar.getByRole('button', { name: /^Send to/ }).waitFor();
  await save(frame, 'invite');
}

/** Gives the coach something to look after: two options reworded at once, a question deleted, new teachers. */
function makeWork(workspace: Workspace): void {
  const [form] = Object.values(workspace.state.forms);
  const find = (title: RegExp) => form?.items.find((item) => title.test(item.title));
  const [rhythm, years] = [find(/^How often/), find(/^How long/)];
  if (!form || !rhythm || !years) throw new Error('The sample form has no such question.');
  const choices = [...rhythm.choices];
  choices.splice(1, 2, 'Weekly, a quarter of an hour', 'Monthly, three quarters of an hour');
  changeListByHand(workspace, LEAD, form.id, rhythm.id, 'choices', choices);
  deleteItemByHand(workspace, LEAD, form.id, years.id);
  addTeachers(workspace, NEW_TEACHERS);
  runFunction(workspace, 'onHourly_', { user: LEAD, context: 'trigger' });
}
