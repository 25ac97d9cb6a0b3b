// Pictures of the jobs that are not for every day, each as its view opens.
import { runFunction } from '../../local/host/script-host';
import { addTeachers, SAMPLE_PROGRAMME } from '../../local/samples/programme';
import { changeListByHand, deleteItemByHand } from '../../local/services/forms/form-editing';
import { shareByHand } from '../../local/services/drive/by-hand';
import { DOMAIN, LEAD } from '../../local/workspace/people';
import type { Workspace } from '../../local/workspace/workspace';
import { openSidebar, saveView, type OpenSidebar, type Studio } from './tools';

const PRINCIPAL = `pat.principal@${DOMAIN}`;

const NEW_TEACHERS = [
  ['Sam Ortiz', 'sam.ortiz'],
  ['Yusuf Amari', 'yusuf.amari'],
].map(([name = '', mailbox = '']) => ({
  name,
  email: `${mailbox}@${DOMAIN}`,
  school: 'Riverbend Elementary',
  coach: '',
}));

/** An entry of More, what tells that its view is there, and the picture's name. */
const JOBS: readonly (readonly [entry: string, there: string | RegExp, name: string])[] = [
  ['Add teachers', 'Check the list', 'add-teachers'],
  ['Invite or remind', /^Send to/, 'invite'],
  ['Start coaching with several', /^Make /, 'bulk'],
  ['Settings', 'Program and school year', 'settings'],
  ['Look after the program', 'Restore', 'care'],
  ['Set up or repair', 'Check now', 'repair'],
  ['Help', 'Take the tour', 'help'],
];

/** What the lead coach fills in first, in a Sheet that has nothing yet. */
export async function shootSetUp(studio: Studio): Promise<void> {
  const open = await openSidebar(studio);
  const { programme, schools, coaches } = SAMPLE_PROGRAMME;
  await open.sidebar.getByLabel('Program name').fill(programme);
  await open.sidebar.getByLabel('Schools').fill(schools.join('\n'));
  await open.sidebar.getByLabel('Name', { exact: true }).fill(coaches[0]?.name ?? '');
  await saveView(open, 'set-up');
}

export async function shootJobs(studio: Studio): Promise<void> {
  makeWork(studio.workspace);
  for (const [entry, there, name] of JOBS) {
    const open = await openSidebar(studio);
    await press(open, 'More');
    await press(open, entry);
    await open.sidebar.getByRole('button', { name: there }).first().waitFor();
    await saveView(open, name);
  }
}

/** What is at the foot of a teacher's view. */
const LEAVING: readonly (readonly [entry: string, there: string | RegExp, name: string])[] = [
  ['Hand over to another coach', 'Hand over', 'handover'],
  ['End coaching', 'End coaching', 'end-coaching'],
  ['Is this person here twice?', /./, 'merge'],
  ['Remove this teacher’s data', /./, 'remove'],
];

export async function shootLeaving(studio: Studio, teacher: string): Promise<void> {
  for (const [entry, there, name] of LEAVING) {
    const open = await openSidebar(studio);
    const { sidebar } = open;
    await sidebar
      .getByRole('button', { name: new RegExp(teacher) })
      .first()
      .click();
    await press(open, entry);
    await sidebar.getByRole('heading', { level: 1 }).filter({ hasNotText: teacher }).waitFor();
    await sidebar.getByRole('button', { name: there }).first().waitFor();
    if (name === 'handover') {
      await sidebar.getByLabel('Cam Reyes').check();
      await sidebar.getByLabel('The Doc goes along').check();
    }
    await saveView(open, name);
  }
}

/** What somebody reads who may open the Sheet and is no coach. */
export async function shootRefused(studio: Studio): Promise<void> {
  const { workspace } = studio;
  shareByHand(workspace, LEAD, workspace.state.containerId, PRINCIPAL, 'writer');
  await saveView(await openSidebar(studio, PRINCIPAL), 'not-a-coach');
}

async function press({ sidebar }: OpenSidebar, name: string): Promise<void> {
  await sidebar.getByRole('button', { name, exact: true }).click();
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
