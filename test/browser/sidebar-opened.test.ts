// A page that comes with the answer to what its first view asks: nothing is asked until a person does.
import type { SidebarData } from '../../src/shared/sidebar-api';
import { expect } from './expect';
import * as meeting from './meeting-samples';
import { openSidebar, refused, useBrowser } from './sidebar-harness';
import { focusOn, shows } from './sidebar-person';
import * as sample from './sidebar-samples';

const browser = useBrowser();

test('a teacher stands there at once, and was asked for nowhere', async () => {
  const { educatorId } = sample.ADA;
  const data: SidebarData = {
    ...sample.ROSTER,
    start: { name: 'educator', educatorId },
    opened: { method: 'openEducator', args: [educatorId], value: sample.detailOf(sample.ADA) },
  };
  const { page, calls } = await openSidebar(browser(), data);
  await focusOn(page, 'Ada Vale');
  await shows(page, 'Contact');
  await expect.poll(() => calls).toEqual([]);
});

test('so does a brief', async () => {
  const desk = meeting.desk();
  const args: [string] = [desk.detail.educatorId];
  const opened: SidebarData['opened'] = { method: 'prepareMeeting', args, value: desk };
  const { page, calls } = await openSidebar(browser(), { ...meeting.at('brief', desk), opened });
  await focusOn(page, 'Before you meet');
  await shows(page, 'Last promises');
  await expect.poll(() => calls).toEqual([]);
});

test('without it, because it failed, the view asks and says what is wrong', async () => {
  const { educatorId } = sample.ADA;
  const data: SidebarData = { ...sample.ROSTER, start: { name: 'educator', educatorId } };
  const { page, calls } = await openSidebar(browser(), data, {
    openEducator: () => refused('This teacher is not in the Sheet anymore.', 'not-found'),
  });
  await shows(page, 'This teacher is not in the Sheet anymore.');
  await expect.poll(() => calls).toEqual(['openEducator']);
});
