"""A small writer of ONNX graphs: nodes and constants get names as they come."""

from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

MICROSOFT = "com.microsoft"
FLOAT, INT32 = TensorProto.FLOAT, TensorProto.INT32


class Graph:
    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def constant(self, name: str, value: np.ndarray) -> str:
        """The name of a constant; asking again for one that is there gives the same."""
        tensor = numpy_helper.from_array(np.ascontiguousarray(value), name)
        if self.constants.setdefault(name, tensor) != tensor:
            raise ValueError(f"two constants are called {name}")
        return name

    def number(self, value: float) -> str:
        return self.constant(f"number {value}", np.array(value, np.float32))

    def shape(self, *sizes: int) -> str:
        return self.constant(f"shape {sizes}", np.array(sizes, np.int64))

    def int4(self, name: str, nibbles: np.ndarray) -> str:
        """Weights of 0..15 as INT4, less 8."""
        flat = nibbles.reshape(-1) ^ 8
        raw = (flat[0::2] | (flat[1::2] << 4)).tobytes()
        tensor = helper.make_tensor(name, TensorProto.INT4, nibbles.shape, raw, raw=True)
        self.constants[name] = tensor
        return name

    def half(self, name: str, values: np.ndarray) -> str:
        """Kept as float16, widened once, when a session is made."""
        return self.node("Cast", [self.constant(name, values.astype(np.float16))], to=FLOAT)

    def nodes_out(self, kind: str, inputs: list[str], outputs: int, **attributes) -> list[str]:
        domain = attributes.pop("domain", "")
        name = f"{kind}_{len(self.nodes)}"
        given = [f"{name}_{i}" for i in range(outputs)]
        self.nodes.append(
            helper.make_node(kind, inputs, given, name=name, domain=domain, **attributes)
        )
        return given

    def node(self, kind: str, inputs: list[str], **attributes) -> str:
        return self.nodes_out(kind, inputs, 1, **attributes)[0]

    def model(self, name: str, inputs: list[str], output: str, width: int) -> onnx.ModelProto:
        self.nodes.append(helper.make_node("Identity", [output], ["last_hidden_state"]))
        sizes = ["batch", "length"]
        graph = helper.make_graph(
            self.nodes,
            name,
            [helper.make_tensor_value_info(i, TensorProto.INT64, sizes) for i in inputs],
            [helper.make_tensor_value_info("last_hidden_state", FLOAT, [*sizes, width])],
            list(self.constants.values()),
        )
        domains = [helper.make_opsetid("", 21), helper.make_opsetid(MICROSOFT, 1)]
        return helper.make_model(
            graph, opset_imports=domains, ir_version=10, producer_name="quality-policy-graph"
        )
