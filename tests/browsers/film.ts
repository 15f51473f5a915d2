import { expect, test } from './fixtures.ts';
import { film } from './filming.ts';

/** Lighter than any ground of the app's by night, and darker than any other browser's own. */
const LIGHT = 16;
/** A page of nobody's. */
const BLACK = 'data:text/html,<html style="background:%23000">';

test.use({ filmed: true });

test('no picture of a start is light: at a first visit, at a reload, and in a cramp', async ({
	engine,
	open,
	display,
	url
}, info) => {
	const camera = await film(display.name, info.outputPath('start.gray'));
	const more = (count: number) => {
		const from = camera.taken();
		return expect.poll(camera.taken, { timeout: 60_000 }).toBeGreaterThan(from + count);
	};
	const phone = await open();
	const cuts: [name: string, from: number][] = [['the browser’s own', 0]];
	const scene = async (name: string, act: () => Promise<unknown>) => {
		cuts.push([name, camera.taken()]);
		await act();
		await expect
			.poll(() => phone.run(() => !!document.querySelector('h1')).catch(() => false))
			.toBe(true);
		await more(60);
	};
	await phone.goto(BLACK);
	// its own window is light until it has drawn a page
	await expect.poll(() => camera.grounds().at(-1), { timeout: 60_000 }).toBeLessThan(LIGHT);
	await more(30);
	await scene('first visit', () => phone.goto(url));
	await scene('reload', () => phone.reload());
	await scene('cramp', () => phone.goto(`${url}relief/`));

	const light = await camera.end();
	const found = cuts.map(([name, from], i) => {
		const pictures = light.slice(from, cuts[i + 1]?.[1]);
		return { name, pictures: pictures.length, light: pictures.filter((one) => one > LIGHT).length };
	});
	const told = JSON.stringify(found);
	info.annotations.push({ type: 'film', description: told });
	console.log(told);
	const [, first, ...others] = found;
	// between two sites Firefox shows an empty page of its own, light where the device is
	if (engine !== 'firefox') expect(first?.light).toBe(0);
	for (const { light, pictures } of others) {
		expect(pictures).toBeGreaterThan(60);
		expect(light).toBe(0);
	}
});
