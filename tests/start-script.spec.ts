import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';

const pages = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter(
	(file) => file.endsWith('index.html') && !file.startsWith('not-here')
);

const scriptsOf = (html: string) =>
	[...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text = '']) => text);

function expectAllowed(html: string, scripts: readonly string[], file: string) {
	// one in the head: how dim it is, and where what a page begins with is not for everyone
	expect(scripts, file).toHaveLength(2);
	for (const script of scripts) {
		const hash = createHash('sha256').update(script).digest('base64');
		expect(html, file).toContain(`'sha256-${hash}'`);
	}
}

test('every page that is built starts its app late, as its policy allows, with modules that are there', () => {
	expect(pages.length).toBeGreaterThan(40);
	for (const file of pages) {
		const html = readFileSync(join('build', file), 'utf8');
		expect(html, file).not.toContain('modulepreload"');
		const scripts = scriptsOf(html);
		expectAllowed(html, scripts, file);
		const script = scripts.at(-1) ?? '';
		const [, modules = '[]'] = /early\.boot\(app, (\[.*\])\);\n\}$/.exec(script) ?? [];
		const hrefs: string[] = JSON.parse(modules);
		expect(hrefs.length, file).toBeGreaterThan(3);
		for (const href of hrefs)
			expect(existsSync(join('build', dirname(file), href)), `${file}: ${href}`).toBe(true);
	}
});

test('the page for unknown addresses is as dim as all, and asks for its app at once', () => {
	const html = readFileSync('build/404.html', 'utf8');
	expect(html).toContain('modulepreload"');
	expect(html).not.toContain('early.boot');
	const scripts = scriptsOf(html);
	expectAllowed(html, scripts, '404.html');
	const [dim] = scriptsOf(readFileSync('build/play/bedtime-calm/index.html', 'utf8'));
	expect(scripts[0]).toBe(dim);
});
