// Comments are taken out of the scripts of a page before it is shown. Google does that without knowing
// template literals: "//" or "/*" in one begins a comment there, and the rest of the line is lost.
// https://github.com/enuchi/React-Google-Apps-Script/issues/157

/** Scripts that run; data in a script element of another type stays as it is. */
const SCRIPT = /(<script>)([\s\S]*?)(<\/script>)/gi;

const STRING = /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/;

/** Where no value ended, so that a slash can't divide it. */
const PATTERN =
  /(?<=(?:^|[=(,:;!&|?{}[+\-*%~^<>]|\breturn)\s*)\/(?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//;

const COMMENT = /\/\/.*|\/\*[\s\S]*?\*\//;

const PARTS = new RegExp(`(${STRING.source}|${PATTERN.source})|${COMMENT.source}`, 'g');

/** The page as the browser gets it. */
export function withoutComments(html: string): string {
  return html.replace(
    SCRIPT,
    (_, open: string, script: string, end: string) =>
      open + script.replace(PARTS, (_part, kept?: string) => kept ?? '') + end,
  );
}
