import { createHash } from 'node:crypto';

export interface Early {
	/** A script that leaves `early`, with `boot` in it. */
	readonly script: string;
	/** Whether `early.afterWords` is there, for the app to wait for. */
	readonly speaks: boolean;
	/** Addresses of what the app is made of. */
	readonly modules: readonly string[];
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

/** `text` with `part` replaced, which has to be there once. */
function replaceOnce(text: string, part: string, by: string): string {
	const parts = text.split(part);
	if (parts.length !== 2)
		throw new Error(
			`SvelteKit's start script is not as expected: "${part}" is there ${parts.length - 1} times. ` +
				'See src/early/start-script.ts, and what changed in @sveltejs/kit.'
		);
	return parts.join(by);
}

/** The page with this script at the end of its head, where it runs before anything is painted. */
export function withHead(html: string, script: string): string {
	const policy = "script-src 'self'";
	const allowed = replaceOnce(html, policy, `${policy} 'sha256-${sha256(script)}'`);
	return replaceOnce(allowed, '</head>', `<script>${script}</script></head>`);
}

/**
 * The page with its app started by `early.boot`, after the first paint. SvelteKit has no option for it:
 * its inline script asks for the app at once, and compiling it would delay the paint and lose a tap
 * meanwhile. So that script is rewritten, with its hash in the page's policy.
 */
export function startLate(html: string, { script, speaks, modules }: Early): string {
	const [, start = ''] = /<script>([^]*?)<\/script>/.exec(html) ?? [];
	let late = replaceOnce(start, 'Promise.all([', 'const app = () => Promise.all([');
	if (speaks) late = replaceOnce(late, '.then(([kit', '.then(early.afterWords).then(([kit');
	const end = late.lastIndexOf('}');
	late = `${script}${late.slice(0, end)}early.boot(app, ${JSON.stringify(modules)});\n}`;
	const page = replaceOnce(html, `sha256-${sha256(start)}`, `sha256-${sha256(late)}`);
	return replaceOnce(page, `<script>${start}</script>`, `<script>${late}</script>`);
}
