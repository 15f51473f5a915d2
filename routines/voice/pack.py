"""A voice as it ships: its clips' bytes joined in one file, and a manifest that says which is which."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from sound_files import RATE, decode, levels

HERE = Path(__file__).parent
PACKS = HERE.parent.parent / "static" / "voices"


@dataclass(frozen=True)
class Clip:
    sentence: str
    sounds: str
    mp3: bytes
    by_hand: dict  # what pronunciation.json says of it: say, pace


def by_hand(row: dict) -> dict:
    return {key: row[key] for key in ("say", "pace") if key in row}


def read(voice: str, recipe: str) -> dict[str, Clip]:
    """The clips by sentence; none if the voice was made by another recipe, or is not there."""
    manifest_file, pack_file = HERE / f"{voice}.json", PACKS / f"{voice}.mp3"
    if not (manifest_file.exists() and pack_file.exists()):
        return {}
    manifest, pack = json.loads(manifest_file.read_text("utf-8")), pack_file.read_bytes()
    if manifest["recipe"] != recipe or manifest["sha256"] != hashlib.sha256(pack).hexdigest():
        return {}
    return {
        row["sentence"]: Clip(row["sentence"], row["sounds"], pack[row["from"] : row["to"]], by_hand(row))
        for row in manifest["clips"]
    }


def write(voice: str, recipe: str, licence: str, clips: list[Clip]) -> int:
    """Writes both files, clips by sentence; returns the pack's bytes."""
    pack, rows = b"", []
    for clip in sorted(clips, key=lambda clip: clip.sentence):
        start, pack = len(pack), pack + clip.mp3
        row = {"sentence": clip.sentence, "sounds": clip.sounds, "from": start, "to": len(pack)}
        row |= {"duration": len(decode(clip.mp3)) / RATE, "loudness": levels(clip.mp3)[0]}
        rows.append(row | clip.by_hand)
    head = {"voice": voice, "licence": licence, "recipe": recipe, "rate": RATE, "bytes": len(pack)}
    head["sha256"] = hashlib.sha256(pack).hexdigest()
    tell = lambda value: json.dumps(value, ensure_ascii=False)  # noqa: E731
    # a line for each clip, so that a change is seen as one
    lines = ",\n".join("\t\t" + tell(row) for row in rows)
    fields = "".join(f"\t{tell(key)}: {tell(value)},\n" for key, value in head.items())
    PACKS.mkdir(exist_ok=True)
    (PACKS / f"{voice}.mp3").write_bytes(pack)
    (HERE / f"{voice}.json").write_text(f'{{\n{fields}\t"clips": [\n{lines}\n\t]\n}}\n', "utf-8")
    return len(pack)
