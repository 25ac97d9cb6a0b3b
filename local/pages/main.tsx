// Entry of the client of the local pages: the top bar, and in it the page that the address names.
import { render, type ComponentType } from 'preact';
import { findPage, type PageName } from '../views/shell-view';
import './common/common.css';
import { Frame } from './common/frame';
import { keepPerson } from './common/keep-person';
import { MissingPage } from './common/missing-page';
import { DocPage } from './doc/doc-page';
import { DrivePage } from './drive/drive-page';
import { FormOwnerPage } from './form/form-owner-page';
import { FormPage } from './form/form-page';
import { MailPage } from './mail/mail-page';
import { SheetPage } from './sheet/sheet-page';

/** The component of each page; it gets the ID in the address, empty when there is none. */
const PAGES: Partial<Record<PageName, ComponentType<{ id: string }>>> = {
  doc: DocPage,
  drive: DrivePage,
  formAnswer: FormPage,
  formEdit: FormOwnerPage,
  mail: MailPage,
  sheet: SheetPage,
};

function App() {
  const found = findPage(location.pathname);
  const Page = found && PAGES[found.page];
  const current = found?.page === 'drive' || found?.page === 'mail' ? found.page : undefined;
  return <Frame current={current}>{Page ? <Page id={found.id} /> : <MissingPage />}</Frame>;
}

keepPerson();
const root = document.getElementById('app');
if (root) render(<App />, root);
