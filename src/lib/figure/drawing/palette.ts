/** Colours are names: the values stand in `src/tokens.css`, and a page draws with those. */
export interface Light {
	readonly skin: string;
	readonly shirt: string;
	readonly shorts: string;
	readonly rim: string;
}
export interface Palette {
	readonly near: Light;
	readonly far: Light;
	readonly hair: string;
	/** Half of it shows outside of the body. */
	readonly rimWidth: number;
	readonly line: string;
	readonly fill: string;
	readonly cloth: string;
	readonly towel: string;
	readonly farTowel: string;
	readonly muscle: string;
	readonly glow: string;
	/** Widths and opacities of the glow round a muscle. */
	readonly halo: readonly (readonly [width: number, opacity: number])[];
}

const light = (name: string): Light => ({
	skin: `var(--${name}-skin)`,
	shirt: `var(--${name}-shirt)`,
	shorts: `var(--${name}-shorts)`,
	rim: `var(--${name}-rim)`
});
const far = light('figure-far');

export const LARGE: Palette = {
	near: light('figure'),
	far,
	hair: 'var(--figure-hair)',
	rimWidth: 1.4,
	line: 'var(--figure-line)',
	fill: 'var(--figure-fill)',
	cloth: 'var(--figure-cloth)',
	towel: 'var(--figure-towel)',
	farTowel: 'var(--figure-far-towel)',
	muscle: 'var(--figure-muscle)',
	glow: 'var(--figure-glow)',
	halo: [
		[7, 0.08],
		[4.4, 0.13],
		[2.2, 0.25]
	]
};

/** At the dimmest step: the thinnest outlines, and just enough glow to show which muscle it is. */
export const FAINT: Palette = { ...LARGE, rimWidth: 1, halo: [[2.2, 0.25]] };

/** Below 100 px a side: thicker rims, brighter things around. */
export const SMALL: Palette = {
	...LARGE,
	far: { ...far, rim: 'var(--figure-small-far-rim)' },
	rimWidth: 2.1,
	line: 'var(--figure-small-line)',
	halo: [[3, 0.5]]
};
