import { expect, test } from 'vitest';
import { withStylesNamed, type Chunk } from './page-styles.ts';

const chunk = (fileName: string, styles: string[], imports: string[] = [], code = ''): Chunk => ({
	...{ fileName, imports, code },
	styles: new Set(styles)
});
const every = chunk('entry/start.js', ['assets/every.css']);
const chunks = new Map(
	[
		every,
		chunk('nodes/1.js', [], ['entry/start.js']),
		chunk('nodes/2.js', ['assets/2.css'], ['chunks/dialog.js', 'entry/start.js']),
		chunk('chunks/dialog.js', ['assets/dialog.css'], ['nodes/2.js'])
	].map((each) => [each.fileName, each])
);
const named = (code: string) => withStylesNamed(chunk('entry/app.js', [], [], code), chunks, every);

test('an import is given its sheets, those of what it imports first', () => {
	expect(named('e(()=>import(`../nodes/2.js`),__VITE_PRELOAD__,import.meta.url)')).toBe(
		'e(()=>import(`../nodes/2.js`),["../assets/dialog.css","../assets/2.css"],import.meta.url)'
	);
});

test('what each page has is not asked for', () => {
	expect(named('e(()=>import("../nodes/1.js"),__VITE_PRELOAD__)')).toBe(
		'e(()=>import("../nodes/1.js"),void 0)'
	);
});

test('each import gets its own', () => {
	const two =
		"e(async()=>{let{a:t}=await import('../nodes/1.js');return{a:t}},__VITE_PRELOAD__);" +
		"e(()=>import('../chunks/dialog.js').then(e=>e.n),__VITE_PRELOAD__)";
	expect(named(two)).toBe(
		"e(async()=>{let{a:t}=await import('../nodes/1.js');return{a:t}},void 0);" +
			`e(()=>import('../chunks/dialog.js').then(e=>e.n),["../assets/2.css","../assets/dialog.css"])`
	);
});

test('one that cannot be told fails the build', () => {
	const nested =
		"e(()=>import('../nodes/1.js').then(()=>e(()=>import('../nodes/2.js'),__VITE_PRELOAD__)),__VITE_PRELOAD__)";
	expect(() => named(nested)).toThrow('entry/app.js: no import()');
});
