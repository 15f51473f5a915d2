"""ffmpeg, by pipe: MP3 out of floats, floats out of MP3, and how loud it is."""

import re
import subprocess

import numpy as np

RATE = 24000
# ABR: 16 % fewer bytes than 32 kbit/s throughout. VBR takes as few by a low pass at 6 kHz, which dulls the voice.
QUALITY = "-abr 1 -b:a 26k -cutoff 8000"
# One byte range of a pack is one clip: no tags, no header frame, nothing before the first sound's frame.
MP3 = f"-c:a libmp3lame {QUALITY} -compression_level 0 -write_xing 0 -id3v2_version 0 -map_metadata -1 -fflags +bitexact -flags:a +bitexact -f mp3 -"


def ffmpeg(arguments: str, given: bytes) -> subprocess.CompletedProcess:
    command = ["ffmpeg", "-hide_banner", "-nostats", *arguments.split()]
    return subprocess.run(command, input=given, capture_output=True, check=True)


def encode(wave: np.ndarray, gain: float) -> bytes:
    """The wave made louder by so many decibels; what would pass -1.9 dBFS is limited."""
    raw = f"-v error -f f32le -ar {RATE} -ac 1 -i -"
    louder = f"-af volume={gain:.2f}dB,alimiter=limit=0.8:attack=2:release=60:level=false"
    return ffmpeg(f"{raw} {louder} -ar {RATE} -ac 1 {MP3}", wave.astype("<f4").tobytes()).stdout


def decode(sound: bytes, rate: int = RATE, kind: str = "mp3") -> np.ndarray:
    told = ffmpeg(f"-v error -f {kind} -i - -ar {rate} -ac 1 -f f32le -", sound)
    return np.frombuffer(told.stdout, "<f4")


def levels(mp3: bytes) -> tuple[float, float]:
    """Integrated loudness (LUFS) and true peak (dBTP); a short word is measured inside a second of silence."""
    told = ffmpeg("-f mp3 -i - -af apad=pad_dur=1,ebur128=peak=true -f null -", mp3).stderr.decode()
    summary = told[told.rindex("Summary:") :]
    loudness, peak = (re.search(rf"{name}:\s+(\S+) ", summary) for name in ("I", "Peak"))
    return float(loudness[1]), float(peak[1])
