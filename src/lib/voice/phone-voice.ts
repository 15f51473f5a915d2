import type { Seconds } from '$lib/routine/types.ts';

/** An utterance is stopped after this time: some phones cut off longer ones, and never report an end. */
const LONGEST: Seconds = 12;

const speech = () => ('speechSynthesis' in globalThis ? speechSynthesis : undefined);

let stopping: ReturnType<typeof setTimeout> | undefined;

/** Stops what the phone's own voice says. */
export function hush(): void {
	clearTimeout(stopping);
	speech()?.cancel();
}

const primary = (tag: string) => tag.split(/[-_]/)[0]?.toLowerCase();

/** Speaks a line that no clip is there for, by a voice of the phone's own that needs no network. */
export function speak(line: string, tag: string): void {
	const voices = speech()?.getVoices() ?? []; // phones load their list late
	const voice = voices.find(
		({ localService, lang }) => localService && primary(lang) === primary(tag)
	);
	if (!voice) return;
	hush();
	const utterance = new SpeechSynthesisUtterance(line);
	utterance.voice = voice;
	utterance.lang = voice.lang;
	utterance.rate = 0.85;
	stopping = setTimeout(hush, LONGEST * 1000);
	speech()?.speak(utterance);
}
