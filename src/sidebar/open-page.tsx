// How every page of the sidebar begins: it paints from the data inlined by the server, without asking it.
import { render } from 'preact';
import { App } from './app';
import { readPageData } from './page-data';
import { serverAfter } from './server-calls';
import type { Screens } from './view-props';

/** @param screens the views that this page carries; the server opens the other page for the rest */
export function openPage(screens: Screens): void {
  const initial = readPageData(document.getElementById('data')?.textContent);
  const root = document.getElementById('app');
  if (!root) return;
  render(<App initial={initial} server={serverAfter(initial)} screens={screens} />, root);
}
