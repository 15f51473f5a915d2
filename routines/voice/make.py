"""make.py SPOKEN [VOICE…]: makes the clips that are new or changed, and the packs. SPOKEN is what spoken.ts found."""

import json
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from multiprocessing import Pool

from judges import LEAST_NATURAL, Recogniser
from pack import HERE, Clip, by_hand, measured, read, write
from sounds import Sounds
from speaker import Speaker
from takes import Booth

PRONUNCIATION = json.loads((HERE / "pronunciation.json").read_text("utf-8"))
RECIPE = json.loads((HERE / "voices.json").read_text("utf-8"))
# a booth holds some 500 MB
BOOTHS = min(os.cpu_count() or 1, 4)

booth: Booth  # of this process


def directions(sentence: str, voice: str) -> dict:
    """What the table says of a sentence: another text that the voice reads for it, another pace."""
    found = PRONUNCIATION.get(sentence, {})
    return by_hand(found | found.get(voice, {}))


def wanted(sentence: str, voice: str, sounds: Sounds) -> Clip:
    """The clip as it would be made now, but for its sound."""
    directed = directions(sentence, voice)
    return Clip(sentence, sounds.of(directed.get("say", sentence)), directed)


def enter(voice: str, sentences: list[str]) -> None:
    global booth
    recipe, speaker = RECIPE["voices"][voice], Speaker(HERE / ".tools" / "styles")
    booth = Booth(speaker, speaker.style(recipe["mix"]), recipe["speed"], Recogniser(sentences))


def speak(clip: Clip) -> tuple[Clip, str]:
    """The clip with its sound, and how that went."""
    heard, natural, mp3 = booth.speak(clip.sentence, clip.sounds, clip.by_hand.get("pace", 1))
    doubt = "" if heard and natural >= LEAST_NATURAL else "   <- not heard right" if not heard else "   <- unnatural"
    return replace(clip, sound=measured(mp3)), f"{clip.sentence} /{clip.sounds}/ {natural:.2f}{doubt}"


def record(voice: str, sentences: list[str], clips: list[Clip]) -> Iterator[Clip]:
    with Pool(min(BOOTHS, len(clips)), enter, (voice, sentences)) as pool:
        for clip, told in pool.imap(speak, clips):
            print(f"{voice}: {told}", flush=True)
            yield clip


def make(voice: str, sentences: list[str], sounds: Sounds) -> None:
    language, mix, speed = (RECIPE["voices"][voice][key] for key in ("language", "mix", "speed"))
    recipe = f"{RECIPE['recipe']}: {' + '.join(f'{w} {name}' for name, w in mix.items())}, speed {speed}"
    clips = {sentence: wanted(sentence, voice, sounds) for sentence in sentences}
    kept = [clip for clip in read(voice, recipe) if clip == clips.get(clip.sentence)]
    clips |= {clip.sentence: clip for clip in kept}
    new = [clip for clip in clips.values() if not clip.sound]
    if new:
        clips |= {clip.sentence: clip for clip in record(voice, sentences, new)}
    size = write(voice, language, recipe, RECIPE["licence"], [*clips.values()])
    print(f"{voice}: {len(new)} clips made, {len(kept)} kept, {size / 1000:.0f} kB")


if __name__ == "__main__":
    spoken, *voices = sys.argv[1:]
    with open(spoken, encoding="utf-8") as file:
        sentences = [said["sentence"] for said in json.load(file)]
    sounds = Sounds()
    for voice in voices or RECIPE["voices"]:
        make(voice, sentences, sounds)
