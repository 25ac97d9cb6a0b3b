// What the server wrote into the page, so that the first paint needs no call.
import type { SidebarData } from '../shared/sidebar-api';

/** The data inlined in the page, or null when it cannot be read: then the page asks for it again. */
export function readPageData(text: string | null | undefined): SidebarData | null {
  try {
    const parsed: SidebarData | null = JSON.parse(text ?? '');
    return parsed && Array.isArray(parsed.educators) && Array.isArray(parsed.notices)
      ? parsed
      : null;
  } catch {
    return null;
  }
}
