import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { quieter } from './quieter.ts';

interface Kind {
	readonly header: readonly number[];
	readonly length: number;
	/** The first bit of each gain, from the end of the header or its checksum on. */
	readonly bits: readonly number[];
}
const kinds = {
	'MPEG-1, stereo': { header: [255, 0xfb, 0x90, 0], length: 417, bits: [41, 100, 159, 218] },
	'MPEG-1, mono, padded': { header: [255, 0xfb, 0x92, 0xc0], length: 418, bits: [39, 98] },
	'MPEG-2, mono': { header: [255, 0xf3, 0x64, 0xc0], length: 144, bits: [30] },
	'MPEG-2, joint stereo': { header: [255, 0xf3, 0x64, 0x40], length: 144, bits: [31, 94] },
	'MPEG-2.5, mono': { header: [255, 0xe3, 0x64, 0xc0], length: 288, bits: [30] }
} satisfies Record<string, Kind>;
const checked: Kind = { header: [255, 0xf2, 0x64, 0xc0], length: 144, bits: [30] };

/** A frame without sound, whose side information holds these gains. */
function frame({ header, length, bits }: Kind, ...gains: readonly number[]) {
	const bytes = new Uint8Array(length);
	bytes.set(header);
	const from = 8 * ((header[1] ?? 0) & 1 ? 4 : 6);
	bits.forEach((first, i) => {
		for (let bit = 0; bit < 8; bit++) {
			const at = from + first + bit;
			const set = ((gains[i] ?? 0) >> (7 - bit)) & 1;
			bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (set << (7 - (at & 7)));
		}
	});
	return bytes;
}

test.each(Object.entries(kinds))(
	'each gain falls by seven steps for 10 dB, to 0 at least: %s',
	(_, kind) => {
		const bytes = frame(kind, 200, 3, 255, 190);
		const expected = frame(kind, 193, 0, 248, 183);
		expect(quieter(bytes, 10)).toEqual(expected);
		// one after another, with tags between them
		const id3 = Uint8Array.of(0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, 3, 9, 9, 9);
		const end = new Uint8Array(128);
		end.set([0x54, 0x41, 0x47]);
		const all = Buffer.concat([id3, bytes, bytes, id3, bytes, end]);
		const made = Buffer.concat([id3, expected, expected, id3, expected, end]);
		expect(Buffer.from(quieter(all, 10)).equals(made)).toBe(true);
	}
);

test('a frame with a checksum has the right one for its new gains', () => {
	const soft = quieter(frame(checked, 200), 10);
	expect(soft.subarray(6)).toEqual(frame(checked, 193).subarray(6));
	// over header, side information and the checksum itself it is 0
	let sum = 0xffff;
	for (const byte of [2, 3, 6, 7, 8, 9, 10, 11, 12, 13, 14, 4, 5].map((at) => soft[at] ?? 0))
		for (let bit = 7; bit >= 0; bit--)
			sum = ((sum << 1) & 0xffff) ^ (((sum >> 15) ^ (byte >> bit)) & 1 ? 0x8005 : 0);
	expect(sum).toBe(0);
});

test('every clip of every voice is one', () => {
	for (const voice of ['warm', 'hushed', 'low']) {
		const pack = readFileSync(`static/voices/${voice}.mp3`);
		expect(pack.equals(quieter(pack, 0))).toBe(true);
		const [once, twice] = [quieter(pack, 3), quieter(quieter(pack, 1.5), 1.5)];
		expect(once.length).toBe(pack.length);
		expect(pack.equals(once)).toBe(false);
		expect(Buffer.from(once).equals(twice)).toBe(true);
	}
});

test.each([
	['MP3, byte 0: no frame of Layer III begins here', new TextEncoder().encode('RIFF, a WAV')],
	[
		'MP3, byte 144: no frame of Layer III begins here',
		Buffer.concat([frame(kinds['MPEG-2, mono'], 1), Buffer.alloc(9)])
	],
	['MP3, byte 0: the frame does not say how long it is', Uint8Array.of(0xff, 0xfb, 0xf0, 0)],
	['MP3, byte 0: the frame is cut off', frame(kinds['MPEG-1, stereo']).subarray(0, 400)]
])('bytes that are none are refused: %s', (words, bytes) => {
	expect(() => quieter(bytes, 10)).toThrow(words);
});
