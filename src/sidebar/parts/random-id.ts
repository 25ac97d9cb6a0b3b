// An ID that nobody else makes. Unlike `randomUUID`, this works in a sandboxed frame, too.

/** 32 hexadecimal digits. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
