import { zoneHere } from '$lib/device/zone.ts';
import type { Seconds } from '$lib/routine/types.ts';
import { stepStart } from '$lib/timeline/query.ts';
import type { Timeline } from '$lib/timeline/types.ts';
import type { EveningSoFar } from './resume-point.ts';
import type { Session } from './session.svelte.ts';

/** An evening that was played for less is not kept. */
const LEAST: Seconds = 30;

/** The exercises of which more than half lies between two moments. */
function mostlyBetween(timeline: Timeline, from: Seconds, to: Seconds): readonly string[] {
	const { steps } = timeline.routine;
	const passed = steps.filter((_, step) => {
		const [start, end] = [stepStart(timeline, step), stepStart(timeline, step + 1)];
		return Math.min(end, to) - Math.max(start, from) > (end - start) / 2;
	});
	return passed.map(({ exercise }) => exercise.id);
}

const begunNow = (): EveningSoFar => ({
	...{ startedAt: Date.now(), zone: zoneHere() },
	...{ played: 0, skipped: [] }
});

/** Keeps in the diary what is played of a session, which may go on with an evening that was begun before. */
export function keepEvening(session: Session, begun: EveningSoFar = begunNow()) {
	const skipped = new Set(begun.skipped);
	/** The time played is `currentTime - from`: each jump moves `from` along. */
	let from = session.currentTime - begun.played;
	session.onseek = (before, to) => {
		from += to - before;
		for (const exercise of mostlyBetween(session.timeline, before, to)) skipped.add(exercise);
		// what it goes back over is played again
		for (const exercise of mostlyBetween(session.timeline, to, before)) skipped.delete(exercise);
	};
	const soFar = (): EveningSoFar => ({
		...begun,
		played: Math.max(0, session.currentTime - from),
		skipped: [...skipped]
	});

	/** What the diary was told last. */
	let told = '';
	async function keep() {
		const { startedAt, zone, played } = soFar();
		if (played < LEAST) return;
		const changes = {
			played: Math.round(played),
			duration: Math.round(session.timeline.duration),
			skipped: skipped.size ? [...skipped] : undefined,
			...(session.playState === 'finished' && { finished: true })
		};
		if (JSON.stringify(changes) === told) return;
		told = JSON.stringify(changes);
		// fetched only when it is needed, so that a start does not wait for it
		const { changeEntry, entryOf } = await import('$lib/diary/entries.ts');
		const id = `evening-${startedAt}`;
		const routine = session.timeline.routine.id;
		const rest = { kind: 'evening', startedAt, zone, routine } as const;
		changeEntry({ id, ...(!entryOf(id) && rest), ...changes });
	}
	return {
		soFar,
		keep: () => void keep().catch((error) => console.warn('Not in the diary:', error))
	};
}
