import type { Place } from '$lib/session/place.ts';

declare global {
	namespace App {
		interface PageState {
			/** Start was tapped on the page before, where the questions before it are open. */
			start?: { readonly from?: Place };
		}
	}
}
