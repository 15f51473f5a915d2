import { isFields, type Fields } from '$lib/device/fields.ts';
import { ownName } from '$lib/device/own-name.ts';

/** Light as the day, dark as the night, or as the clock says. */
export const LOOKS = ['automatic', 'night', 'day'] as const;
export type Look = (typeof LOOKS)[number];

/** Hours between which it is day; without a choice a page is light then. */
export const [MORNING, EVENING] = [7, 19];

/** How a page looks by its choices, for `src/tokens.css`: the night is the first, and has no mark. */
export const THEMES = ['night', 'contrast', 'day', 'day-contrast'] as const;

export const isLook = (value: unknown): value is Look => LOOKS.some((look) => look === value);

/** What was chosen; until then what the device is set to, which a page that is built does not have. */
export const wantsContrast = ({ contrast }: Fields): boolean =>
	typeof contrast === 'boolean'
		? contrast
		: !!globalThis.matchMedia?.('(prefers-contrast: more)').matches;

/** As another window or an earlier page left them. */
function kept(): Fields {
	try {
		const fields = JSON.parse(localStorage.getItem(ownName('settings')) ?? '');
		return isFields(fields) ? fields : {};
	} catch {
		return {};
	}
}

/**
 * Tells the page how it looks, and the phone the colour around it; `src/tokens.css` has the colours. At
 * `night`, in a session or a cramp, it is dark at any hour. `src/early/look.ts` does it before the first paint.
 */
export function showLook(night: boolean, fields = kept()): void {
	const { look, large, hand } = fields;
	const hour = new Date().getHours();
	const day = !night && (look === 'day' || (look !== 'night' && hour >= MORNING && hour < EVENING));
	const { dataset } = document.documentElement;
	const mark = (name: string, value: string | false) => {
		if (value) dataset[name] = value;
		else delete dataset[name];
	};
	const more = wantsContrast(fields);
	mark('theme', day ? (more ? 'day-contrast' : 'day') : more && 'contrast');
	mark('large', large === true && 'yes');
	mark('hand', hand === 'left' && hand);
	const around = document.querySelector<HTMLMetaElement>('[name=theme-color]');
	if (around) around.content = around.dataset[day ? 'day' : 'night'] ?? '';
}
