import { freshPage, meantAgain } from './measure.mjs';

/**
 * From the click to the element's `playing`, in ms: our Start once its track is there, then a bare element with
 * the same Blob, and after the page has been left in a later exercise our Resume.
 * @param {import('playwright').Browser} browser @param {string} url
 * @param {boolean} spoken its track with the voice; else its first one, while the voice may still come and be mixed
 */
export async function tap(browser, url, spoken) {
	const { context, page } = await freshPage(browser, 1);
	await page.addInitScript(() => {
		const { play } = HTMLMediaElement.prototype;
		addEventListener(
			'click',
			({ timeStamp }) => Object.assign(window, { clicked: timeStamp }),
			true
		);
		HTMLMediaElement.prototype.play = function () {
			if (this.src) {
				Object.assign(window, { played: this });
				const tell = () => {
					const took = performance.now() - Reflect.get(window, 'clicked');
					Object.assign(window, { took: Reflect.get(window, 'took') ?? took });
				};
				// it sounds: what the app does then comes after
				this.addEventListener('playing', tell, { capture: true });
			}
			return play.call(this);
		};
	});
	const took = () => page.waitForFunction(() => Reflect.get(window, 'took'));
	await page.goto(url);
	await page.waitForFunction(
		(spoken) =>
			performance
				.getEntriesByName('track')
				.some((track) => !spoken || Reflect.get(track, 'detail') === 'spoken'),
		spoken
	);
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	const ours = Number(await (await took()).jsonValue());
	await meantAgain(page);
	await page.evaluate(async () => {
		const played = Reflect.get(window, 'played');
		played.pause();
		const bare = new Audio(played.src);
		await new Promise((resolve) => bare.addEventListener('canplaythrough', resolve));
		Object.assign(window, { took: undefined });
		const button = Object.assign(document.createElement('button'), { textContent: 'Bare' });
		button.onclick = () => bare.play();
		button.style.cssText = 'position:fixed;inset:0';
		document.body.append(button);
	});
	await page.getByRole('button', { name: 'Bare', exact: true }).click();
	const bare = Number(await (await took()).jsonValue());
	await page.getByRole('button', { name: 'Bare', exact: true }).evaluate((it) => it.remove());
	await page.getByRole('button', { name: 'Next', exact: true }).click();
	await page.goto(url);
	await page.waitForFunction(() => performance.getEntriesByName('track').length > 0);
	await page.getByRole('button', { name: 'Resume', exact: true }).click();
	const resumed = Number(await (await took()).jsonValue());
	await context.close();
	return { ours, bare, resumed };
}
