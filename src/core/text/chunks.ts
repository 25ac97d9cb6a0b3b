// Cutting a long text into pieces that can be put together again.

function endsWithinPair(text: string, end: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
}

/**
 * Pieces of at most so many UTF-16 units, at least one; joined they are the text. A pair of surrogates
 * is never cut, since half a character does not survive being stored.
 * @param most at least 2
 */
export function inChunks(text: string, most: number): string[] {
  const chunks: string[] = [];
  let start = 0;
  while (text.length - start > most) {
    const end = start + most;
    const cut = endsWithinPair(text, end) ? end - 1 : end;
    chunks.push(text.slice(start, cut));
    start = cut;
  }
  return [...chunks, text.slice(start)];
}
