import type { AppFiles } from '$lib/device/app-files.ts';

/** How a few seconds went that were played with the network cut off. */
export type Played = 'whole' | 'tones' | 'nothing' | 'stopped' | 'silence';

/** What can be tried on this device, in this order. */
export interface Trial {
	/** The app's files; undefined where no service worker keeps them. */
	files(): Promise<AppFiles | undefined>;
	/** Whether the voice that is chosen is here as it was made; true where none is wanted. */
	voice(): Promise<boolean>;
	/** How a few seconds played, and whether the network was cut off all the time. */
	play(): Promise<readonly [Played, boolean]>;
	/** Whether the browser has promised to keep all that. */
	promised(): Promise<boolean>;
}

export type Verdict =
	| { readonly is: 'unkept' }
	| { readonly is: 'files'; readonly broken: number }
	| { readonly is: 'voice' | 'unheard' | 'stopped' | 'unsure' }
	/** All that can be had is here; `heard` unless silence is chosen. */
	| { readonly is: 'unpromised' | 'ready'; readonly all: number; readonly heard: boolean };

/** Tries one after another, and ends with the first that a person has to do something about. */
export async function verdictOf(trial: Trial): Promise<Verdict> {
	const files = await trial.files();
	if (!files) return { is: 'unkept' };
	if (files.broken) return { is: 'files', broken: files.broken };
	if (!(await trial.voice())) return { is: 'voice' };
	const [played, cut] = await trial.play();
	if (played === 'stopped') return { is: 'stopped' };
	if (played === 'tones') return { is: 'voice' };
	if (played === 'nothing') return { is: 'unheard' };
	if (!cut) return { is: 'unsure' };
	const { all } = files;
	const heard = played === 'whole';
	return { is: (await trial.promised()) ? 'ready' : 'unpromised', all, heard };
}
