// Which mail is offered first.
import { likelyKind } from '../../../src/core/mail/likely-kind';

const invited = { state: 'invited', invitedOn: '2026-11-03T09:00:00Z' } as const;
const fresh = { state: 'invited', invitedOn: '' } as const;
const answered = { state: 'answered', invitedOn: '2026-11-03T09:00:00Z' } as const;

test('reminders once everybody who has not answered was invited', () => {
  expect(likelyKind([invited, fresh])).toBe('invite');
  expect(likelyKind([invited, answered])).toBe('remind');
  expect(likelyKind([answered])).toBe('invite');
  expect(likelyKind([])).toBe('invite');
});
