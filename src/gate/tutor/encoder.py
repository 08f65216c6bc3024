"""The language model: a row of numbers for each piece of a word, in which the whole sentence plays a part."""

from collections.abc import Iterable
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper
from tokenizers import Tokenizer
from torch import nn

DEPTH = 384
"""How many numbers stand for a piece of a word."""

LONGEST = 96
"""Pieces of a long sentence past this one are not read."""

LAYERS = 12
HEADS = 12


class Layer(nn.Module):
    """One layer of the model: each piece looks at all pieces of the sentence, and is changed by what it saw."""

    def __init__(self, number: int, weights: dict[str, torch.Tensor]):
        super().__init__()
        name = f"encoder.layer.{number}."
        self.query = linear(weights, name + "attention.self.query")
        self.key = linear(weights, name + "attention.self.key")
        self.value = linear(weights, name + "attention.self.value")
        self.seen = linear(weights, name + "attention.output.dense")
        self.seen_norm = norm(weights, name + "attention.output.LayerNorm")
        self.wide = linear(weights, name + "intermediate.dense")
        self.narrow = linear(weights, name + "output.dense")
        self.out_norm = norm(weights, name + "output.LayerNorm")

    def forward(self, pieces: torch.Tensor) -> torch.Tensor:
        sentences, length, _ = pieces.shape

        def heads(rows: torch.Tensor) -> torch.Tensor:
            return rows.view(sentences, length, HEADS, DEPTH // HEADS).transpose(1, 2)

        seen = nn.functional.scaled_dot_product_attention(
            heads(self.query(pieces)), heads(self.key(pieces)), heads(self.value(pieces))
        )
        pieces = self.seen_norm(pieces + self.seen(seen.transpose(1, 2).reshape(sentences, length, DEPTH)))
        return self.out_norm(pieces + self.narrow(nn.functional.gelu(self.wide(pieces))))


class Encoder(nn.Module):
    """bge-small-en-v1.5, with its weights as they are published, from a folder that holds the model and its tokenizer."""

    def __init__(self, folder: Path):
        super().__init__()
        weights = read_weights(folder / "bge-small-en-v1.5.onnx")
        self.words = nn.Embedding.from_pretrained(weights["embeddings.word_embeddings.weight"])
        self.places = nn.Embedding.from_pretrained(weights["embeddings.position_embeddings.weight"])
        self.register_buffer("kind", weights["embeddings.token_type_embeddings.weight"][0])
        self.norm = norm(weights, "embeddings.LayerNorm")
        self.layers = nn.ModuleList(Layer(number, weights) for number in range(LAYERS))
        self.tokenizer = Tokenizer.from_file(str(folder / "bge-small-en-v1.5-tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()

    def pieces_of(self, sentences: list[str]) -> list[list[int]]:
        return [encoded.ids[:LONGEST] for encoded in self.tokenizer.encode_batch(sentences)]

    def read(self, ids: torch.Tensor, upto: int = LAYERS) -> torch.Tensor:
        """Reads sentences of the same length by the layers before one."""
        pieces = self.norm(self.words(ids) + self.places(torch.arange(ids.shape[1])) + self.kind)
        return self.read_on(pieces, 0, upto)

    def read_on(self, pieces: torch.Tensor, start: int, upto: int = LAYERS) -> torch.Tensor:
        """Reads on where others have read the layers before one."""
        for layer in self.layers[start:upto]:
            pieces = layer(pieces)
        return pieces


def read_weights(file: Path) -> dict[str, torch.Tensor]:
    """The weights by name; matrices that the file has under a number get the name of the step that uses them."""
    graph = onnx.load(str(file)).graph
    stored = {each.name: torch.tensor(numpy_helper.to_array(each)) for each in graph.initializer}
    weights = dict(stored)
    for step in graph.node:
        if step.op_type == "MatMul" and step.input[1] in stored:
            name = step.name.removesuffix("/MatMul").strip("/").replace("/", ".")
            weights[name + ".weight"] = stored[step.input[1]].T.contiguous()
    return weights


def linear(weights: dict[str, torch.Tensor], name: str) -> nn.Linear:
    rows = weights[name + ".weight"]
    layer = nn.Linear(rows.shape[1], rows.shape[0])
    layer.weight.data = rows
    layer.bias.data = weights[name + ".bias"]
    return layer


def norm(weights: dict[str, torch.Tensor], name: str) -> nn.LayerNorm:
    layer = nn.LayerNorm(DEPTH, eps=1e-12)
    layer.weight.data = weights[name + ".weight"]
    layer.bias.data = weights[name + ".bias"]
    return layer


def batches(pieces: list[list[int]], size: int, order: Iterable[int] | None = None) -> list[list[int]]:
    """Deals the numbers of sentences out into groups of the same length, in the order in which the groups fill up."""
    filling: dict[int, list[int]] = {}
    full = []
    for number in range(len(pieces)) if order is None else order:
        batch = filling.setdefault(len(pieces[number]), [])
        batch.append(number)
        if len(batch) == size:
            full.append(filling.pop(len(pieces[number])))
    return full + list(filling.values())
