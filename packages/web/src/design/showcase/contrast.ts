/** Contrast as WCAG 2.2 counts it, between two colours as the browser computes them. */

/** 1 to 21. Takes `rgb(r, g, b)` with 0 to 255; throws on anything else, and on what shines through. */
export function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminanceOf(colour: string): number {
  const [, ...parts] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour) ?? [];
  if (parts.length !== 3) throw new Error(`No opaque colour: ${colour}`);
  const [red = 0, green = 0, blue = 0] = parts.map((part) => linear(Number(part) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
