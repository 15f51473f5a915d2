import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

export const KEPT = 'Kept on this device';
export const NO_VOICE = 'The voice is not on this device yet.';

/** Beside a voice a screen reader is told only what that does not say: no name of the exercise. */
export const spoken = (page: Page) =>
	expect(page.getByRole('status').first()).toHaveText(/^(Get ready|Hold|Keep moving|Rest), /);
export const unspoken = (page: Page) =>
	expect(page.getByRole('status').first()).toHaveText(/^[^.]+\. (Get ready|Hold|Keep moving), /);
