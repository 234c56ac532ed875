/** Tells the font colours that cannot be read on a light fill. */
import type { XmlAttributes } from '../xml/xml-reader';

/** Of the 64 colours that Excel knows by number: white, yellows, pale blues and greens, light greys. */
const lightIndexed = new Set([1, 5, 7, 9, 13, 15, 22, 26, 27, 31, 34, 35, 36, 37, 38, 41, 42, 43, 44, 47]);
/** Theme colours 0 and 2 are the backgrounds of the theme, light in all but a few. */
const lightThemes = new Set([0, 2]);

const luminanceThreshold = 0.6;

/**
 * @param color Attributes of a `color` element: `rgb`, `theme` with `tint`, or `indexed`.
 */
export function isLightColor(color: XmlAttributes): boolean {
  const { rgb, theme, indexed } = color;
  const tint = Number(color['tint'] ?? 0);
  if (rgb !== undefined) return luminance(rgb) > luminanceThreshold;
  if (theme !== undefined) return lightThemes.has(Number(theme)) ? tint > -0.35 : tint > 0.5;
  return indexed !== undefined && lightIndexed.has(Number(indexed));
}

function luminance(argb: string): number {
  const value = parseInt(argb.slice(-6), 16);
  const [red, green, blue] = [value >> 16, (value >> 8) & 0xff, value & 0xff];
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
