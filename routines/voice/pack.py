"""A voice as it ships: its clips' bytes joined in one file, and a manifest that says which is which."""

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path

from sound_files import RATE, decode, levels

HERE = Path(__file__).parent
PACKS = HERE.parent.parent / "static" / "voices"


@dataclass(frozen=True)
class Sound:
    mp3: bytes
    duration: float  # of the decoded clip, in seconds
    loudness: float  # LUFS


@dataclass(frozen=True)
class Clip:
    """Two are equal if they are made of the same; how they sound does not count."""

    sentence: str
    sounds: str
    by_hand: dict  # what pronunciation.json says of it: say, pace
    sound: Sound | None = field(default=None, compare=False)


def measured(mp3: bytes) -> Sound:
    return Sound(mp3, len(decode(mp3)) / RATE, levels(mp3)[0])


def by_hand(row: dict) -> dict:
    return {key: row[key] for key in ("say", "pace") if key in row}


def read(voice: str, recipe: str) -> list[Clip]:
    """The clips; none if the voice was made by another recipe, or is not there."""
    manifest_file, pack_file = HERE / f"{voice}.json", PACKS / f"{voice}.mp3"
    if not (manifest_file.exists() and pack_file.exists()):
        return []
    manifest, pack = json.loads(manifest_file.read_text("utf-8")), pack_file.read_bytes()
    if manifest["recipe"] != recipe or manifest["sha256"] != hashlib.sha256(pack).hexdigest():
        return []

    def clip(row: dict) -> Clip:
        sound = Sound(pack[row["from"] : row["to"]], row["duration"], row["loudness"])
        return Clip(row["sentence"], row["sounds"], by_hand(row), sound)

    return [clip(row) for row in manifest["clips"]]


def write(voice: str, language: str, recipe: str, licence: str, clips: list[Clip]) -> int:
    """Writes both files, clips by sentence; returns the pack's bytes."""
    pack, rows = b"", []
    for clip in sorted(clips, key=lambda clip: clip.sentence):
        start, pack = len(pack), pack + clip.sound.mp3
        row = {"sentence": clip.sentence, "sounds": clip.sounds, "from": start, "to": len(pack)}
        row |= {"duration": clip.sound.duration, "loudness": clip.sound.loudness}
        rows.append(row | clip.by_hand)
    head = {"voice": voice, "language": language, "licence": licence, "recipe": recipe, "rate": RATE}
    head |= {"bytes": len(pack), "sha256": hashlib.sha256(pack).hexdigest()}
    tell = lambda value: json.dumps(value, ensure_ascii=False)  # noqa: E731
    # a line for each clip, so that a change is seen as one
    lines = ",\n".join("\t\t" + tell(row) for row in rows)
    fields = "".join(f"\t{tell(key)}: {tell(value)},\n" for key, value in head.items())
    PACKS.mkdir(exist_ok=True)
    (PACKS / f"{voice}.mp3").write_bytes(pack)
    (HERE / f"{voice}.json").write_text(f'{{\n{fields}\t"clips": [\n{lines}\n\t]\n}}\n', "utf-8")
    return len(pack)
