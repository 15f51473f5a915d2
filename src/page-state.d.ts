import type { ResumePoint } from '$lib/player/resume-point.ts';

declare global {
	namespace App {
		interface PageState {
			/** Start was tapped on the page before, where the questions before it are open. */
			start?: { readonly from?: ResumePoint };
		}
	}
}
