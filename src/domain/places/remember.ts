/** The function with its answers kept by text: a registry and a form repeat few texts many times. */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const held = known.get(text);
    if (held !== undefined) return held;
    const fresh = answer(text);
    known.set(text, fresh);
    return fresh;
  };
}
