// HtmlService: pages out of the project's HTML files. Template scriptlets are refused: the product
// fills its page by a placeholder, so that no page text is ever run as code.
// https://developers.google.com/apps-script/reference/html
import { NotInLocalWorkspace, ServiceException } from '../../host/errors';
import type { Execution } from '../../host/execution';
import { guard, unguard, type Costs } from '../../host/guard';
import { withoutComments } from './script-comments';

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;

/** What a page shows, read from an HtmlOutput that a script hands to a Ui. */
export interface Page {
  title: string;
  html: string;
  /** In pixels; undefined until set. */
  width?: number;
  height?: number;
}

/** https://developers.google.com/apps-script/reference/html/html-output#addMetaTag(String,String) */
const META_TAGS = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

class HtmlOutputFake implements Partial<HtmlOutput> {
  readonly #execution: Execution;
  readonly #page: Page;

  constructor(execution: Execution, html: string) {
    this.#execution = execution;
    this.#page = { title: '', html: withoutComments(html) };
  }

  /** Hidden from scripts: not a member, so the guard doesn't know it. */
  static pageOf(output: HtmlOutputFake): Page {
    return { ...output.#page };
  }

  getContent(): string {
    return this.#page.html;
  }

  setContent(content: string): HtmlOutput {
    return this.#set({ html: withoutComments(content) });
  }

  append(addedContent: string): HtmlOutput {
    return this.#set({ html: withoutComments(this.#page.html + addedContent) });
  }

  getTitle(): string {
    return this.#page.title;
  }

  setTitle(title: string): HtmlOutput {
    return this.#set({ title });
  }

  setWidth(width: number): HtmlOutput {
    return this.#set({ width });
  }

  setHeight(height: number): HtmlOutput {
    return this.#set({ height });
  }

  addMetaTag(name: string): HtmlOutput {
    if (META_TAGS.includes(name)) return this.#set({});
    throw new ServiceException('The specified meta tag cannot be used in this context.');
  }

  setXFrameOptionsMode(): HtmlOutput {
    return this.#set({});
  }

  setSandboxMode(): HtmlOutput {
    return this.#set({});
  }

  #set(change: Partial<Page>): HtmlOutput {
    Object.assign(this.#page, change);
    return guardOutput(this.#execution, this);
  }
}

const OUTPUT_COSTS: Costs<HtmlOutputFake> = {
  getContent: 'handle.local',
  setContent: 'handle.local',
  append: 'handle.local',
  getTitle: 'handle.local',
  setTitle: 'handle.local',
  setWidth: 'handle.local',
  setHeight: 'handle.local',
  addMetaTag: 'handle.local',
  setXFrameOptionsMode: 'handle.local',
  setSandboxMode: 'handle.local',
};

function guardOutput(execution: Execution, fake: HtmlOutputFake): HtmlOutput {
  return guard<HtmlOutput, HtmlOutputFake>(execution, 'HtmlOutput', fake, OUTPUT_COSTS);
}

/** The page behind an HtmlOutput that a script passed to a service such as Ui. */
export function htmlOf(value: unknown): Page {
  return HtmlOutputFake.pageOf(unguard(value, HtmlOutputFake));
}

class HtmlTemplateFake {
  readonly #execution: Execution;
  readonly #html: string;

  constructor(execution: Execution, html: string) {
    this.#execution = execution;
    this.#html = html;
  }

  getRawContent(): string {
    return this.#html;
  }

  evaluate(): HtmlOutput {
    if (this.#html.includes('<?')) {
      throw new NotInLocalWorkspace('Template scriptlets (<? ?>) are not in the local Workspace');
    }
    return guardOutput(this.#execution, new HtmlOutputFake(this.#execution, this.#html));
  }
}

const TEMPLATE_COSTS: Costs<HtmlTemplateFake> = {
  getRawContent: 'handle.local',
  evaluate: 'handle.local',
};

class HtmlServiceFake implements Partial<HtmlService> {
  readonly #execution: Execution;
  readonly SandboxMode = { EMULATED: 0, IFRAME: 1, NATIVE: 2 };
  readonly XFrameOptionsMode = { ALLOWALL: 0, DEFAULT: 1 };

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  createHtmlOutput(html: unknown = ''): HtmlOutput {
    return guardOutput(this.#execution, new HtmlOutputFake(this.#execution, String(html)));
  }

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    return this.createHtmlOutput(this.#file(filename));
  }

  createTemplate(html: unknown): HtmlTemplate {
    const fake = new HtmlTemplateFake(this.#execution, String(html));
    return guard<HtmlTemplate, HtmlTemplateFake>(
      this.#execution,
      'HtmlTemplate',
      fake,
      TEMPLATE_COSTS,
    );
  }

  createTemplateFromFile(filename: string): HtmlTemplate {
    return this.createTemplate(this.#file(filename));
  }

  #file(filename: string): string {
    const html = this.#execution.workspace.project.html[filename.replace(/\.html$/, '')];
    if (html === undefined) throw new ServiceException(`No HTML file named ${filename} was found.`);
    return html;
  }
}

const COSTS: Costs<HtmlServiceFake> = {
  createHtmlOutput: 'handle.local',
  createHtmlOutputFromFile: 'handle.local',
  createTemplate: 'handle.local',
  createTemplateFromFile: 'handle.local',
};

export function createHtmlService(execution: Execution): HtmlService {
  const fake = new HtmlServiceFake(execution);
  return guard<HtmlService, HtmlServiceFake>(execution, 'HtmlService', fake, COSTS);
}
