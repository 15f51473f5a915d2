import { afterEach, expect, test } from 'vitest';
import { exercises, library } from '$lib/routine/library.ts';
import { FakeAudio } from '../../../tests/fakes/audio-element.ts';
import { away, phone } from '../../../tests/fakes/phone.ts';
import { afterCare } from './after-care.ts';
import { muscles } from './muscles.ts';

afterEach(away);

const named = (wanted: string) => library.find(({ id }) => id === wanted) ?? expect.fail();

test.each(Object.values(muscles))('from on one’s feet one sits down first: $relief', (muscle) => {
	const [after, relief] = [named(muscle.after), named(muscle.relief)];
	for (const { exercise } of relief.steps) {
		const [first, ...others] = afterCare(after, relief, exercise).steps;
		if (exercise.posture) {
			expect(first?.exercise.id).toBe('sit-back');
			expect(others).toEqual(after.steps);
		} else expect([first, ...others]).toEqual(after.steps);
	}
});

test.each(Object.values(muscles))(
	'nothing is said or shown of a first step to whom it is not for: $relief',
	({ relief, firstNotFor }) => {
		const id = named(relief).steps[0]?.exercise.id ?? expect.fail();
		expect(firstNotFor.toSorted()).toEqual(exercises.get(id)?.skipIf.toSorted());
	}
);

test.each([
	['in bed', 20, ['slow-breaths', 'soft-stretch']],
	['standing', 100, ['sit-back', 'slow-breaths']],
	['walking', 150, ['sit-back', 'slow-breaths']]
] as const)('it let go %s', async (_, second, steps) => {
	const { page, pass } = phone();
	const { open, openAfter, relief, guide } = await page();
	await open('calf');
	await pass(second);
	relief.better();
	await openAfter();
	const [first, then] = guide.session?.timeline.routine.steps ?? [];
	expect([first, then].map((step) => step?.exercise.id)).toEqual(steps);
	await pass(5);
	expect(guide.session?.segment.exercise.id).toBe(steps[0]);
});

test('with a hot leg there are slow breaths only, and the first words are those of nobody', async () => {
	const { page, pass, sounding } = phone();
	const { open, settings, exercise } = await page();
	settings.answer('hotLeg', true);
	await open('calf');
	expect(FakeAudio.made.flatMap(({ sources }) => sources)).toEqual([]);
	for (let second = 0; second < 600; second += 20) {
		await pass(20);
		expect(exercise()).toBe('slow-breaths');
	}
	expect(sounding().length).toBeGreaterThan(0);
});
