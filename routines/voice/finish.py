"""A raw wave to a clip: trimmed, faded, levelled, as MP3."""

import numpy as np
from scipy.signal import butter, sosfilt

from sound_files import RATE, encode, levels

LOUDNESS = -20.5  # LUFS
BEFORE, AFTER = 0.02, 0.12  # seconds kept around the sound; the encoder puts another 46 ms before it
FADE_IN, FADE_OUT = 0.015, 0.04
STEP = RATE // 200  # 5 ms

no_rumble = butter(2, 60, "highpass", fs=RATE, output="sos")


def trim(wave: np.ndarray) -> np.ndarray:
    wave = sosfilt(no_rumble, wave)
    steps = np.abs(wave[: len(wave) // STEP * STEP]).reshape(-1, STEP).max(1)
    decibels = 20 * np.log10(steps / steps.max() + 1e-9)
    first = np.flatnonzero(decibels > -40)[0] * STEP
    last = (np.flatnonzero(decibels > -45)[-1] + 1) * STEP
    before, after = int(BEFORE * RATE), int(AFTER * RATE)
    wave = np.concatenate([np.zeros(before), wave, np.zeros(after)])[first : last + before + after]
    rise, fall = (np.sin(np.linspace(0, np.pi / 2, int(t * RATE))) ** 2 for t in (FADE_IN, FADE_OUT))
    wave[: len(rise)] *= rise
    wave[-len(fall) :] *= fall[::-1]
    return wave


def finish(wave: np.ndarray) -> bytes:
    wave, gain = trim(wave), 0.0
    for _ in range(4):
        clip = encode(wave, gain)
        loudness, _ = levels(clip)
        if abs(loudness - LOUDNESS) < 0.15:  # it comes in tenths
            break
        gain += LOUDNESS - loudness
    return clip
