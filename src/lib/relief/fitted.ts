import { settings } from '$lib/choices/settings.svelte.ts';
import { storageFailed } from '$lib/device/storage.ts';
import { isWhollyFor } from '$lib/routine/fit-for.ts';
import { suit } from '$lib/routine/suit.ts';
import type { Health, Routine } from '$lib/routine/types.ts';

/** Where the answers cannot be read a person is taken for unsteady, and stays in bed. */
const safeHealth = (): Health =>
	storageFailed ? { ...settings.health, unsteady: true } : settings.health;

/** Whether the routine fits this person without any change. */
export const isFitted = (routine: Routine): boolean => isWhollyFor(routine, safeHealth());

/** The one of this id, as it suits this person; undefined where it is not there, or nothing is left of it. */
export function fitted(id: string, routines: readonly Routine[]): Routine | undefined {
	const found = routines.find((routine) => routine.id === id);
	return found && suit(found, safeHealth());
}
