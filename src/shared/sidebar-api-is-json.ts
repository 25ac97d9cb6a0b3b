// Whatever crosses the contract has to survive being copied as JSON: the compiler checks every method.
import type { NotJson } from './json';
import type { SidebarApi } from './sidebar-api';

/** Does not compile while a method takes or gives something else; the error names it. */
export const NOT_JSON: Record<NotJson<SidebarApi>, never> = {};
