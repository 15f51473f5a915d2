import { deviceNow } from '$lib/device/now.ts';
import { pageArrival } from '$lib/device/page-life.ts';
import { begunAt } from './begun-at.ts';

/** How the page came to be on the screen, as the router says it; `here`: it was there all along. */
export type Arrival = 'enter' | 'link' | 'goto' | 'form' | 'popstate' | 'leave' | 'here';

const ways = {
	link: 'link',
	goto: 'link',
	form: 'link',
	leave: 'history',
	popstate: 'history',
	here: 'history'
} as const satisfies Record<Exclude<Arrival, 'enter'>, Parameters<typeof begunAt>[2]>;

/** When the cramp began for which this page was opened, in ms since 1970. */
export function crampBegan(arrival: Arrival): number {
	const { tapped } = globalThis;
	const how = arrival === 'enter' ? pageArrival() : ways[arrival];
	return begunAt(deviceNow(), tapped === undefined ? undefined : tapped / 1000, how);
}
