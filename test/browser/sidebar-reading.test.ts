// What the coach sees of reading: when a Doc was read, what it holds, what can't be read; Docs that are
// not as they were; and the ways on from one teacher.
import type { Place } from '../../src/shared/pages';
import type { DocStatus, EducatorDetail } from '../../src/shared/sidebar-api';
import { expect } from './expect';
import * as log from './log-samples';
import { ok, openSidebar, refused, useBrowser, type FakeServer } from './sidebar-harness';
import { button, focused, focusOn, heading, shows, tabTo } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();

const ADA = sample.educator('Ada Vale', 'coaching');
const BUSY = 'The Sheet is busy.';

async function openAda(detail: EducatorDetail, server: FakeServer = {}, options = {}) {
  const { page } = await openSidebar(
    browser(),
    { ...sample.rosterData([ADA]), start: { name: 'educator', educatorId: ADA.educatorId } },
    { openEducator: () => ok(detail), ...server },
    options,
  );
  await heading(page, 'Contact').waitFor();
  return page;
}

/** Takes down where the page wants to go, and does not go there. */
function asking(asked: Place[]): FakeServer {
  return {
    openPage: (place) => {
      asked.push(place);
      return refused(BUSY);
    },
  };
}

describe('what was read from the Doc', () => {
  const sentence = (row: number): string =>
    `Our meetings, row ${row}, Kind: this word is not in the list. Nothing was changed.`;

  test('when, how much, and what waits to be read', async () => {
    const readAt = new Date().toISOString();
    const page = await openAda(log.coachedDetail(ADA, { readAt, pending: ['M-03', 'S-01'] }));
    await shows(
      page,
      '2 meetings · 2 strategies',
      'M-03 and S-01 are written and will be counted when the Doc is read next.',
      'Last read today, ',
    );
    await expectNoAxeViolations(page);
  });

  test('what can’t be read: three at once, the others one press away, the Doc linked once', async () => {
    const problems = [2, 3, 4, 5, 6].map(sentence);
    const page = await openAda(log.coachedDetail(ADA, { problems }));
    await shows(page, '5 places in the Doc could not be read.', sentence(2), sentence(4));
    await expect(page.getByText(sentence(5))).toHaveCount(0);
    const link = page.getByRole('link', { name: /Open the Doc to mend them/ });
    await expect(link).toHaveAttribute('href', sample.DOC_URL);
    await expectNoAxeViolations(page);
    await tabTo(page, 'and 2 more');
    await page.keyboard.press('Enter');
    await shows(page, sentence(5), sentence(6));
    await expect.poll(() => focused(page)).toBe('Show fewer');
    await expect(link).toHaveCount(1);
  });

  test('when it could not be read, it says why and the profile is there all the same', async () => {
    const failure = 'Google could not be reached just now. What was read before stays.';
    const page = await openAda(log.coachedDetail(ADA, { failure }));
    await shows(page, failure, 'Last read on Nov 20, 2026.', 'Seeing it done first, then trying');
    await expectNoAxeViolations(page);
  });

  test('without a Doc nothing is said of reading, and nothing can be logged', async () => {
    const page = await openAda(sample.detailOf(sample.educator('Ada Vale')));
    await shows(page, 'show up here once there is a Doc.');
    await expect(page.getByText(/ read |^Log/)).toHaveCount(0);
  });

  test.each<[string, object]>([
    ['at 200 % zoom', { viewport: { width: 150, height: 350 } }],
    ['in forced colors', { forcedColors: 'active', colorScheme: 'dark' }],
  ])('long and right-to-left texts are not cut off %s', async (_, options) => {
    const long = 'Unsere-Besprechungen-mit-einem-sehr-langen-Namen-der-nirgends-endet: row 2.';
    const problems = [long, 'اجتماعاتنا، row 3, Kind: Nothing was changed.'];
    const detail = log.coachedDetail({ ...ADA, name: 'نور الهدى' }, { problems });
    const page = await openAda(detail, {}, options);
    await shows(page, long, 'اجتماعاتنا', 'Open the Doc to mend them', 'Log a meeting');
    await expect(page.getByText('اجتماعاتنا')).toHaveCSS('direction', 'rtl');
  });
});

describe('a Doc that is not as it was', () => {
  const TRASHED: DocStatus = {
    kind: 'trouble',
    url: sample.DOC_URL,
    trouble: 'trashed',
    reason: 'The Doc is in the trash of your Drive. Nothing in it was changed.',
    mends: [
      { mend: 'take-out', label: 'Take it out', question: '' },
      { mend: 'start-afresh', label: 'Begin a new Doc', question: 'Leave the old one there?' },
    ],
  };
  const trashed = { ...log.coachedDetail(ADA), doc: TRASHED };

  test('says what is the matter; what is at stake is asked, and can be left', async () => {
    const asked: string[] = [];
    const page = await openAda(trashed, {
      mendDoc: (_, mend) => {
        asked.push(mend);
        return asked.length === 1 ? refused(BUSY) : ok(log.coachedDetail(ADA));
      },
    });
    await shows(page, 'The Doc is in the trash of your Drive.', 'Look at the Doc');
    await expect(button(page, 'Log a meeting')).toHaveCount(0);
    await expectNoAxeViolations(page);
    await tabTo(page, 'Begin a new Doc');
    await page.keyboard.press('Enter');
    await shows(page, 'Leave the old one there?', 'Leave it as it is');
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await button(page, 'Take it out').waitFor();
    await expect.poll(() => focused(page)).toBe('Begin a new Doc');
    await button(page, 'Take it out').press('Enter');
    await shows(page, BUSY);
    await button(page, 'Take it out').press('Enter');
    await focusOn(page, 'Ada Vale');
    await shows(page, 'Open the Doc', 'Log a meeting');
    await expect.poll(() => asked).toEqual(['take-out', 'take-out']);
  });

  test('looked at again and found as it was, its heading takes the focus', async () => {
    const mends = [{ mend: 'look-again' as const, label: 'Look again', question: '' }];
    const still = { ...trashed, doc: { ...TRASHED, mends } };
    const page = await openAda(still, { mendDoc: () => ok(still) });
    await button(page, 'Look again').press('Enter');
    await focusOn(page, 'Coaching Doc');
    await shows(page, 'The Doc is in the trash of your Drive.');
  });

  test('a Doc that is gone has no link to look at', async () => {
    const doc: DocStatus = {
      ...TRASHED,
      trouble: 'gone',
      reason: 'The Doc was deleted.',
      mends: [],
    };
    const page = await openAda({ ...trashed, doc });
    await shows(page, 'The Doc was deleted.');
    await expect(page.getByRole('link', { name: /the Doc/ })).toHaveCount(0);
    await expect(button(page, 'Try again')).toHaveCount(0);
  });
});

test('ending with a Doc, and handing over, lead to pages of their own', async () => {
  const asked: Place[] = [];
  const nextStates = [{ state: 'ended' as const, label: 'End coaching' }];
  const page = await openAda({ ...log.coachedDetail(ADA), nextStates }, asking(asked));
  for (const name of ['End coaching', 'Hand over to another coach']) {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
    await shows(page, BUSY);
    await page.keyboard.press('Escape');
    await focusOn(page, 'Ada Vale');
  }
  const { educatorId } = ADA;
  await expect
    .poll(() => asked)
    .toEqual([
      { name: 'end-coaching', educatorId },
      { name: 'handover', educatorId },
    ]);
});
