import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withStyles } from './with-styles.ts';

/** A link of a page, as far as it is looked at. */
class Link {
	href = '';
	rel = '';
	onload = () => {};
	onerror = () => {};
	remove() {
		head.splice(head.indexOf(this), 1);
	}
}
const head: Link[] = [];
let at = '';

beforeEach((context) => {
	head.length = 0;
	at = `https://a.b/${context.task.id}/entry/app.js`; // what was asked for once is not asked for again
	vi.stubGlobal('document', {
		querySelectorAll: () => head,
		createElement: () => new Link(),
		head: { append: (link: Link) => head.push(link) }
	});
});
afterEach(() => vi.unstubAllGlobals());

const address = (style: string) => new URL(style, at).href;
/** What has been told of `asked` by now. */
async function told(asked: Promise<unknown>) {
	let is: unknown = 'waits';
	asked.then(
		(value) => (is = value),
		(error: unknown) => (is = error)
	);
	await new Promise((done) => setTimeout(done));
	return is;
}
const page = () => Promise.resolve('page');

test('a page without styles waits for nothing', async () => {
	expect(await told(withStyles(page))).toBe('page');
	expect(head).toEqual([]);
});

test('it is there once its styles are, which are fetched beside it', async () => {
	const asked = withStyles(page, ['../one.css', '../two.css'], at);
	expect(head.map(({ rel, href }) => [rel, href])).toEqual([
		['stylesheet', address('../one.css')],
		['stylesheet', address('../two.css')]
	]);
	head[0]?.onload();
	expect(await told(asked)).toBe('waits');
	head[1]?.onload();
	expect(await told(asked)).toBe('page');
});

test('what the page brought in its HTML is not fetched', async () => {
	head.push(Object.assign(new Link(), { href: address('../one.css') }));
	expect(await told(withStyles(page, ['../one.css'], at))).toBe('page');
	expect(head).toHaveLength(1);
});

test('two that ask for one sheet wait for the same', async () => {
	const asked = [1, 2].map(() => withStyles(page, ['../one.css'], at));
	expect(await told(Promise.any(asked))).toBe('waits');
	expect(head).toHaveLength(1);
	head[0]?.onload();
	expect(await told(Promise.all(asked))).toEqual(['page', 'page']);
});

test('a sheet that did not come is an error, and is asked for anew', async () => {
	const asked = withStyles(page, ['../one.css'], at);
	head[0]?.onerror();
	expect(await told(asked)).toMatchObject({ message: `Not loaded: ${address('../one.css')}` });
	const again = withStyles(page, ['../one.css'], at);
	expect(head).toHaveLength(1);
	head[0]?.onload();
	expect(await told(again)).toBe('page');
});
