// Adding teachers in the sidebar: paste, look over, mend at the field, all or nothing; the ways in and on.
import type { Page } from 'playwright-core';
import type { Place } from '../../src/shared/pages';
import { expect } from './expect';
import { ok, openSidebar, refused, useBrowser } from './sidebar-harness';
import { button, focusOn, heading, shows } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();

describe('adding teachers', () => {
  const DATA = { ...sample.ROSTER, start: { name: 'add-teachers' } as const };
  const LINES =
    'Name\tE-mail\tSchool\nEve Moss\teve@maple.example\tmaple elementary\nFay Lu\tfay@maple\tOak High';

  async function paste(page: Page, lines = LINES): Promise<void> {
    await page.getByLabel('Paste your list').fill(lines);
    await button(page, 'Check the list').click();
  }

  test('pasted lines are looked over, mended at the field and added together', async () => {
    const sent: unknown[] = [];
    const { page } = await openSidebar(browser(), DATA, {
      addTeachers: (teachers) => {
        sent.push(...teachers);
        return ok({
          added: teachers.length,
          educators: [sample.educator('Eve Moss', 'invited'), sample.educator('Fay Lu', 'invited')],
        });
      },
    });
    await paste(page);
    await shows(
      page,
      '1 row needs a look. Nothing has been added yet.',
      'This e-mail address is not complete.',
      'Choose one of your schools.',
    );
    await expectNoAxeViolations(page);
    await page.getByLabel('E-mail').fill('fay@maple.example');
    await page.getByLabel('School').selectOption('Birch Middle');
    await button(page, 'Add 2 teachers').click();
    await shows(page, '2 teachers added.');
    await expect
      .poll(() => sent)
      .toEqual([
        { name: 'Eve Moss', email: 'eve@maple.example', school: 'Maple Elementary', coach: '' },
        { name: 'Fay Lu', email: 'fay@maple.example', school: 'Birch Middle', coach: '' },
      ]);
    await expectNoAxeViolations(page);
  });

  test('what the server refuses stands at its field, and nothing is lost on the way', async () => {
    let tries = 0;
    const { page } = await openSidebar(browser(), DATA, {
      addTeachers: () => {
        tries += 1;
        if (tries === 1) throw new Error('HTTP 0');
        return ok({ problems: [{ row: 0, field: 'email', message: 'This is the principal.' }] });
      },
    });
    await paste(page, 'Eve Moss, eve@maple.example, Birch Middle');
    await button(page, 'Add 1 teacher').click();
    await shows(page, 'The connection to Google was lost.', 'eve@maple.example');
    await button(page, 'Add 1 teacher').click();
    await shows(page, 'This is the principal.');
    await page.reload();
    await shows(page, 'Eve Moss', 'eve@maple.example');
  });

  test('nothing can be typed into a list that is on its way, from the keyboard either', async () => {
    let answer: (reply: ReturnType<typeof refused>) => void = () => undefined;
    const { page } = await openSidebar(browser(), DATA, {
      addTeachers: () => new Promise((resolve) => (answer = resolve)),
    });
    await paste(page, 'Eve Moss, eve@maple.example, Birch Middle');
    await button(page, 'Edit Eve Moss').click();
    await page.locator('.card input:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.primary:focus', { hasText: 'Adding…' }).waitFor();
    await expect(page.locator('textarea, .card input')).toHaveCount(3);
    await expect(
      page.locator('form :is(textarea, input, button):enabled:not(.primary)'),
    ).toHaveCount(0);
    await expectNoAxeViolations(page);
    answer(refused('The Sheet is busy.'));
    await shows(page, 'The Sheet is busy.', 'Nothing has been added yet.');
    await page.getByLabel('Paste your list').fill('Fay Lu, fay@maple.example, Birch Middle');
  });

  test('an answer that got lost: they may be there already, and nobody is added twice', async () => {
    const eve = sample.educator('Eve Moss', 'invited', { email: 'eve@maple.example' });
    const { page, show } = await openSidebar(browser(), DATA, {
      addTeachers: (_, again) => {
        if (!again) throw new Error('HTTP 0');
        return ok({ added: 1, educators: [eve] });
      },
    });
    await paste(page, 'Eve Moss, eve@maple.example, Birch Middle');
    await button(page, 'Add 1 teacher').click();
    await shows(page, 'The connection to Google was lost.', 'They may have been added already.');
    await expect(page.getByText('Nothing has been added yet.')).toHaveCount(0);
    // As the page advises: the Sheet is loaded anew, which lists them by now.
    await show({ ...DATA, educators: [...DATA.educators, eve] });
    await shows(page, 'They may have been added already.');
    await button(page, 'Add 1 teacher').click();
    await shows(page, '1 teacher added.');
    await expect(page.getByText('already in your list')).toHaveCount(0);
  });

  test('another list begins without the doubt of the one before', async () => {
    const sent: unknown[] = [];
    const { page } = await openSidebar(browser(), DATA, {
      addTeachers: (_, again) => {
        sent.push(again);
        throw new Error('HTTP 0');
      },
    });
    await paste(page, 'Eve Moss, eve@maple.example, Birch Middle');
    await button(page, 'Add 1 teacher').click();
    await shows(page, 'They may have been added already.');
    await button(page, 'Remove Eve Moss').click();
    await paste(page, 'Fay Lu, fay@maple.example, Birch Middle');
    await shows(page, '1 teacher to look over. Nothing has been added yet.');
    await button(page, 'Add 1 teacher').click();
    await expect.poll(() => sent).toEqual([false, false]);
  });

  test('one can be typed by hand', async () => {
    const { page } = await openSidebar(browser(), DATA, {
      addTeachers: (teachers) => ok({ added: teachers.length, educators: [] }),
    });
    await button(page, 'Check the list').click();
    await shows(page, 'Paste or type at least one teacher.');
    await button(page, 'Type one teacher').click();
    await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
    await page.keyboard.type('Gil Ode');
    await page.getByLabel('E-mail').fill('gil@maple.example');
    await page.getByLabel('School').selectOption('Birch Middle');
    await button(page, 'Add 1 teacher').click();
    await shows(page, '1 teacher added.');
  });

  test('from the teachers and back there, or on to inviting those just added', async () => {
    const asked: Place[] = [];
    const opened = openSidebar(browser(), sample.ROSTER, {
      openPage: (place) => {
        asked.push(place);
        return refused('The Sheet is busy.');
      },
      addTeachers: () => ok({ added: 1, educators: [sample.educator('Eve Moss', 'invited')] }),
      planMail: () => refused('Google is busy.'),
    });
    const { page, show } = await opened;
    await button(page, 'More').press('Enter');
    await button(page, 'Add teachers').press('Enter');
    await shows(page, 'The Sheet is busy.');
    await show(DATA);
    await focusOn(page, 'Add teachers');
    await paste(page, 'Eve Moss, eve@maple.example, Birch Middle');
    await button(page, 'Add 1 teacher').click();
    await shows(page, '1 teacher added.');
    await button(page, 'Go to teachers').click();
    await shows(page, 'The Sheet is busy.');
    await show(DATA);
    await paste(page, 'Eve Moss, eve@maple.example, Birch Middle');
    await button(page, 'Add 1 teacher').click();
    await page.locator('.primary:focus', { hasText: 'Invite your teachers' }).waitFor();
    await page.keyboard.press('Enter');
    await focusOn(page, 'Invite or remind');
    await shows(page, 'Google is busy.');
    await page.keyboard.press('Escape');
    await shows(page, 'The Sheet is busy.');
    await expect
      .poll(() => asked)
      .toEqual([{ name: 'add-teachers' }, { name: 'roster' }, { name: 'home' }]);
    await button(page, 'Back').click();
    await heading(page, 'Invite or remind').waitFor();
  });
});
