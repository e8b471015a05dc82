"""Computes centring.json of a built model folder: the mean vector of passages, and of questions
in Chinese and in English.

    python centring.py [FOLDER]
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from build import OUT
from centring_texts import passages, questions
from encode import Model
from tokenizer_files import write_json

# Six decimals outlast the last-bit differences between processors.
DECIMALS = 6


def _mean(vectors: np.ndarray) -> list[float]:
    return [round(float(x), DECIMALS) for x in vectors.mean(axis=0, dtype=np.float64)]


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else OUT
    model = Model(folder)
    means = {
        language: _mean(model.vectors("query: ", texts)) for language, texts in questions().items()
    }
    passage_mean = _mean(model.vectors("passage: ", passages()))
    value = {"version": 1, "dimensions": len(passage_mean), "passages": passage_mean, "questions": means}
    write_json(folder / "centring.json", value, indent=None)


if __name__ == "__main__":
    main()
