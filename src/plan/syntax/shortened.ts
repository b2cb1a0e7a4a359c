// A text of a file as a message quotes it: at most 80 characters.
const SHOWN_LENGTH = 80;

export function shortened(text: string): string {
  const points = [...text.slice(0, 2 * SHOWN_LENGTH + 2)];
  return points.length > SHOWN_LENGTH ? `${points.slice(0, SHOWN_LENGTH).join('')}…` : text;
}
