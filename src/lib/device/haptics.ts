/** In ms: on, off, on. */
const pulses = { hold: [180], next: [120, 140, 120] } as const;

/** One pulse: hold. Two: what comes next. Nothing where there is no motor, or before the first touch. */
export function pulse(kind: keyof typeof pulses): void {
	const { navigator } = globalThis;
	if (navigator?.userActivation?.hasBeenActive) navigator.vibrate?.([...pulses[kind]]);
}
