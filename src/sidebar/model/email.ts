// One rule for what looks like an e-mail address; the server and Google have the last word.

export function isEmail(text: string): boolean {
  return /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/.test(text.trim());
}
