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
