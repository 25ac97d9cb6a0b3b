// The sidebar's pages: the built HTML with its data inlined, so that it paints without asking again.
import { pageOf } from '../../shared/pages';
import type { SidebarData } from '../../shared/sidebar-api';

const PLACEHOLDER = '"DATA"';

/** What would end the script element, or what Google takes for a comment, decodes or fills in. */
const MARKS = /[<&$\u2028\u2029]|\/(?=[/*])/g;

/**
 * One call: shows the page at the right of the Sheet, in place of the one that stands there, even if it
 * is that one which asks.
 * https://developers.google.com/workspace/add-ons/concepts/dialogs (one at a time, from a page's call, too)
 */
export function showSidebar(data: SidebarData): null {
  const name = pageOf(data.start?.name ?? data.view);
  const json = JSON.stringify(data).replace(MARKS, escapeUnicode);
  // The file as it is: Google's output of a file was seen read as HTML and put together anew.
  const page = HtmlService.createTemplateFromFile(name).getRawContent();
  const html = page.replace(PLACEHOLDER, () => json);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle('SAGE Coach'));
  return null;
}

function escapeUnicode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
