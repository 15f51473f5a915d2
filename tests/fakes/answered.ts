import { vi } from 'vitest';

/**
 * What a disk answers, or nobody any more: then the patience of those who wait ends. Timers are faked (`setTimeout`,
 * `clearTimeout`).
 */
export async function answered<T>(asked: Promise<T>): Promise<T> {
	let settled = false;
	void asked.then(() => (settled = true));
	for (let i = 0; i < 100 && !settled; i++) await new Promise(setImmediate);
	while (!settled) await vi.advanceTimersByTimeAsync(1000);
	return asked;
}
