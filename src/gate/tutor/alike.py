"""Finds for each word of the lessons those that the language model reads most alike."""

import re
from collections import Counter
from pathlib import Path

import torch

from encoder import DEPTH, Encoder, batches

WORD = re.compile(r"[a-z0-9%'-]+")
NUMBER = re.compile(r"[0-9%.'-]+")

LEAST = 4
"""In how many sentences a word must stand."""

EACH = 10
TOGETHER = 256


def alike(sentences: list[str], folder: Path) -> list[str]:
    """A line for each word: the word, a colon, those like it, the likest first."""
    words = frequent(sentences)
    meanings = meanings_of(words, Encoder(folder))
    lines = []
    for start in range(0, len(words), TOGETHER):
        likeness = meanings[start : start + TOGETHER] @ meanings.T
        likeness[torch.arange(len(likeness)), torch.arange(start, start + len(likeness))] = -1
        for word, nearest in zip(words[start:], likeness.topk(EACH).indices.tolist()):
            lines.append(word + ": " + " ".join(words[other] for other in nearest))
    return lines


def frequent(sentences: list[str]) -> list[str]:
    counts = Counter(word for sentence in sentences for word in set(WORD.findall(sentence.lower())))
    return sorted(word for word, count in counts.items() if count >= LEAST and not NUMBER.fullmatch(word))


def meanings_of(words: list[str], encoder: Encoder) -> torch.Tensor:
    """The row that stands for each word as a whole, seen from the middle of all."""
    pieces = encoder.pieces_of(words)
    rows = torch.empty(len(words), DEPTH)
    encoder.eval()
    with torch.inference_mode():
        for batch in batches(pieces, TOGETHER):
            rows[batch] = encoder.read(torch.tensor([pieces[i] for i in batch]))[:, 0]
    rows = torch.nn.functional.normalize(rows)
    return torch.nn.functional.normalize(rows - rows.mean(0))
