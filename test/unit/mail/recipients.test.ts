// Who gets which mail, decided from the whole list.
import { fc } from '../../support/properties';
import { sendingCell } from '../../../src/core/educator/mail-mark';
import { pickRecipients, type Candidate } from '../../../src/core/mail/recipients';
import type { MailKind } from '../../../src/core/mail/mail-texts';

const NOW = Date.parse('2026-11-10T12:00:00Z');
const sendingSince = (days: number, place = 0): string => sendingCell(ago(days), place);
const ago = (days: number): string => new Date(NOW - days * 86_400_000).toISOString();

function person(name: string, more: Partial<Candidate> = {}): Candidate {
  return {
    educatorId: name.toLowerCase(),
    name,
    email: `${name.toLowerCase()}@maple.example`,
    state: 'invited',
    submittedAt: '',
    invitedAt: '',
    remindedAt: '',
    own: true,
    letIn: true,
    ...more,
  };
}

function picked(kind: MailKind, people: Candidate[]) {
  const { to, inDoubt, leftOut } = pickRecipients(kind, people, NOW);
  return {
    to: to.map(({ name }) => name),
    inDoubt: inDoubt.map((one) => `${one.person.name} ${one.until}`.trim()),
    leftOut: leftOut.map((one) => `${one.person.name}: ${one.reason.slice(0, 24)}`),
  };
}

test('those who wait for nothing get no invitation', () => {
  const people = [
    person('New'),
    person('Invited', { invitedAt: ago(1) }),
    person('Byhand', { invitedAt: 'told her' }),
    person('Answered', { state: 'answered', submittedAt: ago(1) }),
    person('Typedover', { submittedAt: ago(1) }),
    person('Declined', { state: 'declined' }),
    person('Coaching', { state: 'coaching' }),
    person('Theirs', { own: false }),
  ];
  expect(picked('invite', people)).toEqual({ to: ['New'], inDoubt: [], leftOut: [] });
});

test('a reminder needs an invitation three days ago, and comes once', () => {
  const people = [
    person('Never'),
    person('Yesterday', { invitedAt: ago(1) }),
    person('Almost', { invitedAt: ago(2.99) }),
    person('Three', { invitedAt: ago(3) }),
    person('Byhand', { invitedAt: 'told her' }),
    person('Doubt', { invitedAt: sendingSince(5) }),
    person('Reminded', { invitedAt: ago(9), remindedAt: ago(4) }),
    person('Declined', { invitedAt: ago(9), state: 'declined' }),
    person('Answered', { invitedAt: ago(9), state: 'answered' }),
  ];
  expect(picked('remind', people).to).toEqual(['Three', 'Byhand']);
});

test('whoever was interrupted is in doubt, first as perhaps on its way', () => {
  const people = [
    person('Old', { invitedAt: sendingSince(1) }),
    person('Fresh', { invitedAt: sendingSince(1 / 1440) }),
    person('Since', { invitedAt: sendingSince(1), state: 'answered' }),
    person('Theirs', { invitedAt: sendingSince(1), own: false }),
  ];
  expect(picked('invite', people)).toEqual({
    to: [],
    inDoubt: ['Old', 'Fresh 2026-11-10T12:06:00.000Z'],
    leftOut: [],
  });
});

test('of a batch that died only the first still marked can have got it; the others count as never asked', () => {
  const batch = (days: number): Candidate[] => [
    person('Fourth', { invitedAt: sendingSince(days, 4) }),
    person('Second', { invitedAt: sendingSince(days, 2), own: days < 5 }),
    person('Third', { invitedAt: sendingSince(days, 3) }),
    person('First', { invitedAt: ago(days) }),
  ];
  expect(picked('invite', batch(1))).toMatchObject({
    to: ['Fourth', 'Third'],
    inDoubt: ['Second'],
  });
  expect(picked('invite', batch(5))).toMatchObject({ to: ['Fourth', 'Third'], inDoubt: [] });
  const underWay = picked('invite', batch(1 / 1440));
  expect([underWay.to.length, underWay.inDoubt.length]).toEqual([0, 3]);
});

test('without a complete address, or before the Form lets them in, they are named with the reason', () => {
  const people = [
    person('None', { email: '' }),
    person('Half', { email: 'half@maple' }),
    person('Two', { email: 'a@b.example, c@d.example' }),
    person('Spaced', { email: '  spaced@maple.example\u200b' }),
    person('Shut', { letIn: false }),
  ];
  expect(picked('invite', people)).toEqual({
    to: ['Spaced'],
    inDoubt: [],
    leftOut: [
      'None: This is not a complete e',
      'Half: This is not a complete e',
      'Two: This is not a complete e',
      'Shut: The form is not open to ',
    ],
  });
});

const EMAIL = 'same@maple.example';

test.each<[string, Partial<Candidate>]>([
  ['was invited', { invitedAt: ago(1) }],
  ['may have been invited', { invitedAt: sendingSince(1) }],
  ['has answered', { state: 'answered' }],
  ['said not now, with another coach', { state: 'declined', own: false }],
  ['comes first', {}],
  ['comes first and is another coach’s', { own: false }],
])('of two rows with one address, one counts: the other %s', (_, more) => {
  const rows = [
    person('First', { email: EMAIL, ...more }),
    person('Second', { email: 'SAME@maple.example ' }),
  ];
  const { to, leftOut } = picked('invite', rows);
  expect(to).not.toContain('Second');
  expect(leftOut).toEqual(['Second: Another row has the same']);
});

test('whatever the list: each address once, and nobody who answered, declined or was asked', () => {
  const cell = fc.constantFrom('', ago(1), ago(5), 'yes', 'sending', sendingSince(1));
  const anybody = fc.record({
    educatorId: fc.uuid(),
    name: fc.string(),
    email: fc.constantFrom('a@b.example', 'A@b.example', 'c@d.example', 'e@f.example', '', 'x'),
    state: fc.constantFrom<Candidate['state']>('invited', 'invited', 'answered', 'declined'),
    submittedAt: fc.constantFrom('', '', ago(1)),
    invitedAt: cell,
    remindedAt: cell,
    own: fc.boolean(),
    letIn: fc.boolean(),
  });
  const kinds = fc.constantFrom<MailKind>('invite', 'remind');
  fc.assert(
    fc.property(fc.array(anybody, { maxLength: 12 }), kinds, (people, kind) => {
      const { to } = pickRecipients(kind, people, NOW);
      const addresses = to.map(({ email }) => email.toLowerCase());
      expect(new Set(addresses).size).toBe(addresses.length);
      const column = kind === 'invite' ? 'invitedAt' : 'remindedAt';
      const fresh = { own: true, letIn: true, state: 'invited', submittedAt: '', [column]: '' };
      for (const one of to) expect(one).toMatchObject(fresh);
      const asked = people.filter((one) => one[column] !== '').map(({ email }) => email);
      expect(asked.filter((email) => addresses.includes(email.toLowerCase()))).toEqual([]);
    }),
  );
});
