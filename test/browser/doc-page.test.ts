// The Doc's page in real Chromium: what a teacher types, how the keyboard moves, who is kept out.
import type { Locator, Page } from 'playwright-core';
import { docLinesByHand } from '../../local/services/docs/by-hand-read';
import {
  suggestDeletionByHand,
  suggestTextByHand,
} from '../../local/services/docs/by-hand-suggest';
import { insertChipByHand } from '../../local/services/docs/by-hand-text';
import type { Workspace } from '../../local/workspace/workspace';
import {
  at,
  get,
  insert,
  LEAD,
  line,
  newDoc,
  range,
  shared,
  TEACHER,
  texts,
  write,
  type TestDoc,
} from '../services/docs/docs-support';
import { expect } from './expect';
import { expectNoAxeViolations, saved, startLocal, type Local } from './support';

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

beforeEach(async () => {
  local = await startLocal();
  doc = sampleDoc(local.workspace);
});
afterEach(() => local.close());

async function openAs(person: string): Promise<Page> {
  const page = await local.as(person, `/document/d/${doc.id}/edit`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const cell = (page: Page, row: number, column: number): Locator =>
  page.locator('tr').nth(row).locator('th, td').nth(column);
const table = (of = doc): string[][] => texts(of).find((block) => typeof block !== 'string') ?? [];

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
  await expect
    .poll(() => table())
    .toEqual([
      ['Goal', 'Why'],
      ['Students explain 🙈\nTurn and talk!', 'because'],
      ['second', ''],
    ]);
  await page.reload();
  await cell(page, 2, 0).getByText('second').waitFor();
  await cell(page, 2, 0).click();
  await page.getByRole('button', { name: 'Delete row' }).click();
  await cell(page, 2, 0).waitFor({ state: 'detached' });
  await expect.poll(() => table()).toHaveLength(2);
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
  const joined = page.locator('[data-paragraph]', { hasText: 'One is enough. Or two.No more.' });
  await joined.waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type('New line.');
  await saved(page);
  await expect
    .poll(() => texts(doc))
    .toEqual(before.map((text) => (text === 'One is enough.' ? 'New line.' : text)));
});

test('headings, tables and header cells say what they are', async () => {
  const page = await openAs(TEACHER);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Our Doc');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Goals');
  await expect.poll(() => page.getByRole('columnheader').allInnerTexts()).toEqual(['Goal', 'Why']);
});

test('by keyboard alone rows are filled in, added and deleted; every place to type has a name', async () => {
  const made = sampleDoc(local.workspace);
  const page = await local.as(TEACHER, `/document/d/${made.id}/edit`);
  const place = (name: string): Locator => page.getByRole('textbox', { name, exact: true });
  const isFocused = (name: string): Promise<void> =>
    page.locator(`:focus[aria-label="${name}"]`).waitFor();
  await expect(place('Text under Goals').first()).toHaveText('One is enough.');
  await place('Goal, row 1').focus();
  await page.keyboard.type('explain');
  await page.keyboard.press('Tab');
  await isFocused('Why, row 1');
  await page.keyboard.type('because');
  await page.keyboard.press('Tab');
  await isFocused('Goal, row 2');
  await page.keyboard.type('listen');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Add row below' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Escape');
  await isFocused('Goal, row 2');
  await page.keyboard.type('!');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await isFocused('Goal, row 3');
  await page.keyboard.type('read');
  await page.keyboard.press('ArrowUp');
  await isFocused('Goal, row 2');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await place('Goal, row 3').waitFor({ state: 'detached' });
  await saved(page);
  await expect
    .poll(() => table(made))
    .toEqual([
      ['Goal', 'Why'],
      ['explain', 'because'],
      ['read', ''],
    ]);
  await expectNoAxeViolations(page);
});

