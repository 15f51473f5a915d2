import type { Plugin } from 'vite';

/** Files of our own that every page needs, and Tonight's, which nearly every visit opens. The app's words lie in the folder of their language. */
const OWN = [
	'routes/+layout.svelte',
	'routes/+page.svelte',
	'routes/+layout.ts',
	'routes/Pages.svelte',
	'routes/is-night.ts',
	'routes/read-json.ts',
	'routes/with-styles.ts',
	'choices/answers.ts',
	'choices/dims.ts',
	'choices/settings.svelte.ts',
	'choices/kept-fields.svelte.ts',
	'device/storage.ts',
	'device/fields.ts',
	'device/old-forms.ts',
	'device/own-name.ts',
	'device/each-time-seen.ts',
	'routine/suit.ts',
	'routine/duration.ts',
	'routine/kinds.ts',
	'player/resume-point.ts',
	'player/read-resume-point.ts',
	'timeline/segment-name.ts',
	'words/names.ts',
	'words/*/language.ts',
	'words/*/names.ts',
	'words/*/pages.ts',
	'words/*/summary.ts',
	'words/*/tonight.ts',
	'ui/RoutineSummary.svelte',
	'ui/SmallFigure.svelte',
	'ui/Words.svelte',
	'ui/focus-main.ts'
];
/** What is not ours, of Svelte only what `/` needs too. */
const OTHERS = [
	/preload-helper/,
	/generated\/root/,
	/node_modules\/@sveltejs\/kit\//,
	/node_modules\/svelte\/(?!.*(client\/index|blocks\/(each|await)|bindings\/(select|size)|elements\/style|attachments|class|shared\/attributes)\.js)/
];
const own = (path: string) =>
	new RegExp(`/${path.replaceAll(/[+.]/g, '\\$&').replace('*/', '(\\w+/)?')}(\\?|$)`);
const EVERY_PAGE = [...OWN.map(own), ...OTHERS];

/** Those of `patterns` that match none of these files: the file has another name now, or is needed no more. */
export const stale = (ids: readonly string[], patterns: readonly RegExp[] = EVERY_PAGE) =>
	patterns.filter((pattern) => !ids.some((id) => pattern.test(id)));

/** In one file it zips smaller, and is asked for once: without, `/` would load 5.7 kB more. */
export const everyPage: Plugin = {
	name: 'every-page',
	applyToEnvironment: ({ name }) => name === 'client',
	options: (options) => ({
		...options,
		preserveEntrySignatures: 'allow-extension',
		treeshake: {
			// else a file of Svelte's that another page uses would come with every page
			moduleSideEffects: [
				{ test: /svelte\/src\/internal\/(client|shared)|clsx/, sideEffects: false }
			]
		}
	}),
	outputOptions: (options) => ({
		...options,
		codeSplitting: {
			includeDependenciesRecursively: false,
			groups: [{ name: 'every-page', test: (id) => EVERY_PAGE.some((part) => part.test(id)) }]
		}
	}),
	generateBundle(_, bundle) {
		const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
		const start = chunks.find(({ name }) => name === 'entry/start');
		// what is in no list gets a file of its own, which is asked for only once this one is there
		const beside = chunks.filter(
			(chunk) => !chunk.isEntry && start?.imports.includes(chunk.fileName)
		);
		const [id] = beside.flatMap(({ moduleIds }) => moduleIds);
		if (id) this.error(`Every page needs ${id}: name it in src/commands/every-page.ts`);
	},
	buildEnd(error) {
		const [first] = error ? [] : stale([...this.getModuleIds()]);
		if (first) this.error(`No file of the build matches ${first.source}`);
	}
};
