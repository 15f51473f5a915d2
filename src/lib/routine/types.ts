import type { InferOutput } from 'valibot';
import type { FigureSchema, PoseSchema } from './figure-schema.ts';
import type {
	CAUTIONS,
	CONDITIONS,
	CuesSchema,
	ExerciseSchema,
	RoutineSchema,
	StepSchema
} from './schema.ts';

export type Seconds = number;
export type Side = 'left' | 'right';
export type Condition = (typeof CONDITIONS)[number];
export type Caution = (typeof CAUTIONS)[number];
/** A person's own answers; true leaves out the steps that have the condition in `skipIf`. */
export type Health = Readonly<Record<Condition, boolean>>;

export type Lines = Readonly<InferOutput<typeof CuesSchema>>;

/** Fields that only the exercise's own page and its figure need; a step does not have them. */
type OnItsPage = 'source' | 'figure';

/** An exercise as a step uses it: the file's own words, or the step's in their place. */
export type Exercise = Readonly<
	{ id: string } & Omit<InferOutput<typeof ExerciseSchema>, '$schema' | 'cues' | OnItsPage>
>;

/** `routines/<id>.json`, checked. */
export type RoutineFile = Readonly<InferOutput<typeof RoutineSchema>>;

type StepFile = InferOutput<typeof StepSchema>;

export type Step = Readonly<
	Pick<StepFile, 'side' | 'ready' | 'hold' | 'reps' | 'rest' | 'swap'> & {
		exercise: Exercise;
		cues: Lines;
		/** Steps in its place for someone whom the exercise does not fit. */
		instead?: readonly Step[];
	}
>;

/** What a routine was fitted without. */
export type Loss = 'standing' | 'rubbing' | 'pulling';

export type Routine = Readonly<
	{
		id: string;
		steps: readonly Step[];
		/** What its steps need, each once. */
		props: readonly string[];
		/** Of a shipped one: ids of the list of sources. */
		source?: readonly string[];
		/** What is left out of it for this person. */
		without?: readonly Loss[];
	} & Omit<RoutineFile, '$schema' | 'steps' | 'source'>
>;

export interface StepOutline {
	readonly exercise: Pick<Exercise, 'id' | 'name' | 'skipIf' | 'posture' | 'caution'>;
	readonly duration: Seconds;
	readonly instead?: readonly StepOutline[];
}

/** What a list of routines shows: names and times, without the lines that are said. */
export type RoutineOutline = Pick<
	Routine,
	'id' | 'kind' | 'title' | 'forWho' | 'question' | 'skipIf' | 'without'
> & { readonly steps: readonly StepOutline[] };

/** An exercise with its cues, and what its own page shows. */
export type ExerciseFile = Exercise & { readonly cues: Lines } & Readonly<
		Pick<InferOutput<typeof ExerciseSchema>, OnItsPage>
	>;

/** How an exercise is drawn: kept apart from its words, since only the figure needs it. */
export type FigureFile = Readonly<InferOutput<typeof FigureSchema>>;
export type PoseFile = Readonly<InferOutput<typeof PoseSchema>>;