test('what is typed while rows are being added goes into them', async () => {
  const made = sampleDoc(local.workspace);
  const page = await local.as(TEACHER, `/document/d/${made.id}/edit`);
  await page.route('**/api/docs/add-row', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await cell(page, 1, 0).click();
  const add = page.getByRole('button', { name: 'Add row below' });
  await add.click();
  await page.keyboard.type('a b');
  await page.keyboard.press('Tab');
  await page.keyboard.type('c');
  await add.click();
  await page.keyboard.type('d');
  await page.keyboard.press('Tab');
  await page.keyboard.type('e');
  await page.keyboard.press('Tab');
  await page.keyboard.type('f');
  await cell(page, 4, 0).getByText('f').waitFor();
  await saved(page);
  await expect
    .poll(() => table(made))
    .toEqual([
      ...[
        ['Goal', 'Why'],
        ['', ''],
        ['a b', 'c'],
        ['d', 'e'],
        ['f', ''],
      ],
    ]);
});

test('keys pressed while a line is being split, joined or added are done after it', async () => {
  const page = await openAs(TEACHER);
  await page.route('**/api/docs/*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.getByText('One is enough.').click();
  await press('End', 'Enter', 'T', 'w', 'o', 'x', 'Backspace', ' ', 'o', 'r', ' ', 't');
  await press('Control+Backspace', 'n', 'o', 't', 'Enter', 'Enter', 'Backspace', 'Backspace', '!');
  await press('Home', 'Backspace', 'ArrowLeft', 'Delete', 'ArrowRight', 'Shift+ArrowLeft', 'T');
  await saved(page);
  await expect.poll(() => texts(doc).slice(2, 4)).toEqual(['One is enoughTwo or not!', '']);
});

test('suggestions and chips say what they are, and one types around them', async () => {
  const made = shared('', newDoc('Minutes: ?\nStudents talk', local.workspace));
  const { workspace, id } = made;
  const minutes = { paragraph: line(made, 'Minutes: ?'), offset: 9 };
  const students = line(made, 'Students talk');
  const date = {
    type: 'date' as const,
    timestamp: '2026-11-20T12:00:00Z',
    display: 'Nov 20, 2026',
  };
  insertChipByHand(workspace, TEACHER, id, { at: minutes, chip: date });
  suggestTextByHand(workspace, TEACHER, id, {
    at: { paragraph: students, offset: 8 },
    text: ' often',
  });
  const from = { paragraph: students, offset: 14 };
  suggestDeletionByHand(workspace, TEACHER, id, { from, to: { paragraph: students, offset: 19 } });

  const page = await local.as(LEAD, `/document/d/${id}/edit`);
  const chip = page.getByRole('img', { name: 'Date: Nov 20, 2026' });
  await chip.waitFor();
  await expect.poll(() => page.getByRole('insertion').textContent()).toBe(' often');
  await expect
    .poll(() => page.getByRole('insertion').getAttribute('title'))
    .toContain('Sam Ortiz suggests adding');
  await expect.poll(() => page.getByRole('deletion').textContent()).toBe(' talk');
  await page.getByText('2 suggestions wait').waitFor();
  await expectNoAxeViolations(page);

  await page.getByText('Minutes: ').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(', 20 min');
  await page.keyboard.press('Home');
  await page.keyboard.type('All ');
  await saved(page);
  const shown = docLinesByHand(workspace, LEAD, id).map(({ text }) => text);
  expect(shown).toEqual(['All Minutes: \ufffc, 20 min', 'Students often talk']);
  await page.keyboard.press('End');
  for (let n = 0; n < 9; n++) await page.keyboard.press('Backspace');
  await saved(page);
  await chip.waitFor({ state: 'detached' });
  await expect.poll(() => texts(made)[0]).toBe('All Minutes: ');
});

test('who was not let in learns nothing; a Doc in the trash is only read', async () => {
  const outside = await openAs(PRINCIPAL);
  await expect(outside.getByRole('heading', { level: 1 })).toHaveText('You need access');
  await expect.poll(() => outside.content()).not.toContain('Our Doc');
  await expectNoAxeViolations(outside);

  const file = doc.workspace.state.drive.files[doc.id];
  if (file) file.trashed = true;
  const reader = await openAs(TEACHER);
  await reader.getByText('This Doc is in the trash.').waitFor();
  await expect(reader.locator('[contenteditable]')).toHaveCount(0);
  await expectNoAxeViolations(reader);
  if (file) file.trashed = false;
  await expect.poll(() => get(doc).title).toBe('Test');
});
