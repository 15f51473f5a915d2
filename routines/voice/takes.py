"""One sentence, spoken until both judges are content."""

from collections.abc import Iterator

import numpy as np

from finish import finish
from judges import LEAST_NATURAL, Listener, Recogniser, words
from judges import RATE as JUDGED
from sound_files import decode
from speaker import Speaker

# P.808: a take that reaches it is kept at once; where three have not, one that is good enough will do.
CONTENT, PATIENCE = 3.6, 3
# The style table's row for so few sounds clips short words: they take a longer sentence's row.
# Each take: the least row, and the pace.
TAKES = ((24, 1), (40, 1), (24, 0.92), (60, 1), (40, 1.1), (90, 1.08), (16, 0.88), (60, 0.9), (0, 1), (120, 1.15))


class Booth:
    """A voice at the microphone, and the judges."""

    def __init__(self, speaker: Speaker, style: np.ndarray, speed: float, judge: Recogniser) -> None:
        self.speaker, self.style, self.speed = speaker, style, speed
        self.judge, self.listener = judge, Listener()

    def takes(self, sentence: str, sounds: str, pace: float) -> Iterator[tuple[bool, float, bytes]]:
        for least, take in TAKES:
            row = max(len(sounds), least)
            mp3 = finish(self.speaker.say(sounds, self.style, self.speed * pace * take, row))
            wave = decode(mp3, JUDGED)
            heard = all(said == words(sentence) for said in self.judge.hearings(wave))
            yield heard, self.listener.naturalness(wave), mp3

    def speak(self, sentence: str, sounds: str, pace: float) -> tuple[bool, float, bytes]:
        """The first take that is heard right and natural; else the best: heard right comes first."""
        best = (False, 0.0, b"")
        for count, take in enumerate(self.takes(sentence, sounds, pace), 1):
            best = max(best, take)
            if best[0] and best[1] >= (CONTENT if count < PATIENCE else LEAST_NATURAL):
                break
        return best
