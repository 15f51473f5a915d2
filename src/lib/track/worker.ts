import type { MixRequest } from './mix-request.ts';
import { bedOf } from '$lib/mix/bed.ts';
import { PLAIN } from '$lib/mix/mix-options.ts';
import { mix } from '$lib/mix/mix.ts';
import { makeSounds } from '$lib/mix/sounds.ts';

onmessage = ({ data }: MessageEvent<MixRequest>) => postMessage(mix(...data));
// from now on what is sent here is not lost
postMessage('ready');
// the clips are still being decoded
makeSounds();
bedOf(PLAIN);
