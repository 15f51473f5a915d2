/**
 * What is wanted to be heard, and whether it is. `off`: nothing is wanted. `coming`: it is being made, or is about
 * to sound. `on`: it sounds, or will when the paused session goes on. `asks`: a touch will make it sound.
 * `missing`: none can be made here.
 */
export type Sound = 'off' | 'coming' | 'on' | 'asks' | 'missing';
