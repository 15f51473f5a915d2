/** How dark the screen is, from the lightest on; `src/tokens.css` says what each looks like. */
export const DIMS = ['standard', 'dim', 'dimmest'] as const;
export type Dim = (typeof DIMS)[number];

export const isDim = (value: unknown): value is Dim => DIMS.some((dim) => dim === value);
