export function dot(a: Float32Array, b: Float32Array): number {
  expectSameLength(a, b);
  return a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
}

function expectSameLength(a: Float32Array, b: Float32Array): void {
  if (a.length !== b.length) throw new Error(`vectors of ${a.length} and ${b.length} dimensions`);
}
