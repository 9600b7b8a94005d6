/** Works something out once for each different input: the same texts come by the thousand. */
export function remembered<From, To>(work: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    const held = known.get(from);
    if (held !== undefined) return held;
    const result = work(from);
    known.set(from, result);
    return result;
  };
}

/** The same for things that come and go, as the columns of a table do: what was worked out goes with them. */
export function rememberedOf<From extends object, To>(work: (from: From) => To): (from: From) => To {
  const known = new WeakMap<From, { readonly result: To }>();
  return (from) => {
    const held = known.get(from) ?? { result: work(from) };
    known.set(from, held);
    return held.result;
  };
}
