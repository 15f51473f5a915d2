import { zoneHere } from '$lib/device/zone.ts';
import { changeEntry, removeEntry, restoreEntry, type Entry } from './entries.ts';
import type { Night } from './night.ts';

/** One for each night, so that two windows, or a backup, say the same and not the same twice. */
const idOf = (night: Night) => `quiet-${night}`;

/** That night had no cramp. Returns the entry that says so. */
export function quietNight(night: Night): Entry | undefined {
	const said = { kind: 'quiet', startedAt: Date.now(), zone: zoneHere(), night } as const;
	return changeEntry({ id: idOf(night), ...said }) ?? restoreEntry(idOf(night));
}

/** Of that night nothing is known again. */
export const undoQuietNight = (night: Night): void => removeEntry(idOf(night));
