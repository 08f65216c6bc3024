"""A judge of sentences: the language model, whose upper layers are taught what we call a claim, and what it makes of a sentence."""

import random
import time
from pathlib import Path

import torch
from torch import nn

from encoder import DEPTH, LAYERS, Encoder, batches

AS_PUBLISHED = LAYERS // 2
"""Layers that keep what they know; those above them learn."""

ROUNDS = 2
BATCH = 32
RATE = 6e-5
HEAD_RATE = 10 * RATE
SHRINK = 0.01
LEFT_OUT = 0.2
RISING = 0.06
"""In which share of all steps the rate rises; then it falls to nothing."""

DOUBT = 0.05
"""How sure the judge may become, short of certain: labels of close calls are not."""

TOGETHER = 64


class Judge(nn.Module):
    """Says of a sentence how likely it is a claim: a sum above 0 for one."""

    def __init__(self, folder: Path):
        super().__init__()
        self.encoder = Encoder(folder)
        self.head = nn.Linear(2 * DEPTH, 1)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)
        self.left_out = nn.Dropout(LEFT_OUT)

    def forward(self, half_read: torch.Tensor) -> torch.Tensor:
        """Judges sentences that the lower layers have read."""
        pieces = self.encoder.read_on(half_read, AS_PUBLISHED)
        seen = torch.cat([pieces.amax(1), pieces.mean(1)], 1).float()
        return self.head(self.left_out(seen)).squeeze(1)

    def judge(self, sentences: list[str]) -> list[float]:
        self.eval()
        pieces = self.encoder.pieces_of(sentences)
        sums = [0.0] * len(sentences)
        with torch.inference_mode(), half_precision():
            for batch in batches(pieces, TOGETHER):
                half_read = self.encoder.read(torch.tensor([pieces[i] for i in batch]), AS_PUBLISHED)
                for number, verdict in zip(batch, self(half_read).tolist()):
                    sums[number] = verdict
        return sums

    def learn(self, sentences: list[str], claims: list[bool]) -> None:
        """Learns from labelled sentences. The lower layers read each only once, since they do not change."""
        pieces = self.encoder.pieces_of(sentences)
        half_read = self._half_read(pieces)
        upper = [number for layer in self.encoder.layers[AS_PUBLISHED:] for number in layer.parameters()]
        steps = torch.optim.AdamW(
            [{"params": upper, "most": RATE}, {"params": self.head.parameters(), "most": HEAD_RATE}],
            lr=RATE,
            weight_decay=SHRINK,
        )
        everything = ROUNDS * len(batches(pieces, BATCH))
        done = 0
        begun = time.monotonic()
        for _ in range(ROUNDS):
            self.train()
            for batch in shuffled(pieces):
                share = done / everything
                for group in steps.param_groups:
                    group["lr"] = group["most"] * min(1, share / RISING + 0.001) * (1 - share)
                wanted = torch.tensor([1 - DOUBT if claims[i] else DOUBT for i in batch])
                with half_precision():
                    sums = self(torch.stack([half_read[i] for i in batch]))
                steps.zero_grad()
                nn.functional.binary_cross_entropy_with_logits(sums, wanted).backward()
                nn.utils.clip_grad_norm_(upper, 1.0)
                steps.step()
                done += 1
                if done % 500 == 0:
                    print(f"{done} of {everything} steps in {time.monotonic() - begun:.0f} s", flush=True)

    def _half_read(self, pieces: list[list[int]]) -> list[torch.Tensor]:
        read: list[torch.Tensor] = [torch.empty(0)] * len(pieces)
        self.eval()
        with torch.no_grad(), half_precision():
            for batch in batches(pieces, TOGETHER):
                rows = self.encoder.read(torch.tensor([pieces[i] for i in batch]), AS_PUBLISHED)
                for number, row in zip(batch, rows.to(torch.bfloat16)):
                    read[number] = row
        together = torch.cat(read)
        return list(together.split([len(row) for row in read]))


def shuffled(pieces: list[list[int]]) -> list[list[int]]:
    dealt = batches(pieces, BATCH, random.sample(range(len(pieces)), len(pieces)))
    random.shuffle(dealt)
    return dealt


def half_precision() -> torch.autocast:
    return torch.autocast("cpu", torch.bfloat16)
