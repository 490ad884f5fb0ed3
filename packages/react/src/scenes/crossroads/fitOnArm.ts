/** What of a label is written on an arm: all of a short one, a long one up to the last word that fits. */
export function fitOnArm(label: string) {
  let text = '';
  let width = 0;
  for (const sign of label) {
    // From here on Unicode has signs that are about as wide as they are tall.
    width += sign > '\u2e7f' ? 2 : 1;
    if (width > 18) return `${text.replace(/\s\S*$/, '')}…`;
    text += sign;
  }
  return text;
}
