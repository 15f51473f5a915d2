import { freshPage, meantAgain } from './measure.mjs';

/**
 * What a page still holds once all garbage is gone: bytes of its heap and of its Blobs, how many addresses of
 * Blobs, workers, and audio elements.
 * @param {import('playwright').Page} page @param {import('playwright').CDPSession} devtools
 */
async function held(page, devtools) {
	for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
	/** @param {string} type @param {string} sum */
	const all = async (type, sum) => {
		const { result } = await devtools.send('Runtime.evaluate', { expression: `${type}.prototype` });
		const { objects } = await devtools.send('Runtime.queryObjects', {
			prototypeObjectId: result.objectId ?? ''
		});
		const { result: counted } = await devtools.send('Runtime.callFunctionOn', {
			objectId: objects.objectId,
			functionDeclaration: `function () { return this.reduce((sum, one) => sum + ${sum}, 0); }`
		});
		await devtools.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
		return Number(counted.value);
	};
	const blobs = await all('Blob', 'one.size');
	const elements = await all('HTMLAudioElement', '1');
	for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
	const {
		usedSize,
		embedderHeapUsedSize = 0,
		backingStorageSize = 0
	} = /** @type {Record<string, number> & { usedSize: number }} */ (
		await devtools.send('Runtime.getHeapUsage')
	);
	const [addresses, workers] = await page.evaluate(() => [
		Reflect.get(window, 'addresses').size,
		Reflect.get(window, 'workers').size
	]);
	const heap = usedSize + embedderHeapUsedSize + backingStorageSize;
	return { heap, blobs, addresses, workers, elements };
}

/**
 * What is held after one tap on Longer, and after five, each once its new track is heard.
 * @param {import('playwright').Browser} browser @param {string} url of a routine
 */
export async function longer(browser, url) {
	const { context, page, devtools } = await freshPage(browser, 1);
	await page.addInitScript(() => {
		const [addresses, workers] = [new Set(), new Set()];
		Object.assign(window, { addresses, workers });
		const { createObjectURL, revokeObjectURL } = URL;
		URL.createObjectURL = (object) => {
			const address = createObjectURL.call(URL, object);
			addresses.add(address);
			return address;
		};
		URL.revokeObjectURL = (address) => {
			addresses.delete(address);
			revokeObjectURL.call(URL, address);
		};
		window.Worker = class extends Worker {
			/** @param {ConstructorParameters<typeof Worker>} given */
			constructor(...given) {
				super(...given);
				workers.add(this);
			}
			terminate() {
				workers.delete(this);
				super.terminate();
			}
		};
		const { play } = HTMLMediaElement.prototype;
		HTMLMediaElement.prototype.play = function () {
			const heard = () => Object.assign(window, { heard: this.duration });
			this.addEventListener('playing', heard, { once: true });
			return play.call(this);
		};
	});
	await page.goto(url);
	await page.waitForFunction(() =>
		performance.getEntriesByName('track').some((track) => Reflect.get(track, 'detail') === 'spoken')
	);
	const heard = () => page.evaluate(() => Number(Reflect.get(window, 'heard') ?? 0));
	/** @param {string} name */
	const tap = async (name) => {
		const before = await heard();
		await page.getByRole('button', { name, exact: true }).click();
		await page.waitForFunction((before) => Reflect.get(window, 'heard') > before, before);
	};
	await tap('Start');
	await meantAgain(page);
	await tap('Longer');
	const one = await held(page, devtools);
	for (let i = 0; i < 4; i++) await tap('Longer');
	const five = await held(page, devtools);
	await context.close();
	return { one, five };
}
