import type { MixRequest } from './mix-request.ts';
import { bedOf } from '$lib/mix/bed.ts';
import { PLAIN } from '$lib/mix/mix-options.ts';
import { mix } from '$lib/mix/mix.ts';
import { makeSounds } from '$lib/mix/sounds.ts';

onmessage = ({ data }: MessageEvent<MixRequest>) => postMessage(mix(...data));
// `onmessage` is set: what the page sends from now on arrives
postMessage('ready');
// meanwhile, as the page still decodes its clips, make what every track needs
makeSounds();
bedOf(PLAIN);
