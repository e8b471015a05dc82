"""Writes tokenizer.json and its companions, as both transformers.js and tokenizers read them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from weights import Weights

MAX_TOKENS = 512
FULL_WIDTH_TILDE, STAND_IN = "\uff5e", "\ue000"
DROPPED = r"[\u0001-\u0008\u000B\u000E-\u001F\u007F\u008F\u009F]"
BLANK = r"[\u0009\u000A\u000C\u000D\u1680\u200B-\u200F\u2028\u2029\u2581\uFEFF\uFFFD]"


def _replace(pattern: dict[str, str], content: str) -> dict:
    return {"type": "Replace", "pattern": pattern, "content": content}


def normalizer() -> dict:
    """NFKC with the model's own exceptions: control characters are dropped, invisible marks
    become blanks, the full-width tilde stays, blanks in a row are one."""
    return {
        "type": "Sequence",
        "normalizers": [
            _replace({"Regex": DROPPED}, ""),
            _replace({"Regex": BLANK}, " "),
            _replace({"String": FULL_WIDTH_TILDE}, STAND_IN),
            {"type": "NFKC"},
            _replace({"String": STAND_IN}, FULL_WIDTH_TILDE),
            _replace({"Regex": " {2,}"}, " "),
        ],
    }


def _special(number: int, content: str) -> dict:
    return {
        "id": number, "content": content, "single_word": False, "lstrip": False,
        "rstrip": False, "normalized": False, "special": True,
    }  # fmt: skip


def tokenizer_json(weights: Weights, kept: np.ndarray) -> dict:
    specials = weights.pieces[:4]
    # The shortest decimals that give the same float32 again.
    scores = [float(str(weights.scores[i])) for i in kept]
    template = [
        {"SpecialToken": {"id": "<s>", "type_id": 0}},
        {"Sequence": {"id": "A", "type_id": 0}},
        {"SpecialToken": {"id": "</s>", "type_id": 0}},
    ]
    metaspace = {"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": "always"}
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [_special(i, piece) for i, piece in enumerate(specials)],
        "normalizer": normalizer(),
        "pre_tokenizer": {**metaspace, "split": False},
        "post_processor": {
            "type": "TemplateProcessing",
            "single": template,
            "pair": [*template, {"Sequence": {"id": "B", "type_id": 0}}, template[2]],
            "special_tokens": {
                piece: {"id": piece, "ids": [number], "tokens": [piece]}
                for number, piece in ((0, "<s>"), (2, "</s>"))
            },
        },
        "decoder": {**metaspace, "split": False},
        "model": {
            "type": "Unigram",
            "unk_id": 3,
            "vocab": [[weights.pieces[i], score] for i, score in zip(kept, scores)],
            "byte_fallback": False,
        },
    }


SPECIAL_TOKENS = {
    "bos_token": "<s>", "cls_token": "<s>", "eos_token": "</s>",
    "pad_token": "<pad>", "sep_token": "</s>", "unk_token": "<unk>",
}  # fmt: skip


def write_json(path: Path, value: object, indent: int | None = 2) -> None:
    separators = (",", ":") if indent is None else None
    text = json.dumps(value, ensure_ascii=False, indent=indent, separators=separators)
    path.write_text(text + "\n", encoding="utf-8")


def write_tokenizer(folder: Path, weights: Weights, kept: np.ndarray) -> None:
    write_json(folder / "tokenizer.json", tokenizer_json(weights, kept), indent=None)
    write_json(folder / "special_tokens_map.json", SPECIAL_TOKENS)
    write_json(
        folder / "tokenizer_config.json",
        {
            "tokenizer_class": "XLMRobertaTokenizer",
            "model_max_length": MAX_TOKENS,
            "clean_up_tokenization_spaces": True,
            **SPECIAL_TOKENS,
        },
    )
