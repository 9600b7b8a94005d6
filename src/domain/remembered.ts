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
