import { COACH, educator, LEAD, rosterData } from '../../browser/sidebar-samples';
import type { EducatorSummary, SidebarData } from '../../../src/shared/sidebar-api';
import { docsStep, nextStep, type NextStep } from '../../../src/sidebar/model/home';

const today = educator('Sam Ortiz', 'coaching', { due: 'today', dueText: 'Planned for today' });
const late = educator('Ada Vale', 'coaching', {
  due: 'overdue',
  dueText: 'It has been 5 weeks',
  lastMet: '2026-10-18',
});
const later = educator('Ben Ito', 'coaching', { due: 'due', dueText: 'Time to meet' });
const passed = educator('Cy Roe', 'coaching', {
  due: 'due',
  dueText: 'Planned for Nov 20, not logged yet',
  nextMeeting: '2026-11-20',
});
const ready = [educator('Dan Roy'), educator('Eve Moss')];
const calm = educator('Flo Kim', 'coaching', { nextMeeting: '2026-12-01' });
const notInvited = educator('Gus Lee', 'invited');
const invited = educator('Hal Ito', 'invited', { invitedOn: '2026-11-02' });
const others = educator('Ida Fox', 'answered', { coach: COACH.email });

function step(educators: EducatorSummary[], more: Partial<SidebarData> = {}): NextStep | null {
  return nextStep(rosterData(educators, more));
}

test.each<[string, EducatorSummary[], NextStep['place'], string]>([
  ['nobody yet', [], { name: 'add-teachers' }, 'Add teachers'],
  ['nobody answered', [notInvited, invited], { name: 'invite' }, 'Invite your teachers'],
  [
    'a meeting today comes before everything else of a term',
    [...ready, late, notInvited, today],
    { name: 'brief', educatorId: today.educatorId },
    'Prepare the meeting',
  ],
  [
    'those who answered come before those who wait',
    [...ready, late],
    { name: 'bulk', educatorIds: ['dan-roy', 'eve-moss'] },
    'Start coaching with them',
  ],
  [
    'one who answered is looked at first',
    [educator('Dan Roy'), late, others],
    { name: 'educator', educatorId: 'dan-roy' },
    'See the answers',
  ],
  [
    'whoever waits longest',
    [later, late, calm],
    { name: 'brief', educatorId: 'ada-vale' },
    'Prepare the meeting',
  ],
  [
    'a day that has passed is to be logged',
    [passed, calm],
    { name: 'log', educatorId: 'cy-roe', kind: 'meeting' },
    'Log the meeting',
  ],
  [
    'who came later is invited last',
    [calm, notInvited],
    { name: 'invite' },
    'Invite your teachers',
  ],
])('%s', (_, educators, place, label) => {
  expect(step(educators)).toMatchObject({ place, label });
});

test('nothing waits: everybody was invited, met, or is a colleague’s', () => {
  expect(step([invited])).toBeNull();
  expect(step([calm, others])).toBeNull();
});

test('without a form nobody is to be invited', () => {
  const { programme } = rosterData([]);
  expect(step([notInvited], { programme: programme && { ...programme, formUrl: '' } })).toBeNull();
});

test('the sentence says why, and about whom', () => {
  expect(step([late])).toMatchObject({ name: 'Ada Vale', why: ': It has been 5 weeks.' });
  expect(step(ready)).toMatchObject({ why: '2 teachers answered and have no coaching Doc yet.' });
  expect(step([notInvited])?.why).toBe('1 teacher has not been invited to fill in the form yet.');
});

test('Docs wait to be made for the own teachers alone', () => {
  const caller = { email: LEAD.email.toUpperCase(), isLead: true };
  const made = educator('Jo Day', 'answered', { docUrl: 'https://docs.google.com/document/d/x' });
  expect(docsStep(rosterData([...ready, others, made], { caller }))?.place).toEqual({
    name: 'bulk',
    educatorIds: ['dan-roy', 'eve-moss'],
  });
  expect(docsStep(rosterData([others, made], { caller }))).toBeNull();
});
