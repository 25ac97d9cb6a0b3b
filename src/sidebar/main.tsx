// Entry of the sidebar page: paints from the data inlined by the server, without asking it.
import { render } from 'preact';
import { App } from './app';
import { readPageData } from './page-data';
import { server } from './server-calls';

const root = document.getElementById('app');
if (root)
  render(
    <App initial={readPageData(document.getElementById('data')?.textContent)} server={server} />,
    root,
  );
