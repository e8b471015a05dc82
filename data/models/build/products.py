"""How a weight matrix is stored and multiplied. Every product is y = x W' + b."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from onnx import TensorProto

from onnx_writer import MICROSOFT, Graph
from weights import BLOCK, Blocks

Product = Callable[[Graph, str, str, Blocks, np.ndarray], str]

# Weights of 7 bits with activations of 8: where a processor has no VNNI, ONNX Runtime adds two
# neighbouring products in 16 bits, and 2 * 255 * 64 is the largest that fits.
WEIGHT_TOP, TOKEN_TOP, TOKEN_ZERO = 64, 127, 128
# What rounding leaves over lies within half a step.
REST_UNIT = 0.5 / 127
GELU_DEPTH = 0.17


def _blocks4(g: Graph, x: str, name: str, w: Blocks, bias: np.ndarray, accuracy: int) -> str:
    rows, columns = w.nibbles.shape
    packed = w.nibbles[:, 0::2] | (w.nibbles[:, 1::2] << 4)
    weights = g.constant(f"{name}.w", packed.reshape(rows, columns // BLOCK, BLOCK // 2))
    scales = g.half(f"{name}.s", w.scales.reshape(-1))
    inputs = [x, weights, scales, "", "", g.constant(f"{name}.b", bias)]
    return g.node(
        "MatMulNBits", inputs, domain=MICROSOFT,
        K=columns, N=rows, bits=4, block_size=BLOCK, accuracy_level=accuracy,
    )  # fmt: skip


def blocks4(g: Graph, x: str, name: str, w: Blocks, bias: np.ndarray) -> str:
    """The blocks as they are; activations as int8, a scale a block of 32."""
    return _blocks4(g, x, name, w, bias, accuracy=4)


def blocks4_float(g: Graph, x: str, name: str, w: Blocks, bias: np.ndarray) -> str:
    """The blocks as they are; activations as float32."""
    return _blocks4(g, x, name, w, bias, accuracy=1)


def _column_scales(w: Blocks, top: int) -> np.ndarray:
    return (np.abs(w.values()).max(axis=1) / top).astype(np.float32)


def _as_int8(w: Blocks, column: np.ndarray) -> np.ndarray:
    return np.rint(w.values() / column[:, None]).astype(np.int8).T


def batch8(g: Graph, x: str, name: str, w: Blocks, bias: np.ndarray) -> str:
    """ONNX Runtime's dynamic quantisation: one activation scale for the whole batch."""
    column = _column_scales(w, 127)
    weights = g.constant(f"{name}.w", _as_int8(w, column))
    inputs = [x, weights, g.constant(f"{name}.s", column), "", g.constant(f"{name}.b", bias)]
    return g.node("DynamicQuantizeMatMul", inputs, domain=MICROSOFT)


def _token8(g: Graph, x: str, weights: str, factors: str, bias: str, fine: bool = False) -> str:
    """One activation scale a token, so that a vector does not depend on its batch. `fine` multiplies
    what rounding left over a second time, which makes it 16 bits."""
    top = g.node("ReduceMax", [g.node("Abs", [x]), g.shape(-1)])
    scale = g.node("Mul", [top, g.number(1 / TOKEN_TOP)])
    ratio = g.node("Div", [x, scale])
    whole, product = _rounded(g, ratio, weights, factors, unit=1)
    if fine:
        number = g.node("DequantizeLinear", [whole, g.number(1), _token_zero(g)])
        rest = g.node("Sub", [ratio, number])
        product = g.node("Add", [product, _rounded(g, rest, weights, factors, unit=REST_UNIT)[1]])
    return g.node("Add", [g.node("Mul", [product, scale]), bias])


def _token_zero(g: Graph) -> str:
    return g.constant("token zero", np.array(TOKEN_ZERO, np.uint8))


def _rounded(g: Graph, x: str, weights: str, factors: str, unit: float) -> tuple[str, str]:
    """x in whole steps of `unit`, and its product."""
    step, zero = g.number(unit), _token_zero(g)
    whole = g.node("QuantizeLinear", [x, step, zero])
    inputs = [whole, weights, step, factors, zero]
    return whole, g.node("MatMulIntegerToFloat", inputs, domain=MICROSOFT)


def _gelu8(g: Graph, x: str, weights: str, factors: str, bias: str) -> str:
    """`_token8` for what Gelu gives, which is never below -0.17: 0 to 255 are all used."""
    raised = g.node("Add", [x, g.number(GELU_DEPTH)])
    scale = g.node("Mul", [g.node("ReduceMax", [raised, g.shape(-1)]), g.number(1 / 255)])
    step, zero = g.number(1), g.constant("gelu zero", np.array(0, np.uint8))
    whole = g.node("QuantizeLinear", [g.node("Div", [raised, scale]), step, zero])
    product = g.node("MatMulIntegerToFloat", [whole, weights, step, factors, zero], domain=MICROSOFT)
    return g.node("Add", [g.node("Mul", [product, scale]), bias])


def token8(g: Graph, x: str, name: str, w: Blocks, bias: np.ndarray) -> str:
    """8 bits, a scale an output for the weights and a scale a token for the activations."""
    column = _column_scales(w, WEIGHT_TOP)
    weights = g.constant(f"{name}.w", _as_int8(w, column))
    return _token8(g, x, weights, g.constant(f"{name}.s", column), g.constant(f"{name}.b", bias))


def token8_fine(g: Graph, x: str, name: str, w: Blocks, bias: np.ndarray) -> str:
    """`token8` with activations of 16 bits where most of its error arises: what enters attention
    and the wide layer."""
    column = _column_scales(w, WEIGHT_TOP)
    ints = _as_int8(w, column)
    weights, factors = g.constant(f"{name}.w", ints), g.constant(f"{name}.s", column)
    if name.endswith(".fo"):
        lifted = bias - GELU_DEPTH * (ints.T * column[:, None]).sum(axis=1)
        return _gelu8(g, x, weights, factors, g.constant(f"{name}.b", lifted.astype(np.float32)))
    fine = name.endswith((".qkv", ".fi"))
    return _token8(g, x, weights, factors, g.constant(f"{name}.b", bias), fine)


def token8_from4(g: Graph, x: str, name: str, w: Blocks, bias: np.ndarray) -> str:
    """`token8`, stored in 4-bit blocks and widened when a session is made
    (all inputs are constants, so ONNX Runtime folds these nodes)."""
    rows, columns = w.nibbles.shape
    column = _column_scales(w, WEIGHT_TOP)
    nibbles = g.int4(f"{name}.w", w.nibbles.T)
    small = g.node("Cast", [nibbles], to=TensorProto.FLOAT)
    blocks = g.node("Reshape", [small, g.shape(columns // BLOCK, BLOCK, rows)])
    ratios = g.half(f"{name}.s", (w.scales / column[:, None]).T[:, None, :])
    values = g.node("Reshape", [g.node("Mul", [blocks, ratios]), g.shape(columns, rows)])
    zero = g.constant("weight zero", np.array(0, np.int8))
    weights = g.node("QuantizeLinear", [values, g.number(1), zero])
    return _token8(g, x, weights, g.constant(f"{name}.f", column), g.constant(f"{name}.b", bias))


def float32(g: Graph, x: str, name: str, w: Blocks, bias: np.ndarray) -> str:
    """No quantisation beyond the source's own: the yardstick."""
    product = g.node("MatMul", [x, g.constant(f"{name}.w", w.values().T)])
    return g.node("Add", [product, g.constant(f"{name}.b", bias)])
