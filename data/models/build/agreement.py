"""How far forms of the model agree with the first one given, on texts of one's own.

    python agreement.py FOLDER… < passages.txt        (one passage a line)

Questions are those of centring_texts.py, vectors are centred by their own means. Printed: the
share of the ten best passages in common, the standard deviation of a score's difference.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from centring_texts import questions
from encode import Model


def _centred(vectors: np.ndarray) -> np.ndarray:
    rest = vectors - vectors.mean(axis=0)
    return rest / np.linalg.norm(rest, axis=1, keepdims=True)


def _scores(folder: Path, passages: list[str]) -> np.ndarray:
    model = Model(folder)
    asked = [_centred(model.vectors("query: ", texts)) for texts in questions().values()]
    return np.concatenate(asked) @ _centred(model.vectors("passage: ", passages)).T


def main() -> None:
    passages = [line.strip() for line in sys.stdin if line.strip()]
    first: np.ndarray | None = None
    for folder in map(Path, sys.argv[1:]):
        scores = _scores(folder, passages)
        first = scores if first is None else first
        pairs = zip(np.argsort(-scores)[:, :10], np.argsort(-first)[:, :10])
        common = np.mean([len(set(ours) & set(theirs)) / 10 for ours, theirs in pairs])
        print(f"{folder.name}: ten best {common:.3f}, error {np.std(scores - first):.4f}")


if __name__ == "__main__":
    main()
