const asked: Partial<Record<string, Promise<void>>> = {};

/** Asks for a style sheet that the page does not have yet. */
const sheet = (href: string) =>
	new Promise<void>((done, fail) => {
		// what came in the page's HTML is named there, by a link that is off
		if ([...document.querySelectorAll('link')].some((link) => link.href === href)) return done();
		const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
		link.onload = () => done();
		link.onerror = () => {
			link.remove();
			delete asked[href];
			fail(new Error(`Not loaded: ${href}`));
		};
		document.head.append(link);
	});

/**
 * What `load` imports, once its style sheets are there too; their addresses are as seen from the address
 * `from`. The build puts it around each `import()`: `src/commands/page-styles.ts`.
 */
export async function withStyles<T>(
	load: () => Promise<T>,
	styles: readonly string[] = [],
	from?: string
): Promise<T> {
	const there = styles.map((style) => {
		const { href } = new URL(style, from);
		return (asked[href] ??= sheet(href));
	});
	const [loaded] = await Promise.all([load(), ...there]);
	return loaded;
}
