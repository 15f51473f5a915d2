"""measure.py SPOKEN [VOICE…]: hears every clip of each pack, and prints what the README's table holds.

The voice "robot" is espeak-ng, spoken now, as the plain comparison. Fails where a shipped voice is not good enough.
"""

import json
import subprocess
import sys
from dataclasses import dataclass

import numpy as np

from finish import LOUDNESS, finish
from judges import LEAST_NATURAL, RATE, Listener, Recogniser, words
from pack import HERE, PACKS
from sound_files import decode, levels

VOICES = json.loads((HERE / "voices.json").read_text("utf-8"))["voices"]
LEAST_HEARD, LEAST_MEAN = 0.98, 3.6
OFF_LOUDNESS, HIGHEST_PEAK = 1.0, -1.0


@dataclass(frozen=True)
class Judged:
    sentence: str
    heard: str
    natural: float
    loudness: float
    peak: float

    @property
    def faults(self) -> list[str]:
        return [
            *([f"heard as {self.heard!r}"] if self.heard != words(self.sentence) else []),
            *([f"P.808 {self.natural:.2f}"] if self.natural < LEAST_NATURAL else []),
            *([f"{self.loudness} LUFS"] if abs(self.loudness - LOUDNESS) > OFF_LOUDNESS else []),
            *([f"{self.peak} dBTP"] if self.peak >= HIGHEST_PEAK else []),
        ]


def clips(voice: str) -> dict[str, bytes]:
    manifest = json.loads((HERE / f"{voice}.json").read_text("utf-8"))
    pack = (PACKS / f"{voice}.mp3").read_bytes()
    return {clip["sentence"]: pack[clip["from"] : clip["to"]] for clip in manifest["clips"]}


def robot(sentences: list[str]) -> dict[str, bytes]:
    def say(sentence: str) -> np.ndarray:
        command = ["espeak-ng", "-v", "en-us", "-s", "140", "--stdout", sentence]
        wav = subprocess.run(command, capture_output=True, check=True).stdout
        return decode(wav, kind="wav")

    return {sentence: finish(say(sentence)) for sentence in sentences}


def judge(sentence: str, mp3: bytes, recogniser: Recogniser, listener: Listener) -> Judged:
    wave = decode(mp3, RATE)
    return Judged(sentence, recogniser.hears(wave), listener.naturalness(wave), *levels(mp3))


def row(voice: str, judged: list[Judged], size: int) -> str:
    heard = sum(one.heard == words(one.sentence) for one in judged)
    natural, loudness = [one.natural for one in judged], [one.loudness for one in judged]
    cells = (
        voice,
        f"{heard} of {len(judged)} ({heard / len(judged):.1%})",
        f"{np.mean(natural):.2f}",
        f"{min(natural):.2f}",
        f"{min(loudness)} to {max(loudness)}",
        f"{max(one.peak for one in judged)}",
        f"{size / 1000:.0f} kB",
    )
    return f"| {' | '.join(cells)} |"


def main(spoken: str, *voices: str) -> int:
    with open(spoken, encoding="utf-8") as file:
        said = json.load(file)
    sentences = [one["sentence"] for one in said]
    urgent = {one["sentence"] for one in said if one["urgent"]}
    recogniser, listener = Recogniser(sentences), Listener()
    rows, short = [], []
    for voice in voices or (*VOICES, "robot"):
        found = robot(sentences) if voice == "robot" else clips(voice)
        judged = [judge(sentence, mp3, recogniser, listener) for sentence, mp3 in found.items()]
        rows.append(row(voice, judged, sum(map(len, found.values()))))
        if voice == "robot":
            continue
        for one in judged:
            if one.faults:
                print(f"{voice}: {one.sentence!r}: {', '.join(one.faults)}")
        missed = [one.sentence for one in judged if one.heard != words(one.sentence)]
        other = any(fault for one in judged for fault in one.faults if not fault.startswith("heard"))
        mean = np.mean([one.natural for one in judged])
        too_many = len(missed) > (1 - LEAST_HEARD) * len(judged)
        if other or mean < LEAST_MEAN or too_many or urgent.intersection(missed):
            short.append(voice)
    print("| voice | heard right | P.808, mean | lowest | loudness, LUFS | highest peak, dBTP | size |")
    print("| --- | --- | --- | --- | --- | --- | --- |", *rows, sep="\n")
    if short:
        print(f"Not good enough: {', '.join(short)}")
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
