import { counted } from '$lib/words/formats.ts';
import { warnings } from './health/warnings.ts';

export const about = {
	title: 'About',
	you: {
		title: 'For you, and only you',
		text: 'No account. Nothing is sent anywhere. What you choose stays on this device.'
	},
	doctor: {
		title: 'Not a doctor',
		unchecked: 'The routines are made from public advice. A doctor has not checked them yet.',
		hotLeg: `${warnings.signs.hotCalf} Do not stretch or rub it. Call a doctor or an advice line now.`,
		chest: `${warnings.signs.chest} Call your emergency number now.`,
		toHelp: 'All warning signs, and where we saw them'
	},
	/** What is kept on the device, where, and how to be rid of it. */
	kept: {
		title: 'What is kept on this device',
		intro: 'All of it is in this browser, on this device, and nowhere else.',
		app: (size: string) => `The app, to open without a network: ${size}, in its cache`,
		voices: (size: string) => `The voices you have chosen: ${size}, in its cache`,
		tracks: (size: string) => `Sound made ready for a cramp: ${size}, in its cache`,
		choices: (size: string) => `What you have chosen and answered: ${size}, in its local storage`,
		diary: (entries: string) => `Your diary: ${entries}, in its database`,
		entries: (count: number) => counted(count, { one: 'entry', other: 'entries' }),
		all: (size: string) => `In all, as this browser counts it: ${size}`,
		/** Until it is counted. */
		counting: '…',
		untold: 'not told',
		remove:
			'You can delete your diary and your choices. For the app itself, take its icon off the phone, and clear this site in the settings of the browser.',
		toWipe: 'Save or delete your data'
	},
	version: (version: string) => `Version ${version}.`,
	licences: {
		title: 'Licences',
		ours: 'This app is free software under the MIT licence. All its tones are made by it.',
		toTexts: 'Full texts'
	},
	/** What the app is made of, or was made with: its name with what it does there. */
	parts: {
		svelte: 'Svelte and SvelteKit',
		howler: 'howler.js',
		workbox: 'Workbox',
		valibot: 'Valibot and jsonc-parser (they check the routine files)',
		dateFns: 'date-fns (nights of the diary)',
		layerCake: 'Layer Cake (charts of the diary)',
		d3: 'D3’s scales and what they need (charts of the diary)',
		idb: 'idb (what is kept on this device)',
		papaparse: 'Papa Parse (the diary as a table)',
		ics: 'ics (the reminder)',
		simpleStatistics: 'simple-statistics (what changed in six weeks)',
		kokoro: 'Kokoro-82M by hexgrad (the voices)',
		kokoroOnnx: 'kokoro-onnx by thewh1teagle (it let the voices speak)',
		misaki: 'misaki by hexgrad (how words sound)',
		espeak: 'espeak-ng (how rare words sound; a tool, no part of the app)'
	},
	licensed: (part: string, licence: string) => `${part}: ${licence}`
};
