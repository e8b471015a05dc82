"""The encoder: BERT, 12 layers, one output `last_hidden_state`, from blocks of 4 bits.

A variant is a product (products.py) and whether attention, Gelu and the norm after a sum are
single operators of ONNX Runtime (`fused`) or made of standard ones.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import onnx

import products
from onnx_writer import FLOAT, INT32, MICROSOFT, Graph
from weights import BLOCK, Weights, stack

VERY_LOW = -1e9


@dataclass(frozen=True)
class Variant:
    product: products.Product
    fused: bool = False


VARIANTS = {
    "token8": Variant(products.token8),
    "token8-from4": Variant(products.token8_from4),
    "token8-fine": Variant(products.token8_fine),
    "token8-fused": Variant(products.token8, fused=True),
    "batch8": Variant(products.batch8),
    "batch8-fused": Variant(products.batch8, fused=True),
    "blocks4": Variant(products.blocks4),
    "blocks4-fused": Variant(products.blocks4, fused=True),
    "blocks4-float": Variant(products.blocks4_float),
    "float32": Variant(products.float32),
}


class Encoder:
    def __init__(self, weights: Weights, kept: np.ndarray, variant: Variant) -> None:
        self.w, self.kept, self.variant, self.g = weights, kept, variant, Graph()

    def build(self) -> onnx.ModelProto:
        mask = self._mask()
        x = self._embeddings()
        for layer in range(self.w.layers):
            x = self._layer(x, f"l{layer}", mask)
        inputs = ["input_ids", "attention_mask"]
        return self.g.model("multilingual-e5-small", inputs, x, self.w.hidden)

    def _mask(self) -> str:
        """0 and 1 for the single operator; for the plain one, 0 or a very low number to add."""
        g = self.g
        if self.variant.fused:
            return g.node("Cast", ["attention_mask"], to=INT32)
        gaps = g.node("Sub", [g.number(1), g.node("Cast", ["attention_mask"], to=FLOAT)])
        return g.node("Unsqueeze", [g.node("Mul", [gaps, g.number(VERY_LOW)]), g.shape(1, 2)])

    def _embeddings(self) -> str:
        g, w = self.g, self.w
        words = w.blocks("emb.word", w.hidden).rows(self.kept)
        inputs = [g.int4("word.w", words.nibbles), "input_ids", g.half("word.s", words.scales)]
        word = g.node(
            "GatherBlockQuantized", inputs, domain=MICROSOFT,
            gather_axis=0, quantize_axis=1, block_size=BLOCK,
        )  # fmt: skip
        # Token types are all 0: their vector joins the positions. Positions are taken with
        # Slice, because ONNX Runtime's optimiser breaks Gather(positions, Range).
        table = w.floats("emb.pos").reshape(-1, w.hidden) + w.floats("emb.type")[: w.hidden]
        length = g.node("Shape", ["input_ids"], start=1, end=2)
        place = g.node("Slice", [g.constant("pos.w", table), g.shape(0), length, g.shape(0)])
        return self._norm("emb.ln", g.node("Add", [word, place]))

    def _layer(self, x: str, at: str, mask: str) -> str:
        w = self.w
        mixed = self._product(self._attention(x, at, mask), f"{at}.ao", w.hidden)
        x = self._norm(f"{at}.aln", mixed, x)
        inner = self._gelu(self._product(x, f"{at}.fi", w.hidden))
        return self._norm(f"{at}.oln", self._product(inner, f"{at}.fo", w.ffn), x)

    def _product(self, x: str, name: str, columns: int) -> str:
        blocks = self.w.blocks(f"{name}.w", columns)
        return self.variant.product(self.g, x, name, blocks, self.w.floats(f"{name}.b"))

    def _norm(self, name: str, x: str, skip: str | None = None) -> str:
        g, w = self.g, self.w
        parts = [g.constant(f"{name}.{part}", w.floats(f"{name}.{part}")) for part in "wb"]
        if skip is not None and self.variant.fused:
            inputs = [x, skip, *parts]
            return g.node("SkipLayerNormalization", inputs, domain=MICROSOFT, epsilon=w.epsilon)
        summed = x if skip is None else g.node("Add", [x, skip])
        return g.node("LayerNormalization", [summed, *parts], axis=-1, epsilon=w.epsilon)

    def _attention(self, x: str, at: str, mask: str) -> str:
        g, w = self.g, self.w
        blocks = stack([w.blocks(f"{at}.{part}.w", w.hidden) for part in "qkv"])
        bias = np.concatenate([w.floats(f"{at}.{part}.b") for part in "qkv"])
        joined = self.variant.product(g, x, f"{at}.qkv", blocks, bias)
        parts = g.nodes_out("Split", [joined], 3, axis=-1, num_outputs=3)
        if self.variant.fused:
            inputs = [*parts, "", mask]
            return g.node("MultiHeadAttention", inputs, domain=MICROSOFT, num_heads=w.heads)
        width = w.hidden // w.heads
        q, k, v = (g.node("Reshape", [part, g.shape(0, 0, w.heads, width)]) for part in parts)
        q, v = (g.node("Transpose", [part], perm=[0, 2, 1, 3]) for part in (q, v))
        k = g.node("Transpose", [k], perm=[0, 2, 3, 1])
        scores = g.node("Mul", [g.node("MatMul", [q, k]), g.number(width**-0.5)])
        shares = g.node("Softmax", [g.node("Add", [scores, mask])], axis=-1)
        mixed = g.node("Transpose", [g.node("MatMul", [shares, v])], perm=[0, 2, 1, 3])
        return g.node("Reshape", [mixed, g.shape(0, 0, w.hidden)])

    def _gelu(self, x: str) -> str:
        g = self.g
        if self.variant.fused:
            return g.node("Gelu", [x], domain=MICROSOFT)
        erf = g.node("Erf", [g.node("Div", [x, g.number(2**0.5)])])
        share = g.node("Mul", [x, g.node("Add", [erf, g.number(1)])])
        return g.node("Mul", [share, g.number(0.5)])
