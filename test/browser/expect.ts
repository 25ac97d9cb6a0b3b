// Expectations about a page wait until they hold: what a person sees comes a moment after what they did.
import { expect as waiting } from '@playwright/test';

/** Playwright's assertions, patient enough for a busy machine. */
export const expect = waiting.configure({ timeout: 20_000 });
