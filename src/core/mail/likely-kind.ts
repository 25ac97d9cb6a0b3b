// Which mail a coach most likely wants to send.
import type { EducatorState } from '../educator/states';
import type { MailKind } from './mail-texts';

/**
 * Reminders once everybody who has not answered was invited.
 * @param own a coach's own teachers; `invitedOn` is '' for those who were not invited
 */
export function likelyKind(
  own: readonly { readonly state: EducatorState; readonly invitedOn: string }[],
): MailKind {
  const silent = own.filter(({ state }) => state === 'invited');
  return silent.length > 0 && silent.every(({ invitedOn }) => invitedOn) ? 'remind' : 'invite';
}
