/** The 44 bytes before 16-bit samples, channels side by side (RIFF WAVE, PCM). */
export function wavHeader(
	samples: number,
	rate: number,
	channels: number
): Uint8Array<ArrayBuffer> {
	const frame = 2 * channels;
	const bytes = new Uint8Array(44);
	const view = new DataView(bytes.buffer);
	const text = (at: number, letters: string) =>
		[...letters].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
	text(0, 'RIFF');
	view.setUint32(4, 36 + samples * frame, true);
	text(8, 'WAVEfmt ');
	view.setUint32(16, 16, true);
	view.setUint16(20, 1, true);
	view.setUint16(22, channels, true);
	view.setUint32(24, rate, true);
	view.setUint32(28, rate * frame, true);
	view.setUint16(32, frame, true);
	view.setUint16(34, 16, true);
	text(36, 'data');
	view.setUint32(40, samples * frame, true);
	return bytes;
}

/** A moment of nothing, as a file. */
export function silence(rate: number): Blob {
	const samples = rate / 20;
	return new Blob([wavHeader(samples, rate, 1), new Int16Array(samples)], { type: 'audio/wav' });
}
