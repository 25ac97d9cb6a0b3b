// The sidebar's page: the built HTML with its data inlined, so that it paints without asking again.

const PLACEHOLDER = '/* DATA */';

/** One call: shows the page at the right of the Sheet. */
export function showSidebar(data: object): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar');
  const json = JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/[\u2028\u2029]/g, escapeUnicode);
  page.setContent(page.getContent().replace(PLACEHOLDER, () => json)).setTitle('SAGE Coach');
  SpreadsheetApp.getUi().showSidebar(page);
}

function escapeUnicode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16)}`;
}
