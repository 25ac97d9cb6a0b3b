// HtmlService: pages out of the project's HTML files. Templates are not evaluated: the product fills a
// page's raw text by a placeholder, so that no page text is ever run as code.
// https://developers.google.com/apps-script/reference/html
import { ServiceException } from '../../host/errors';
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
}

class HtmlOutputFake implements Partial<HtmlOutput> {
  readonly #execution: Execution;
  readonly #page: Page;

  constructor(execution: Execution, page: Page) {
    this.#execution = execution;
    this.#page = page;
  }

  /** Hidden from scripts: not a member, so the guard doesn't know it. */
  static pageOf(output: HtmlOutputFake): Page {
    return { ...output.#page };
  }

  setTitle(title: string): HtmlOutput {
    this.#page.title = title;
    return guardOutput(this.#execution, this);
  }
}

const OUTPUT_COSTS: Costs<HtmlOutputFake> = {
  setTitle: 'handle.local',
};

function guardOutput(execution: Execution, fake: HtmlOutputFake): HtmlOutput {
  return guard<HtmlOutput, HtmlOutputFake>(execution, 'HtmlOutput', fake, OUTPUT_COSTS);
}

/** The page behind an HtmlOutput that a script passed to a service such as Ui. */
export function htmlOf(value: unknown): Page {
  return HtmlOutputFake.pageOf(unguard(value, HtmlOutputFake));
}

class HtmlTemplateFake {
  readonly #html: string;

  constructor(html: string) {
    this.#html = html;
  }

  getRawContent(): string {
    return this.#html;
  }
}

class HtmlServiceFake implements Partial<HtmlService> {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  createHtmlOutput(html: unknown = ''): HtmlOutput {
    const page = { title: '', html: withoutComments(String(html)) };
    return guardOutput(this.#execution, new HtmlOutputFake(this.#execution, page));
  }

  createTemplateFromFile(filename: string): HtmlTemplate {
    const html = this.#execution.workspace.project.html[filename.replace(/\.html$/, '')];
    if (html === undefined) throw new ServiceException(`No HTML file named ${filename} was found.`);
    const fake = new HtmlTemplateFake(html);
    return guard<HtmlTemplate, HtmlTemplateFake>(this.#execution, 'HtmlTemplate', fake, {
      getRawContent: 'handle.local',
    });
  }
}

const COSTS: Costs<HtmlServiceFake> = {
  createHtmlOutput: 'handle.local',
  createTemplateFromFile: 'handle.local',
};

export function createHtmlService(execution: Execution): HtmlService {
  const fake = new HtmlServiceFake(execution);
  return guard<HtmlService, HtmlServiceFake>(execution, 'HtmlService', fake, COSTS);
}
