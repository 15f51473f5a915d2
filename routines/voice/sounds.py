"""Words to sounds: misaki's lexicon, with a table in place of its tagger, and espeak-ng for words it lacks."""

import json
import re
from pathlib import Path

import spacy
from misaki import en, espeak

HERE = Path(__file__).parent
# The signs that the model knows and their numbers, as in the config.json of Kokoro-82M.
SYMBOLS: dict[str, int] = json.loads((HERE / "symbols.json").read_text("utf-8"))

# Without a tag the lexicon gives a word's most frequent sounds. These few need theirs.
PUNCTUATION = {",": ",", ";": ":", ":": ":", ".": ".", "?": ".", "!": ".", "-": "HYPH", "—": ":"}
SMALL_WORDS = {
    "a": "DT", "an": "DT", "the": "DT", "to": "TO", "in": "IN", "on": "IN",
    "up": "RB", "down": "RB", "out": "RB",
}  # fmt: skip
TAGS = PUNCTUATION | SMALL_WORDS

# "Toes up." ends on a word that matters, which the lexicon takes for a small one.
LAST_WORD = re.compile(r"(?<!\S)[^\sˈ]*ˌ[^\sˈ]*(?=[.,?])")


class Sounds(en.G2P):
    """Call it with a text; [close](/klˈOs/) in the text gives a word's sounds by hand."""

    def __init__(self) -> None:
        self.version, self.british, self.unk = None, False, "❓"
        self.lexicon = en.Lexicon(british=False)
        self.fallback = espeak.EspeakFallback(british=False)
        words = spacy.blank("en")

        def tagged(text: str):
            doc = words(text)
            for token in doc:
                token.tag_ = TAGS.get(token.text.lower(), "NN")
            return doc

        self.nlp = tagged

    def of(self, text: str) -> str:
        sounds, _ = self(text)
        sounds = LAST_WORD.sub(lambda word: word[0].replace("ˌ", "ˈ"), sounds)
        unknown = sorted(set(sounds) - SYMBOLS.keys())
        if unknown:
            raise SystemExit(f"The model has no sounds {unknown} in {sounds!r}, for {text!r}.")
        return sounds
