/** Dim on black, for the night; the stretched muscle is the one bright place. */
export interface Light {
	readonly skin: string;
	readonly hair: string;
	readonly shirt: string;
	readonly shorts: string;
	readonly rim: string;
}
export interface Palette {
	readonly near: Light;
	readonly far: Light;
	/** Half of it shows outside of the body. */
	readonly rimWidth: number;
	readonly line: string;
	readonly fill: string;
	readonly pillow: string;
	readonly cover: string;
	readonly towel: string;
	readonly farTowel: string;
	readonly muscle: string;
	readonly glow: string;
	/** Widths and opacities of the glow round a muscle. */
	readonly halo: readonly (readonly [width: number, opacity: number])[];
}

const near = {
	skin: '#8a3413',
	hair: '#2a0f06',
	shirt: '#50200b',
	shorts: '#341306',
	rim: '#e07a3c'
};
const far = {
	skin: '#3d1607',
	hair: '#2a0f06',
	shirt: '#2a0f05',
	shorts: '#1f0b03',
	rim: '#84371a'
};

export const LARGE: Palette = {
	near,
	far,
	rimWidth: 1.4,
	line: '#5a2410',
	fill: '#140704',
	pillow: '#220c05',
	cover: '#220c05',
	towel: '#a85a2c',
	farTowel: '#5c2c13',
	muscle: '#ffb25e',
	glow: '#ff6a1a',
	halo: [
		[7, 0.08],
		[4.4, 0.13],
		[2.2, 0.25]
	]
};

/** Below 100 px a side: thicker rims, brighter things around. */
export const SMALL: Palette = {
	...LARGE,
	far: { ...far, rim: '#a5481f' },
	rimWidth: 2.1,
	line: '#84371a',
	halo: [[3, 0.5]]
};
