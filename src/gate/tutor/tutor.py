"""Says of variations how likely each is a claim.

A program of its own: its language model is a hundred times too slow for the gate and larger than the whole portal, but what it
thinks of sentences can be learned.

    tutor.py alike MODEL SENTENCES OUT              words that stand in like places
    tutor.py learn MODEL SENTENCES JUDGE            teaches a judge
    tutor.py judge MODEL JUDGE VARIATIONS OUT       its opinions
"""

import json
import math
import random
import sys
from pathlib import Path

import torch

from alike import alike
from judge import Judge


def lines_of(file: Path) -> list[dict]:
    return [json.loads(line) for line in file.read_text().splitlines() if line.strip()]


def lessons(folder: Path) -> list[dict]:
    """The gate's lessons that are ours from the beginning, without sentences that were reworded from the labelled corpus."""
    files = sorted(folder.rglob("*.jsonl"), key=str)
    return [line for file in files for line in lines_of(file) if line.get("origin") != "reworded"]


def learn(model: Path, sentences: Path, out: Path) -> None:
    torch.manual_seed(1)
    random.seed(1)
    judge = Judge(model)
    own = lessons(sentences)
    judge.learn([line["text"] for line in own], [line["label"] == "claim" for line in own])
    torch.save(judge.state_dict(), out)


def opinions(model: Path, learned: Path, variations: Path) -> list[str]:
    """The mark of the variations, and for each the per cent."""
    judge = Judge(model)
    judge.load_state_dict(torch.load(learned))
    about, *varied = lines_of(variations)
    return [about["about"]] + [str(per_cent(said)) for said in judge.judge([line["text"] for line in varied])]


def per_cent(said: float) -> int:
    return round(100 / (1 + math.exp(-said)))


def main(command: str, model: str, *rest: str) -> None:
    files = [Path(name) for name in rest]
    if command == "alike":
        files[1].write_text("\n".join(alike([line["text"] for line in lessons(files[0])], Path(model))) + "\n")
    elif command == "learn":
        learn(Path(model), files[0], files[1])
    elif command == "judge":
        files[2].write_text("\n".join(opinions(Path(model), files[0], files[1])) + "\n")
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(*sys.argv[1:])
