// The Doc's page in real Chromium: what a teacher types, how the keyboard moves, who is kept out.
import type { Locator, Page } from 'playwright-core';
import type { Workspace } from '../../local/workspace/workspace';
import {
  at,
  get,
  insert,
  newDoc,
  range,
  texts,
  write,
  type TestDoc,
} from '../services/docs/docs-support';
import { expectNoAxeViolations, startLocal, type Local } from './support';

jest.setTimeout(30_000);

const TEACHER = 'sam.ortiz@riverbend.example';
const PRINCIPAL = 'pat.principal@riverbend.example';

let local: Local;
let doc: TestDoc;

/** A title, a heading, a line, a table of a header and one row, a last line. */
function sampleDoc(workspace: Workspace): TestDoc {
  const made = newDoc('Our Doc\nGoals\nOne is enough.\n', workspace);
  const style = (namedStyleType: string, index: number): object => ({
    updateParagraphStyle: {
      paragraphStyle: { namedStyleType },
      fields: 'namedStyleType',
      ...range(index, index + 1),
    },
  });
  const tableStartLocation = { index: 31 };
  write(
    made,
    style('TITLE', 1),
    style('HEADING_1', 9),
    { insertTable: { rows: 2, columns: 2, ...at(30) } },
    { pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: 1 } },
    insert(36, 'Why'),
    insert(34, 'Goal'),
  );
  const file = made.workspace.state.drive.files[made.id];
  file?.permissions.push({ id: 'p', type: 'user', role: 'writer', emailAddress: TEACHER });
  return made;
}

beforeAll(async () => {
  local = await startLocal();
  doc = sampleDoc(local.workspace);
});
afterAll(() => local.close());

async function openAs(person: string): Promise<Page> {
  const page = await local.as(person, `/document/d/${doc.id}/edit`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const cell = (page: Page, row: number, column: number): Locator =>
  page.locator('tr').nth(row).locator('th, td').nth(column);
const table = (): string[][] => texts(doc).find((block) => typeof block !== 'string') ?? [];
const saved = (page: Page): Promise<void> =>
  page.getByRole('status').getByText('All changes saved').waitFor();

test('a teacher types in cells, makes lines and rows, and finds it all after a reload', async () => {
  const page = await openAs(TEACHER);
  await page.getByText('You and Lee Okafor can open this Doc.').waitFor();
  await expectNoAxeViolations(page);
  await cell(page, 1, 0).click();
  await page.keyboard.type('Students explain 🙈\nTurn and talk');
  await page.keyboard.press('Tab');
  await page.keyboard.type('because');
  await page.getByRole('button', { name: 'Add row below' }).click();
  await cell(page, 2, 0).waitFor();
  await page.keyboard.type('second');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await saved(page);
  expect(table()).toEqual([
    ['Goal', 'Why'],
    ['Students explain 🙈\nTurn and talk!', 'because'],
    ['second', ''],
  ]);
  await page.reload();
  await cell(page, 2, 0).getByText('second').waitFor();
  await cell(page, 2, 0).click();
  await page.getByRole('button', { name: 'Delete row' }).click();
  await cell(page, 2, 0).waitFor({ state: 'detached' });
  expect(table()).toHaveLength(2);
});

test('lines are joined, pasted and emptied; nothing else changes', async () => {
  const page = await openAs(TEACHER);
  const before = texts(doc);
  const line = page.getByText('One is enough.');
  await line.click();
  await page.keyboard.press('End');
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ' Or two.\r\nNo more.');
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  });
  await page.getByText('No more.').waitFor();
  await page.keyboard.press('Home');
  await page.keyboard.press('Backspace');
  await page.getByText('One is enough. Or two.No more.').waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type('New line.');
  await saved(page);
  expect(texts(doc)).toEqual(
    before.map((text) => (text === 'One is enough.' ? 'New line.' : text)),
  );
});

test('headings, tables and header cells say what they are', async () => {
  const page = await openAs(TEACHER);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Our Doc');
  expect(await page.getByRole('heading', { level: 2 }).innerText()).toBe('Goals');
  expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['Goal', 'Why']);
});

test('who was not let in learns nothing; a Doc in the trash is only read', async () => {
  const outside = await openAs(PRINCIPAL);
  expect(await outside.getByRole('heading', { level: 1 }).innerText()).toBe('You need access');
  expect(await outside.content()).not.toContain('Our Doc');
  await expectNoAxeViolations(outside);

  const file = doc.workspace.state.drive.files[doc.id];
  if (file) file.trashed = true;
  const reader = await openAs(TEACHER);
  await reader.getByText('This Doc is in the trash.').waitFor();
  expect(await reader.locator('[contenteditable]').count()).toBe(0);
  await expectNoAxeViolations(reader);
  if (file) file.trashed = false;
  expect(get(doc).title).toBe('Test');
});
