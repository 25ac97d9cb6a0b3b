// Comments don't reach the browser. Google takes them out of scripts and finds them in template literals, too
// (https://github.com/enuchi/React-Google-Apps-Script/issues/157), and, as measured by others, in any string
// (https://github.com/jqblooms/chinese-learning): here whatever looks like one goes, wherever it stands.

const CODE = /(<(script|style)[^>]*>)([\s\S]*?)(<\/\2>)/gi;

const COMMENT = /\/\/.*|\/\*[\s\S]*?\*\//g;

/** The page as the browser gets it. */
export function withoutComments(html: string): string {
  return html.replace(
    CODE,
    (_, open: string, _name, code: string, end: string) => open + code.replace(COMMENT, '') + end,
  );
}
