// One coached educator, opened in the sidebar: an ordinary one to begin stories with.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Place } from '../../src/shared/pages';
import type { EducatorDetail } from '../../src/shared/sidebar-api';
import * as log from './log-samples';
import { ok, openSidebar, refused } from './sidebar-harness';
import { heading } from './sidebar-person';
import * as sample from './sidebar-samples';

export const ADA = sample.educator('Ada Vale', 'coaching', {
  ...{ lastMet: '2026-10-18', due: 'overdue', dueText: 'It has been 5 weeks' },
});
export const coached = (more: Partial<EducatorDetail> = {}): EducatorDetail => ({
  ...log.coachedDetail(ADA),
  timeline: sample.timelineOf(30),
  ...more,
});

export interface OpenEducator {
  page: Page;
  /** Where the page wanted to go; none of it opens. */
  asked: Place[];
}

export async function openCoached(
  browser: Browser,
  detail: EducatorDetail,
  options: BrowserContextOptions = {},
  isLead = true,
): Promise<OpenEducator> {
  const asked: Place[] = [];
  const { educatorId } = detail;
  const { page } = await openSidebar(
    browser,
    sample.rosterData([detail], {
      caller: { email: sample.LEAD.email, isLead },
      start: { name: 'educator', educatorId },
    }),
    {
      openEducator: () => ok(detail),
      openPage: (place) => {
        asked.push(place);
        return refused('The Sheet is busy.');
      },
    },
    options,
  );
  await heading(page, 'Contact').waitFor();
  return { page, asked };
}
