import { read, write } from '$lib/device/storage.ts';
import { isFields } from '$lib/device/fields.ts';
import { causeOf, type ToldOf } from './card.ts';
import type { Finding } from './finding.ts';
import { dateOf } from './night.ts';

const NAME = 'told';

/** Of which causes a card was shown, whichever window did. */
export function told(): ToldOf {
	const causes = Object.entries(read(NAME) ?? {}).flatMap(([cause, kept]) =>
		isFields(kept) && typeof kept.on === 'string'
			? [[cause, { on: kept.on, closed: kept.closed === true }] as const]
			: []
	);
	return Object.fromEntries(causes);
}

/** This is told today; `closed` once it was read. */
export function tell(found: Finding, now: Date, closed = false): void {
	if (found.level !== 'soon') return;
	const cause = causeOf(found);
	if (!closed && told()[cause]?.on === dateOf(now)) return;
	write(NAME, { [cause]: { on: dateOf(now), closed } }, (kept, mine) => ({
		...(isFields(kept) ? kept : {}),
		...mine
	}));
}
