// Who is asking. The effective user is the coach at the sidebar, or the creator of a trigger.

/** E-mail of the user whose authority this execution has, in lower case. */
export function callerEmail(): string {
  return Session.getEffectiveUser().getEmail().toLowerCase();
}
