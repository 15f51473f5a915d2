/** What a picture shows; the same pages on a phone and on a tablet. */
export const SHOWN = ['tonight', 'player', 'relief', 'diary'] as const;
export type Shown = (typeof SHOWN)[number];

/** In CSS pixels; a picture has `scale` times as many. */
export const SCREENS = {
	narrow: { width: 390, height: 844, scale: 2 },
	wide: { width: 1180, height: 820, scale: 1 }
} as const;
export type Screen = keyof typeof SCREENS;

export const fileOf = (shown: Shown, screen: Screen) => `screenshots/${shown}-${screen}.webp`;

/** As a web app manifest has them: a phone shows them before the app is added to it. */
export const screenshotsOf = (labels: Readonly<Record<Shown, string>>) =>
	(['narrow', 'wide'] as const).flatMap((screen) =>
		SHOWN.map((shown) => {
			const { width, height, scale } = SCREENS[screen];
			return {
				src: fileOf(shown, screen),
				sizes: `${width * scale}x${height * scale}`,
				type: 'image/webp',
				form_factor: screen,
				label: labels[shown]
			};
		})
	);
