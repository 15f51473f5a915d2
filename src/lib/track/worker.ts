import type { MixRequest } from './make-track.ts';
import { mix } from './mix.ts';
import { makeSounds } from './sounds.ts';

onmessage = ({ data }: MessageEvent<MixRequest>) => postMessage(mix(...data));
// from now on what is sent here is not lost
postMessage('ready');
// the clips are still being decoded
makeSounds();
