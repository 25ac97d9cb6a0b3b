// Comments don't reach the browser. Google takes them out of scripts without knowing template literals, and
// some who measured it say strings: here whatever looks like a comment goes, wherever it stands.
// https://github.com/enuchi/React-Google-Apps-Script/issues/157

const SCRIPT = /(<script[^>]*>)([\s\S]*?)(<\/script>)/gi;

const COMMENT = /\/\/.*|\/\*[\s\S]*?\*\//g;

/** The page as the browser gets it. */
export function withoutComments(html: string): string {
  return html.replace(
    SCRIPT,
    (_, open: string, script: string, end: string) => open + script.replace(COMMENT, '') + end,
  );
}
