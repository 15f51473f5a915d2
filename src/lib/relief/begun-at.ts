import type { Now } from '$lib/device/now.ts';
import type { Seconds } from '$lib/routine/types.ts';

/** A tap longer ago than this did not lead here: the device slept, or the page was there all along. */
const LONGEST_WAY: Seconds = 15;

/**
 * When the cramp began that the page is shown for, in ms since 1970: at the tap that led here, or when the address
 * was asked for. `tapped` is when a link was tapped, in seconds of the steady clock, whose 0 is when this
 * page's address was asked for. By history (Back, Forward, the page cache) there is no such tap: it begins now.
 */
export function begunAt(
	{ wall, steady }: Pick<Now, 'wall' | 'steady'>,
	tapped: Seconds | undefined,
	how: 'link' | 'load' | 'reload' | 'history'
): number {
	const asked = how === 'link' ? tapped : how === 'history' ? undefined : 0;
	const ago = asked === undefined ? 0 : steady - asked;
	return Math.round((wall - (ago > 0 && ago <= LONGEST_WAY ? ago : 0)) * 1000);
}
