// Long texts of people in small places.

/** On one line, at most so many characters: code points, so that no half of one is left. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  // Enough to know whether it is longer: a cell of a Doc may hold a book.
  const letters = [...line.slice(0, 4 * most + 4)];
  if (letters.length <= most && line.length <= 4 * most + 4) return line;
  const kept = letters.slice(0, most).join('');
  return `${kept.replace(/[\p{M}\u200D]+$/u, '').trimEnd()}…`;
}
