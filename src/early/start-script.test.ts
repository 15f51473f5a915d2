import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { startLate, withHead } from './start-script.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
const page = (script: string) =>
	`<meta content="script-src 'self' 'sha256-${sha256(script)}'"><main></main><script>${script}</script>`;
const scriptOf = (html: string) => /<script>([^]*)<\/script>/.exec(html)?.[1] ?? '';

/** As SvelteKit 2.70 writes it. */
const START = `
				{
					__sveltekit_x = { base: new URL(".", location).pathname.slice(0, -1) };

					const element = document.currentScript.parentElement;

					Promise.all([
						import("./start.js"),
						import("./app.js")
					]).then(([kit, app]) => {
						kit.start(app, element, { node_ids: [0, 2], data: ["$& }"], form: null, error: null });
					});
				}
			`;
const early = { script: 'var early = $early;', speaks: false, modules: ['./start.js', './app.js'] };

/** Runs the script with what it would find in a page; import() is a function of ours. */
async function run(script: string, $early: object, started: unknown[]) {
	const kit = { start: (...given: unknown[]) => started.push(given) };
	const body = script.replaceAll('import(', 'load(');
	const load = () => Promise.resolve(kit);
	const names = ['$early', 'load', 'location', 'document', '__sveltekit_x'];
	new Function(...names, body)($early, load, 'https://a.b/c', { currentScript: {} }, undefined);
	await new Promise((done) => setTimeout(done));
}

test('the app starts when it is booted, and not before', async () => {
	const started: unknown[] = [];
	const booted: [app: () => void, modules: readonly string[]][] = [];
	const boot = (app: () => void, modules: readonly string[]) => booted.push([app, modules]);
	await run(scriptOf(startLate(page(START), early)), { boot }, started);
	expect(started).toEqual([]);
	expect(booted.map(([, modules]) => modules)).toEqual([early.modules]);
	booted[0]?.[0]();
	await new Promise((done) => setTimeout(done));
	expect(started).toMatchObject([[{}, undefined, { node_ids: [0, 2], data: ['$& }'] }]]);
});

test('where words are being said the app waits for them', async () => {
	const started: unknown[] = [];
	let said = (_: unknown) => {};
	const afterWords = (app: unknown) => new Promise((done) => (said = () => done(app)));
	const speaking = startLate(page(START), { ...early, speaks: true });
	await run(scriptOf(speaking), { boot: (app: () => void) => app(), afterWords }, started);
	expect(started).toEqual([]);
	said(undefined);
	await new Promise((done) => setTimeout(done));
	expect(started).toHaveLength(1);
});

test('the policy allows the script as it now is', () => {
	const late = startLate(page(START), early);
	expect(late).toContain(`'sha256-${sha256(scriptOf(late))}'`);
	expect(late).not.toContain(sha256(START));
});

test('a script of the head stands there, and is allowed too', () => {
	const html = withHead(startLate(`<head></head>${page(START)}`, early), 'heed("$&")');
	expect(html).toContain('<script>heed("$&")</script></head>');
	expect(html).toContain(`'sha256-${sha256('heed("$&")')}'`);
	const [, own = ''] = /<main><\/main><script>([^]*?)<\/script>/.exec(html) ?? [];
	expect(html).toContain(`'sha256-${sha256(own)}'`);
	expect(() => withHead(page(START), 'dim')).toThrow('</head>" is there 0 times');
});

test.each([
	['no script', '<main></main>', 'Promise.all([" is there 0 times'],
	['one module', page(START.replace('Promise.all([', 'void ([')), 'Promise.all([" is there 0'],
	['two starts', page(START + START), 'Promise.all([" is there 2 times'],
	['another hash', page(START).replace('sha256-', 'sha384-'), 'sha256-']
])(
	'a start script that is not as expected fails the build, and says where: %s',
	(_, html, says) => {
		expect(() => startLate(html, early)).toThrow(says);
		expect(() => startLate(html, early)).toThrow('src/early/start-script.ts');
	}
);

test('where words are said, the place to wait for them has to be there', () => {
	const changed = page(START.replace('.then(([kit', '.then(([app'));
	expect(() => startLate(changed, { ...early, speaks: true })).toThrow('.then(([kit" is there 0');
});
