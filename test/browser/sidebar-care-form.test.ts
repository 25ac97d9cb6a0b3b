// Texts that somebody changed in the form, as the lead coach settles them in the sidebar.
import type { Page } from 'playwright-core';
import type { CareData } from '../../src/shared/care-api';
import * as care from './care-samples';
import { expect } from './expect';
import { ok, openSidebar, refused, useBrowser, type FakeServer } from './sidebar-harness';
import { button, focused, focusOn, never, shows, tabTo } from './sidebar-person';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();

async function openCare(
  formQuestions: CareData['formQuestions'],
  server: FakeServer = {},
): Promise<Page> {
  const { page } = await openSidebar(browser(), care.programmeData({ name: 'care' }), {
    openCare: () => ok({ ...care.NOTHING_WAITS, formQuestions }),
    ...server,
  });
  await button(page, 'Look again').waitFor();
  return page;
}

test('a text is saved as suggested or as chosen, and the focus stays near', async () => {
  const answers: [string, string][] = [];
  let left = [...care.TRANSLATED, care.LIKELY_NEW];
  const page = await openCare(left, {
    answerFormQuestion: (id, code) => {
      answers.push([id, code]);
      left = left.filter((question) => question.id !== id);
      return ok({ ...care.NOTHING_WAITS, formQuestions: left });
    },
  });
  const card = (text: string) => page.getByRole('listitem').filter({ hasText: text });
  await expect(page.locator('.changes li').first()).toHaveText(
    '“Rutinas de clase” was “Classroom routines”',
  );
  await tabTo(page, 'Choose one by one');
  await page.keyboard.press('Enter');
  await card('Rutinas').locator('input:focus').waitFor();
  await expectNoAxeViolations(page);
  await expect(card('Rutinas').getByLabel('Classroom routines')).toBeChecked();
  await tabTo(page, 'Save');
  await page.keyboard.press('Enter');
  await shows(page, '1 text saved.');
  await focusOn(page, 'Changed in the form');
  await card('Leer').getByLabel('It is new').check();
  await card('Leer').getByRole('button', { name: 'Save' }).click();
  await card('Leer').waitFor({ state: 'detached' });
  await page.getByRole('combobox').selectOption('School 2');
  await card('مدرسة').getByRole('button', { name: 'Save' }).click();
  await card('مدرسة').waitFor({ state: 'detached' });
  await expect
    .poll(() => answers)
    .toEqual([
      ['talents-0', 't0'],
      ['talents-1', ''],
      ['school-1', 's1'],
    ]);
});

test('a whole question is saved with one press; what is saved stays when one fails', async () => {
  let left = care.TRANSLATED;
  let fails = true;
  const page = await openCare(left, {
    answerFormQuestion: (id) => {
      if (id === 'talents-2' && fails) {
        fails = false;
        return refused('The Sheet is busy. Try again in a minute.');
      }
      left = left.filter((question) => question.id !== id);
      return ok({ ...care.NOTHING_WAITS, formQuestions: left });
    },
  });
  await tabTo(page, 'Save all 3');
  await page.keyboard.press('Enter');
  await shows(page, 'The Sheet is busy.', 'Calma con estudiantes molestos');
  await expect(page.getByText('Rutinas de clase')).toHaveCount(0);
  await expectNoAxeViolations(page);
  await button(page, 'Try again').click();
  await shows(page, 'Nothing waits for you.');
  await focusOn(page, 'Look after the program');
});

test('a form translated as a whole is five questions at a time, the rest folded away', async () => {
  const formQuestions = Array.from({ length: 14 }, (_, n) => ({
    ...care.TRANSLATED[n % 2],
    id: `q${n}`,
    question: `Question ${Math.floor(n / 2)}`,
  })) as CareData['formQuestions'];
  const page = await openCare(formQuestions);
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(5);
  await expect(page.getByRole('radio')).toHaveCount(0);
  await tabTo(page, 'and 2 more');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(7);
  await expect.poll(() => focused(page)).toBe('Show fewer');
});

test('while something is saved no other button works', async () => {
  let calls = 0;
  const page = await openCare(care.TRANSLATED, {
    answerFormQuestion: () => {
      calls += 1;
      return never();
    },
  });
  await button(page, 'Save all 3').click();
  await shows(page, 'Saving…');
  await button(page, 'Look again').click({ force: true });
  await expect.poll(() => calls).toBe(1);
  await expectNoAxeViolations(page);
});
