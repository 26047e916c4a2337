"""WordNet 3.0, read from the files of the package wordnet-base: meanings of a word and what they lie under."""
import re
from collections import defaultdict
from pathlib import Path

FILES = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
# Endings that inflection adds, and what stood there before: the rules of WordNet's own `morphy`.
ENDINGS = {
    "n": [("s", ""), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"), ("men", "man"), ("ies", "y")],
    "v": [("s", ""), ("ies", "y"), ("es", "e"), ("es", ""), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", "")],
    "a": [("er", ""), ("est", ""), ("er", "e"), ("est", "e")],
    "r": [],
}
# Meanings are ordered by how common they are. What comes after these is rare enough to mislead.
MEANINGS = 6
# How many steps up a broader meaning may lie.
STEPS_UP = 3


class WordNet:
    """Meanings are numbers; a lemma in a part of speech has a number of its own, behind those of the meanings."""

    def __init__(self, folder="/usr/share/wordnet"):
        self.folder = Path(folder)
        self.senses = defaultdict(list)  # (lemma, part of speech) -> meanings, most common first
        self.above = defaultdict(set)
        self.like = defaultdict(set)
        self.derived = defaultdict(set)  # (lemma, meaning) -> meanings
        self.opposite = defaultdict(set)  # (lemma, part of speech) -> (lemma, part of speech)
        self.irregular = defaultdict(dict)
        self.glosses = []
        self.examples = []
        self.number = {}
        self._read()
        lemmas = sorted(self.senses)
        self.lemma_number = {lemma: len(self.number) + at for at, lemma in enumerate(lemmas)}

    def _read(self):
        words, pointers = {}, []
        for name, pos in FILES.items():
            for line in self._lines(f"data.{name}"):
                fields, gloss = line.split("|", 1)
                meaning, lemmas, links = self._meaning(fields.split())
                words[meaning] = lemmas
                self.number[meaning] = len(self.number)
                pointers += [(meaning, link) for link in links]
                self._gloss(gloss)
            for line in self._lines(f"index.{name}"):
                fields = line.split()
                self.senses[fields[0], pos] = [(at, pos) for at in fields[-int(fields[2]):]]
            for line in (self.folder / f"{name}.exc").read_text().splitlines():
                form, *lemmas = line.split()
                self.irregular[pos][form] = lemmas
        for meaning, (symbol, target, here, there) in pointers:
            if symbol in ("@", "@i"):
                self.above[meaning].add(target)
            elif symbol == "&":
                self.like[meaning].add(target)
            elif symbol == "!":
                self.opposite[words[meaning][here - 1], meaning[1]].add((words[target][there - 1], target[1]))
            elif symbol in ("+", "\\") and here:
                self.derived[words[meaning][here - 1], meaning].add(target)

    def _lines(self, name):
        for line in (self.folder / name).read_text(encoding="utf8").splitlines():
            if not line.startswith("  "):
                yield line

    @staticmethod
    def _meaning(fields):
        satellite = lambda pos: "a" if pos == "s" else pos
        count = int(fields[3], 16)
        lemmas = [re.sub(r"\(.*\)", "", fields[4 + 2 * at]).lower() for at in range(count)]
        at = 4 + 2 * count
        links = []
        for start in range(at + 1, at + 1 + 4 * int(fields[at]), 4):
            symbol, offset, pos, ends = fields[start:start + 4]
            links.append((symbol, (offset, satellite(pos)), int(ends[:2], 16), int(ends[2:], 16)))
        return (fields[0], satellite(fields[2])), lemmas, links

    def _gloss(self, text):
        self.glosses.append(text.split('; "')[0].strip().rstrip(";"))
        self.examples += re.findall(r'"([^"]+)"', text)

    def lemmas(self, form, pos):
        """The lemmas of which this is a form."""
        known = lambda word: (word, pos) in self.senses
        found = [form] if known(form) else []
        found += [word for word in self.irregular[pos].get(form, ()) if known(word)]
        if form not in self.irregular[pos]:
            for ending, before in ENDINGS[pos]:
                root = form[: -len(ending)] + before
                if form.endswith(ending) and len(root) > 1:
                    doubled = pos == "v" and not before and len(root) > 3 and root[-1] == root[-2]
                    found += [word for word in ([root, root[:-1]] if doubled else [root]) if known(word)]
        return list(dict.fromkeys(found))

    def relations(self, form):
        """Four sorted lists of numbers: what the form means, what is near to that, what lies above, what is opposite.

        The first holds meanings and lemmas, the last lemmas, the others meanings."""
        own, near, above, opposite = set(), set(), set(), set()
        for pos in "nvar":
            for lemma in self.lemmas(form, pos):
                own.add(self.lemma_number[lemma, pos])
                opposite |= {self.lemma_number[x] for x in self.opposite[lemma, pos] if x in self.lemma_number}
                meanings = set(self.senses[lemma, pos][:MEANINGS])
                own |= {self.number[x] for x in meanings}
                for meaning in meanings:
                    near |= {self.number[x] for x in self.like[meaning] | self.derived[lemma, meaning]}
                level = meanings
                for _ in range(STEPS_UP):
                    level = {up for meaning in level for up in self.above[meaning]}
                    above |= {self.number[x] for x in level}
        return [sorted(own), sorted(near - own), sorted(above - own), sorted(opposite)]
