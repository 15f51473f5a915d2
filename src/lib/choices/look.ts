import type { Fields } from '$lib/device/fields.ts';
import { ownName } from '$lib/device/own-name.ts';

/** Light as the day, dark as the night, or as the clock says. */
export const LOOKS = ['automatic', 'night', 'day'] as const;
export type Look = (typeof LOOKS)[number];

/** Hours between which it is day; without a choice a page is light then. */
export const [MORNING, EVENING] = [7, 19];

/** How a page looks by its choices, for `src/tokens.css`. */
export const THEMES = ['night', 'night-contrast', 'day', 'day-contrast'] as const;

export const isLook = (value: unknown): value is Look => LOOKS.some((look) => look === value);

/** What was chosen; until then what the device is set to, which a page that is built does not have. */
export const wantsContrast = ({ contrast }: Fields): boolean =>
	contrast === undefined
		? !!globalThis.matchMedia?.('(prefers-contrast: more)').matches
		: contrast === true;

/** As another window or an earlier page left them. */
export function keptSettings(): Fields {
	try {
		return JSON.parse(localStorage.getItem(ownName('settings')) ?? '') ?? {};
	} catch {
		return {}; // nothing was chosen, or nothing can be read
	}
}

/**
 * Marks the page with its look, whose colours `src/tokens.css` has, and sets the colour of the bars around it.
 * `night`: dark at any hour, as in a session or a cramp. `src/early/look.ts` does it before the first paint.
 */
export function showLook(night: boolean, fields = keptSettings()): void {
	const { look, large, hand } = fields;
	const hour = new Date().getHours();
	const day = look === 'day' || (look !== 'night' && hour >= MORNING && hour < EVENING);
	const light = day && !night ? 'day' : 'night';
	const root = document.documentElement;
	const { dataset } = root;
	dataset.theme = light + (wantsContrast(fields) ? '-contrast' : '');
	root.toggleAttribute('data-large', large === true);
	dataset.hand = hand === 'left' ? hand : 'right';
	const around = document.querySelector<HTMLMetaElement>('[name=theme-color]');
	if (around) around.content = around.dataset[light] ?? '';
}
