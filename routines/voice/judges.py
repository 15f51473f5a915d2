"""Two judges in place of ears: a speech recogniser, and DNSMOS P.808 (how natural listeners would call it)."""

import importlib.resources as resources
import re
from collections.abc import Iterator

import numpy as np
from num2words import num2words
from pocketsphinx import Decoder, get_model_path
from speechmos.dnsmos import DNSMOS

from sessions import session

RATE = 16000
WINDOW = int(9.01 * RATE)
SILENCES = (0.1, 0.3, 0.6)  # seconds
LEAST_NATURAL = 3.0  # P.808 that any clip must reach


def words(sentence: str) -> str:
    spelled = re.sub(r"\d+", lambda digits: num2words(int(digits[0])), sentence.lower())
    return " ".join(re.findall(r"[a-z']+", spelled))


class Recogniser:
    """Takes a clip for one of the sentences, and knows no other."""

    def __init__(self, sentences: list[str]) -> None:
        model = get_model_path("en-us")
        self.decoder = Decoder(
            hmm=f"{model}/en-us", dict=f"{model}/cmudict-en-us.dict", lm=None, samprate=RATE, loglevel="FATAL"
        )
        said = sorted({words(sentence) for sentence in sentences})
        strange = sorted({w for line in said for w in line.split() if not self.decoder.lookup_word(w)})
        if strange:
            raise SystemExit(f"The recogniser's dictionary lacks {strange}: say it with other words.")
        grammar = f"#JSGF V1.0; grammar all; public <sentence> = {' | '.join(said)};"
        self.decoder.add_jsgf_string("all", grammar)
        self.decoder.activate_search("all")

    def hears(self, wave: np.ndarray) -> str:
        """What a clip at 16 kHz is taken for; several things where that hangs on level or silence."""
        return " or ".join(sorted(set(self.hearings(wave))))

    def hearings(self, wave: np.ndarray) -> Iterator[str]:
        yield self.once(wave / np.abs(wave).max() * 0.7, 0.3)
        for silence in SILENCES:
            yield self.once(wave, silence)

    def once(self, wave: np.ndarray, silence: float) -> str:
        around = np.zeros(int(silence * RATE), np.float32)
        sound = np.concatenate([around, wave, around])
        self.decoder.start_utt()
        self.decoder.process_raw((sound * 32767).astype("<i2").tobytes(), full_utt=True)
        self.decoder.end_utt()
        found = self.decoder.hyp()
        return found.hypstr if found else ""


class Listener:
    """P.808, 1 to 5, as speechmos's `dnsmos.run` gives it, without its other model, which takes most of the time."""

    def __init__(self) -> None:
        model = resources.files("speechmos") / "dnsmos_models" / "model_v8.onnx"
        self.net = session(model.read_bytes())

    def naturalness(self, wave: np.ndarray) -> float:
        """A short wave, at 16 kHz, is doubled until it lasts nine seconds; of a longer one each window counts."""
        wave = wave / np.abs(wave).max() * 0.7
        while len(wave) < WINDOW:
            wave = np.append(wave, wave)
        starts = range(0, (int(len(wave) // RATE - 9.01) + 1) * RATE, RATE)
        return float(np.mean([self.window(wave[start : start + WINDOW]) for start in starts]))

    def window(self, wave: np.ndarray) -> float:
        seen = DNSMOS.audio_melspec(self, wave[:-160]).astype(np.float32)
        return self.net.run(None, {"input_1": seen[None]})[0].item()
