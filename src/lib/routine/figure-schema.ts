import * as v from 'valibot';

const bounded = (least: number, most: number, what: string) => {
	const expected = `${what} from ${least} to ${most}`;
	return v.pipe(v.number(expected), v.minValue(least, expected), v.maxValue(most, expected));
};
const degrees = bounded(-180, 180, 'degrees');
const share = bounded(0, 1, 'a number');
const place = bounded(-200, 200, 'a number');
const size = bounded(0, 60, 'a number');
const seconds = bounded(0, 20, 'seconds');
const period = bounded(1, 20, 'seconds');

const oneOf = <const T extends readonly string[]>(...choices: T) =>
	v.picklist(choices, `one of ${choices.map((choice) => `"${choice}"`).join(', ')}`);
const point = v.strictTuple([place, place], 'a place [x, y]');
const line = v.strictTuple([point, point], 'two places [[x, y], [x, y]]');
const side = oneOf('near', 'far');
const both = <T extends v.GenericSchema>(schema: T) =>
	v.strictObject({ near: v.optional(schema), far: v.optional(schema) }, 'an object: near, far');

const leg = v.strictObject(
	{
		heel: v.optional(point),
		ball: v.optional(point),
		lie: v.optional(point),
		pitch: v.optional(degrees),
		hip: v.optional(degrees),
		knee: v.optional(degrees),
		ankle: v.optional(degrees),
		toes: v.optional(degrees)
	},
	'a leg object'
);

const touched = 'a part to hold, such as "near toes" or "near calf 0.5"';
const TOUCH =
	/^(near|far) (toes|instep|sole|heel|((calf|shin|thigh|hamstring) (0|1|0?\.\d{1,2})))$/;
const arm = v.strictObject(
	{
		at: v.optional(point),
		on: v.optional(v.pipe(v.string(touched), v.regex(TOUCH, touched))),
		hold: v.optional(oneOf('rest', 'palm', 'grip')),
		angle: v.optional(degrees),
		curl: v.optional(degrees),
		thumb: v.optional(oneOf('up', 'down')),
		shoulder: v.optional(degrees),
		elbow: v.optional(degrees)
	},
	'an arm object'
);

const stand = v.strictObject(
	{
		leg: v.optional(side),
		heel: v.optional(point),
		ankle: v.optional(degrees),
		knee: v.optional(degrees)
	},
	'an object: leg, heel, ankle, knee'
);

/** A keyframe. A limb left out of `start` hangs straight down; one left out of `end` stays as in `start`. */
export const PoseSchema = v.strictObject(
	{
		hip: v.optional(point),
		stand: v.optional(stand),
		lean: v.optional(degrees),
		curl: v.optional(degrees),
		neck: v.optional(degrees),
		nod: v.optional(degrees),
		breath: v.optional(share),
		cover: v.optional(share),
		legs: v.optional(both(leg)),
		arms: v.optional(both(arm))
	},
	'a pose object'
);

const motion = v.variant(
	'kind',
	[
		v.strictObject({ kind: v.literal('hold') }),
		v.strictObject({
			kind: v.literal('loop'),
			there: period,
			stay: v.optional(seconds, 0),
			back: period,
			rest: v.optional(seconds, 0)
		}),
		v.strictObject({
			kind: v.literal('circle'),
			seconds: period,
			ankle: v.optional(degrees, 0),
			turn: v.optional(degrees, 0),
			hand: v.optional(size, 0)
		}),
		v.strictObject({ kind: v.literal('walk'), seconds: period, stride: size, lift: size }),
		v.strictObject({ kind: v.literal('breathe'), in: period, out: period })
	],
	'a motion: {"kind": "hold"}, "loop", "circle", "walk" or "breathe"'
);

const props = v.strictObject(
	{
		floor: v.optional(v.boolean('true or false'), true),
		wall: v.optional(place),
		bed: v.optional(
			v.strictObject(
				{ from: place, to: place, top: v.optional(size, 25), board: v.optional(size, 0) },
				'a bed: from, to, top, board'
			)
		),
		mattress: v.optional(
			v.strictObject(
				{ at: point, wide: place, high: place, pillow: point },
				'a bed from above: at, wide, high, pillow'
			)
		),
		pillows: v.optional(
			v.array(v.strictObject({ at: point, turn: v.optional(degrees, 0) }), 'a list of pillows')
		),
		cushion: v.optional(
			v.strictObject({ at: point, turn: v.optional(degrees, 0) }, 'a cushion: at, turn')
		),
		chair: v.optional(place),
		counter: v.optional(place),
		lamp: v.optional(point),
		towel: v.optional(side),
		pack: v.optional(v.boolean('true or false'), false),
		cover: v.optional(
			v.strictObject(
				{ from: oneOf('chest', 'lap'), top: v.optional(size, 25) },
				'a cover: from, top'
			)
		),
		arrow: v.optional(line),
		turn: v.optional(point),
		breath: v.optional(point)
	},
	'an object of props'
);

const range = v.strictTuple([degrees, degrees], 'two numbers of degrees');
const MUSCLES = [
	'calf',
	'hamstring',
	'quad',
	'arch',
	'shin',
	'ankle',
	'shoulder',
	'back',
	'belly'
] as const;
const said = 'a sentence of 10 to 160 letters';

type Pose = v.InferOutput<typeof PoseSchema>;
const has = (limb: object | undefined, ...ways: string[]) =>
	limb !== undefined && ways.some((way) => way in limb);

/** The fields that place a foot or a hand, by way. `end` may use a way only where `start` uses it, too. */
const WAYS = [['heel'], ['ball'], ['lie'], ['hip'], ['at', 'on'], ['angle']];
const keepsItsWays = (start: Pose, end: Pose) =>
	(['near', 'far'] as const).every((side) =>
		(['legs', 'arms'] as const).every((limb) =>
			WAYS.every((ways) => !has(end[limb]?.[side], ...ways) || has(start[limb]?.[side], ...ways))
		)
	);

/** The `figure` of `routines/exercises/<id>.json`: units are % of body height, x ahead, y up. */
export const FigureSchema = v.pipe(
	v.strictObject(
		{
			alt: v.pipe(v.string(said), v.minLength(10, said), v.maxLength(160, said)),
			view: v.strictTuple([place, place, bounded(40, 200, 'a width')], 'a view [x, y, width]'),
			motion: v.optional(motion, { kind: 'hold' }),
			highlighted: v.optional(v.array(oneOf(...MUSCLES), 'a list of muscles'), []),
			props: v.optional(props, {}),
			start: PoseSchema,
			end: v.optional(PoseSchema, {}),
			must: v.optional(
				v.strictObject({
					hip: v.optional(range),
					knee: v.optional(range),
					ankle: v.optional(range)
				})
			)
		},
		'a figure object'
	),
	v.check(
		({ start, end }) => keepsItsWays(start, end),
		'an end that places each hand and foot as the start does'
	)
);
