"""make.py SPOKEN [VOICE…]: makes the clips that are new or changed, and the packs. SPOKEN is what spoken.ts found."""

import json
import sys

from judges import Recogniser
from pack import HERE, Clip, by_hand, read, write
from sounds import Sounds
from speaker import Speaker
from takes import Booth

PRONUNCIATION = json.loads((HERE / "pronunciation.json").read_text("utf-8"))
RECIPE = json.loads((HERE / "voices.json").read_text("utf-8"))


def directions(sentence: str, voice: str) -> dict:
    """What the table says of a sentence: another text that the voice reads for it, another pace."""
    found = PRONUNCIATION.get(sentence, {})
    return by_hand(found | found.get(voice, {}))


def make(voice: str, sentences: list[str], sounds: Sounds, speaker: Speaker, judge: Recogniser) -> None:
    mix, speed = RECIPE["voices"][voice]["mix"], RECIPE["voices"][voice]["speed"]
    recipe = f"{RECIPE['recipe']}: {' + '.join(f'{w} {name}' for name, w in mix.items())}, speed {speed}"
    booth = Booth(speaker, speaker.style(mix), speed, judge)
    kept, clips, made = read(voice, recipe), [], 0
    for sentence in sentences:
        directed = directions(sentence, voice)
        said = sounds.of(directed.get("say", sentence))
        clip = kept.get(sentence)
        if not clip or (clip.sounds, clip.by_hand) != (said, directed):
            heard, natural, mp3 = booth.speak(sentence, said, directed.get("pace", 1))
            clip = Clip(sentence, said, mp3, directed)
            made += 1
            doubt = "" if heard and natural >= 3 else "   <- not heard right" if not heard else "   <- unnatural"
            print(f"{voice}: {sentence} /{said}/ {natural:.2f}{doubt}", flush=True)
        clips.append(clip)
    size = write(voice, recipe, RECIPE["licence"], clips)
    print(f"{voice}: {made} clips made, {len(clips) - made} kept, {size / 1000:.0f} kB")


if __name__ == "__main__":
    spoken, *voices = sys.argv[1:]
    with open(spoken, encoding="utf-8") as file:
        sentences = [said["sentence"] for said in json.load(file)]
    sounds, speaker, judge = Sounds(), Speaker(HERE / ".tools" / "styles"), Recogniser(sentences)
    for voice in voices or RECIPE["voices"]:
        make(voice, sentences, sounds, speaker, judge)
