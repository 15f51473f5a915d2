/** What one step of a granule's `global_gain` is: a factor of 2^(1/4). */
const STEP = 20 * Math.log10(2 ** 0.25);

/** kbit/s by their index, in MPEG-1 and in MPEG-2 and 2.5; ISO 11172-3 and 13818-3, Layer III. */
const RATES = {
	1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
	2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
} as const;
const PITCHES = [44_100, 48_000, 32_000];

interface Frame {
	readonly length: number;
	/** Bytes from the frame's start to its side information, and the length of that. */
	readonly side: number;
	readonly sideLength: number;
	/** Bits from there to the first `global_gain`, from each to the next, and how many there are. */
	readonly first: number;
	readonly apart: number;
	readonly gains: number;
}

const wrong = (at: number, what: string) => new Error(`MP3, byte ${at}: ${what}`);

function frameAt(mp3: Uint8Array, at: number): Frame {
	const [sync = 0, kind = 0, rates = 0, mode = 0] = mp3.subarray(at, at + 4);
	const version = (kind >> 3) & 3; // 0: 2.5, 2: 2, 3: 1
	if (sync !== 0xff || kind < 0xe0 || version === 1 || ((kind >> 1) & 3) !== 1)
		throw wrong(at, 'no frame of Layer III begins here');
	const first = version === 3;
	const rate = RATES[first ? 1 : 2][rates >> 4];
	const pitch = PITCHES[(rates >> 2) & 3];
	if (!rate || !pitch) throw wrong(at, 'the frame does not say how long it is');
	const hertz = pitch / (first ? 1 : version === 2 ? 2 : 4);
	const length = Math.floor(((first ? 144 : 72) * rate * 1000) / hertz) + ((rates >> 1) & 1);
	if (at + length > mp3.length) throw wrong(at, 'the frame is cut off');
	const channels = mode >> 6 === 3 ? 1 : 2;
	const mono = channels === 1;
	const side = 4 + (kind & 1 ? 0 : 2);
	return first
		? {
				length,
				side,
				sideLength: mono ? 17 : 32,
				first: mono ? 39 : 41,
				apart: 59,
				gains: 2 * channels
			}
		: {
				length,
				side,
				sideLength: mono ? 9 : 17,
				first: mono ? 30 : 31,
				apart: 63,
				gains: channels
			};
}

/** The 8 bits that begin at this bit, made less by `steps`. */
function lower(bytes: Uint8Array, bit: number, steps: number) {
	const [at, shift] = [bit >> 3, 8 - (bit & 7)];
	const both = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
	const gain = Math.max(0, ((both >> shift) & 0xff) - steps);
	const changed = (both & ~(0xff << shift)) | (gain << shift);
	bytes[at] = changed >> 8;
	bytes[at + 1] = changed & 0xff;
}

/** The CRC-16 of a frame that has one: over half its header, and its side information. */
function checksum(frame: Uint8Array, { side, sideLength }: Frame) {
	let sum = 0xffff;
	for (const byte of [...frame.subarray(2, 4), ...frame.subarray(side, side + sideLength)])
		for (let bit = 7; bit >= 0; bit--) {
			const carry = ((sum >> 15) ^ (byte >> bit)) & 1;
			sum = ((sum << 1) & 0xffff) ^ (carry ? 0x8005 : 0);
		}
	return sum;
}

/** How long a tag that begins here is; 0 where none does. */
function tagAt(mp3: Uint8Array, at: number): number {
	const [a, b, c, , , flags = 0, ...size] = mp3.subarray(at, at + 10);
	const name = String.fromCharCode(a ?? 0, b ?? 0, c ?? 0);
	if (name === 'TAG') return 128;
	if (name !== 'ID3') return 0;
	return 10 + size.reduce((sum, seven) => sum * 128 + seven, 0) + (flags & 0x10 ? 10 : 0);
}

/**
 * The same sound, softer by these decibels, to the nearest step of 1.5 dB; nothing is decoded. A frame that
 * only tells of the others (Xing, Info) has no gain, and stays. Throws where the bytes are no MP3.
 */
export function quieter(mp3: Uint8Array, decibels: number): Uint8Array<ArrayBuffer> {
	const steps = Math.max(0, Math.round(decibels / STEP));
	const made = Uint8Array.from(mp3);
	for (let at = 0; at < made.length;) {
		const tag = tagAt(made, at);
		if (tag) {
			at += tag;
			continue;
		}
		const frame = frameAt(made, at);
		const bytes = made.subarray(at, at + frame.length);
		for (let i = 0; i < frame.gains; i++)
			lower(bytes, 8 * frame.side + frame.first + i * frame.apart, steps);
		if (frame.side > 4) new DataView(made.buffer).setUint16(at + 4, checksum(bytes, frame));
		at += frame.length;
	}
	return made;
}
