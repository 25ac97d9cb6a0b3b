// Mail in real Chromium: what would have been sent, shown to sender and recipients alone, as text.
import { shareByHand } from '../../local/services/drive/by-hand';
import { LEAD, SECOND_COACH } from '../../local/workspace/people';
import { expect } from './expect';
import { expectNoAxeViolations, startLocal, type Local } from './support';

const ANA = 'ana.lindqvist@riverbend.example';

let local: Local;
beforeEach(async () => {
  local = await startLocal();
});
afterEach(() => local.close());

test('an empty box says that nothing is really sent', async () => {
  const page = await local.as(LEAD, '/mail');
  await page.getByRole('heading', { name: 'No mail yet' }).waitFor();
  await page.getByText('nothing is really sent').waitFor();
  await expectNoAxeViolations(page);
});

test('the notice of a shared file reaches both ends and nobody else', async () => {
  const { containerId } = local.workspace.state;
  shareByHand(local.workspace, LEAD, containerId, SECOND_COACH, 'writer');
  for (const person of [LEAD, SECOND_COACH]) {
    const page = await local.as(person, '/mail');
    await page.getByRole('article').getByText('Educator styles').waitFor();
  }
  const cam = await local.as(SECOND_COACH, '/mail');
  const letter = cam.getByRole('article');
  await expect(letter).toContainText('From Lee Okafor to you');
  await expect.poll(() => letter.getByRole('link').getAttribute('href')).toContain(containerId);
  await expectNoAxeViolations(cam);
  const ana = await local.as(ANA, '/mail');
  await ana.getByRole('heading', { name: 'No mail yet' }).waitFor();
});

test('bodies are plain text: lines kept, links to follow, markup shown as it was written', async () => {
  const { clock, state } = local.workspace;
  clock.advance(60_000);
  state.base.mail.push({
    from: LEAD,
    to: [ANA],
    subject: 'Three <b>questions</b>',
    body: 'Dear Ana,\n<script>document.title="x"</script>\nsee https://example.org/a?b=1&c=2.\n\nLee',
    sentAt: clock.now(),
  });
  const page = await local.as(ANA, '/mail');
  await page.getByRole('heading', { name: 'Three <b>questions</b>' }).waitFor();
  const body = page.getByText('Dear Ana,');
  await expect
    .poll(() => body.innerText())
    .toBe(
      'Dear Ana,\n<script>document.title="x"</script>\nsee https://example.org/a?b=1&c=2.\n\nLee',
    );
  const link = await body.getByRole('link').getAttribute('href');
  expect(link).toBe('https://example.org/a?b=1&c=2');
  await expect(page).toHaveTitle('Mail');
});
