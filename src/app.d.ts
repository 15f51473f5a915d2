/// <reference types="@sveltejs/kit" />

interface TrustedTypePolicy {
	createScriptURL(url: string): object;
}
/** Chromium's and newer Safari's and Firefox's; absent elsewhere. */
declare var trustedTypes:
	| {
			createPolicy(
				name: string,
				rules: { createScriptURL(url: string): string }
			): TrustedTypePolicy;
	  }
	| undefined;
