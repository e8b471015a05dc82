"""Vectors from a built model folder, as the program itself makes them (before centring)."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer


class Model:
    def __init__(self, folder: Path) -> None:
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.enable_truncation(512)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 2
        path = folder / "onnx" / "model_quantized.onnx"
        self.session = onnxruntime.InferenceSession(str(path), options)

    def vectors(self, prefix: str, texts: list[str]) -> np.ndarray:
        return np.stack([self._vector(prefix + text) for text in texts])

    def _vector(self, text: str) -> np.ndarray:
        ids = np.array([self.tokenizer.encode(text).ids], np.int64)
        inputs = {"input_ids": ids, "attention_mask": np.ones_like(ids)}
        mean = self.session.run(None, inputs)[0][0].mean(axis=0)
        return mean / np.linalg.norm(mean)
