// Ways to the quick log: from a teacher just started with, at once, and where there is no Doc to log into.
import * as log from './log-samples';
import { ok, openSidebar, refused, useBrowser, type FakeServer } from './sidebar-harness';
import { areAsked, button, focused, focusOn, heading, never, shows } from './sidebar-person';
import * as sample from './sidebar-samples';
import { expectNoAxeViolations } from './support';

const browser = useBrowser();

const ADA = sample.educator('Ada Vale', 'coaching');

describe('from the teacher', () => {
  const COACHED = log.coachedDetail(ADA);
  const WITHOUT_FORMS = { ...COACHED, logForms: [] };

  async function openAda(server: FakeServer) {
    const start = { name: 'educator', educatorId: ADA.educatorId } as const;
    const opened = await openSidebar(browser(), { ...sample.rosterData([ADA]), start }, server);
    await heading(opened.page, 'Contact').waitFor();
    return opened;
  }

  test('the forms stay when an answer comes without them', async () => {
    const { page } = await openAda({
      openEducator: () => ok({ ...COACHED, nextStates: [{ state: 'paused', label: 'Pause' }] }),
      changeState: () => ok({ ...WITHOUT_FORMS, state: 'paused', stateLabel: 'Paused' }),
    });
    await button(page, 'Pause').click();
    await shows(page, 'Log something else', 'Paused');
    await button(page, 'Log a meeting').click();
    await focusOn(page, 'Log a meeting');
  });

  test('right after Start coaching they are asked for', async () => {
    let opened = 0;
    const { page, calls } = await openAda({
      openEducator: () => ok(opened++ === 0 ? sample.detailOf(sample.ADA) : COACHED),
      startCoaching: () => ok(WITHOUT_FORMS),
    });
    await button(page, 'Start coaching').click();
    await button(page, 'Log a meeting').click();
    await page.getByLabel('What came up').waitFor();
    expect(await focused(page)).toBe('Log a meeting');
    await areAsked(calls, ['openEducator', 'startCoaching', 'openEducator']);
  });

  test('a Doc that can only be read says so', async () => {
    const { page } = await openAda({ openEducator: () => ok(WITHOUT_FORMS) });
    await button(page, 'Log a meeting').click();
    await shows(page, 'Nothing can be written into this Doc from here.');
    await expectNoAxeViolations(page);
    await button(page, 'Look at the Doc').click();
    await focusOn(page, 'Ada Vale');
  });

  test('nobody but the coach of the Doc can log into it', async () => {
    const other = { ...WITHOUT_FORMS, coach: sample.COACH.email, coachName: sample.COACH.name };
    const { page } = await openAda({ openEducator: () => ok(other) });
    expect(await button(page, 'Log a meeting').count()).toBe(0);
  });
});

describe('opened at once', () => {
  const at = (server: FakeServer, educator = ADA) =>
    openSidebar(
      browser(),
      {
        ...sample.rosterData([educator]),
        start: { name: 'log', educatorId: educator.educatorId },
      },
      server,
    );

  test('without a kind it asks which', async () => {
    const { page } = await at({ openEducator: () => ok(log.coachedDetail(ADA)) });
    await focusOn(page, 'Log');
    await button(page, 'Log a meeting').click();
    await focusOn(page, 'Log a meeting');
    await page.keyboard.press('Escape');
    await focusOn(page, 'Log');
  });

  test('for somebody without a Doc it leads to Start coaching', async () => {
    const noor = sample.educator('نور الهدى', 'answered', { educatorId: 'noor' });
    const { page } = await at({ openEducator: () => ok(sample.detailOf(noor)) }, noor);
    await shows(page, 'has no coaching Doc yet. Start coaching to keep notes.');
    await expectNoAxeViolations(page);
    await button(page, 'Go to Start coaching').click();
    await button(page, 'Start coaching').waitFor();
    expect(await focused(page)).toBe('نور الهدى');
  });

  test('while the form opens it says so; when it does not, one press tries again', async () => {
    const opening = await at({ openEducator: () => never() });
    await shows(opening.page, 'Opening the form…');
    let tries = 0;
    const { page } = await at({
      openEducator: () =>
        tries++ === 0 ? refused('The Sheet is busy.') : ok(log.coachedDetail(ADA)),
    });
    await shows(page, 'The Sheet is busy.');
    await button(page, 'Try again').click();
    await button(page, 'Log a meeting').waitFor();
  });
});
