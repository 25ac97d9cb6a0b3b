// Ui and Menu: what the script asks the open editor to show goes into the execution's UiEffects.
import { ServiceException } from '../../host/errors';
import type { Execution, MenuItem } from '../../host/execution';
import { guard, unguard, type Costs } from '../../host/guard';
import { htmlOf } from '../html/html-service';
import { costing } from './handles';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** The name that the installed script has in the Extensions menu. */
const ADD_ON_NAME = 'SAGE Coach';

const BUTTON = { CLOSE: 0, OK: 1, CANCEL: 2, YES: 3, NO: 4 };
const BUTTON_SET = { OK: 0, OK_CANCEL: 1, YES_NO: 2, YES_NO_CANCEL: 3 };

class MenuFake implements Partial<Menu> {
  private readonly items: MenuItem[] = [];

  constructor(
    private readonly execution: Execution,
    private readonly caption: string,
  ) {}

  addItem(caption: string, functionName: string): Menu {
    this.items.push({ caption, functionName });
    return menuFor(this.execution, this);
  }
  addSeparator(): Menu {
    this.items.push('separator');
    return menuFor(this.execution, this);
  }
  addSubMenu(menu: Menu): Menu {
    const { caption, items } = unguard(menu, MenuFake);
    this.items.push({ caption, items: [...items] });
    return menuFor(this.execution, this);
  }
  /** A menu of the same name takes the place of the one before. */
  addToUi(): void {
    const { menus } = this.execution.ui;
    const made = { caption: this.caption, items: [...this.items] };
    const at = menus.findIndex(({ caption }) => caption === this.caption);
    if (at < 0) menus.push(made);
    else menus[at] = made;
  }
}

const MENU_COSTS: Costs<MenuFake> = {
  ...costing('handle.local', 'addItem', 'addSeparator', 'addSubMenu'),
  addToUi: 'sheet.meta',
};

function menuFor(execution: Execution, fake: MenuFake): Menu {
  return guard<Menu, MenuFake>(execution, 'Menu', fake, MENU_COSTS);
}

class UiFake implements Partial<Ui> {
  readonly Button: Ui['Button'] = BUTTON;
  readonly ButtonSet: Ui['ButtonSet'] = BUTTON_SET;

  constructor(private readonly execution: Execution) {}

  createMenu(caption: string): Menu {
    return menuFor(this.execution, new MenuFake(this.execution, caption));
  }
  showSidebar(page: HtmlOutput): void {
    const { title, html } = htmlOf(page);
    this.execution.ui.sidebar = { title: title || ADD_ON_NAME, html };
  }

  /**
   * On Google the script stands still until somebody presses a button. Here it can't: the message is
   * shown afterwards, and the script goes on as if the box had been closed, unless OK is all there is.
   */
  alert(first: string, second?: unknown, third?: unknown): GoogleAppsScript.Base.Button {
    const [title, text, buttons] =
      typeof second === 'string' ? [first, second, third] : ['', first, second];
    this.execution.ui.alerts.push(title ? `${title}\n${text}` : text);
    return (buttons ?? BUTTON_SET.OK) === BUTTON_SET.OK ? BUTTON.OK : BUTTON.CLOSE;
  }
}

const UI_COSTS: Costs<UiFake> = {
  createMenu: 'handle.local',
  showSidebar: 'sidebar.show',
  alert: 'sheet.meta',
};

/** @throws Exception in a trigger, where nobody is looking */
export function uiFor(execution: Execution): Ui {
  if (execution.options.context === 'trigger' || execution.options.context === 'card') {
    throw new ServiceException('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  return guard<Ui, UiFake>(execution, 'Ui', new UiFake(execution), UI_COSTS);
}
