import type { Timeline } from '$lib/timeline/types.ts';
import { mix } from './mix.ts';

onmessage = ({ data }: MessageEvent<Timeline>) => postMessage(mix(data));
