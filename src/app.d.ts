/// <reference types="@sveltejs/kit" />

interface TrustedTypePolicy {
	createScriptURL(url: string): object;
}
/** Chromium's and newer Safari's and Firefox's; absent elsewhere. */
// eslint-disable-next-line no-var -- only a var is found on globalThis
declare var trustedTypes:
	| {
			createPolicy(
				name: string,
				rules: { createScriptURL(url: string): string }
			): TrustedTypePolicy;
	  }
	| undefined;

/** What was tapped before the page's scripts ran; null once they do. */
// eslint-disable-next-line no-var -- the page's first script sets it on window
declare var earlyTap: HTMLElement | null | undefined;

/** When the last link was tapped, by the page's own clock in ms. */
// eslint-disable-next-line no-var -- the page's first script sets it on window
declare var tapped: number | undefined;

/** What is said first on a page with a voice, loaded since its first paint. */
// eslint-disable-next-line no-var -- the page's first script sets it on window
declare var firstWords: HTMLAudioElement | undefined;

/** Marks the page with its look: the page's first script leaves it, and the app has it do so again. */
// eslint-disable-next-line no-var -- the page's first script sets it on window
declare var showLook: ((night: boolean) => void) | undefined;

/** A script of `src/early`, built, as text. */
declare module '*?early' {
	const script: string;
	export default script;
}
