import { afterEach, expect, it, test, vi } from 'vitest';
import { CONDITIONS } from '$lib/help/screening.ts';
import { library } from '$lib/routine/library.ts';
import { away, phone, settled } from '../../../tests/fakes/phone.ts';
import { muscles } from './muscles.ts';

afterEach(away);

async function opened() {
	const all = phone();
	const page = await all.page();
	const other = await all.browser.open().load(() => import('$lib/choices/settings.svelte.ts'));
	return { ...all, ...page, answers: other.settings };
}
type Guide = Awaited<ReturnType<typeof opened>>['guide'];

const skipIfs = ({ session }: Guide) =>
	(session?.timeline.routine.steps ?? expect.fail()).flatMap(({ exercise }) => exercise.skipIf);

test.each(Object.keys(muscles) as (keyof typeof muscles)[])(
	'an answer in another window goes into a cramp that is guided, and its count goes on: %s',
	async (muscle) => {
		for (const condition of CONDITIONS) {
			const { open, guide, answers, pass, shown, relief } = await opened();
			await open(muscle);
			await pass(10);
			answers.answer(condition, true);
			await settled();
			expect(skipIfs(guide)).not.toContain(condition);
			await pass(3);
			expect(shown()).toBe(13);
			expect(guide.session?.playState).toBe('running');
			relief.close();
			away();
		}
	}
);

it('goes into what follows it, and takes a pack away', async () => {
	const { open, openAfter, relief, guide, answers, exercise } = await opened();
	await open('calf');
	relief.better();
	await openAfter();
	answers.answer('pastClot', true);
	await settled();
	expect(skipIfs(guide)).not.toContain('pastClot');
	relief.play(library.find(({ kind }) => kind === 'pack') ?? expect.fail());
	await settled();
	answers.answer('hotLeg', true);
	await settled();
	expect(exercise()).toBe('slow-breaths');
	expect(skipIfs(guide)).not.toContain('hotLeg');
});

it('begins nothing anew where all is for them, or the end has come', async () => {
	const { open, openAfter, relief, guide, answers, pass } = await opened();
	await open('calf');
	const before = guide.session;
	answers.keepScreenOn = true;
	answers.answer('unsteady', false);
	expect(guide.session).toBe(before);
	relief.better();
	await openAfter();
	await pass(300);
	expect(guide.session?.playState).toBe('finished');
	answers.answer('hotLeg', true);
	expect(guide.session?.playState).toBe('finished');
});

it('takes nothing back from the window that has the cramp', async () => {
	const { open, guide, answers, page } = await opened();
	await open('calf');
	const other = await page();
	await other.open('calf');
	expect([guide.mine, other.guide.mine]).toEqual([false, true]);
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	answers.answer('hotLeg', true);
	await settled();
	expect(guide.session).toBeUndefined();
	expect(other.guide.mine).toBe(true);
	expect(other.exercise()).toBe('slow-breaths');
});
