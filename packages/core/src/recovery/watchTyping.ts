type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const holdsNothing = /^(hidden|button|submit|reset|image)$/;

/** A page's own switch is no work of the visitor's. */
const isOurs = (element: Element) => element.closest('[data-hp-part=calm]') !== null;

/** Whether a field differs from how it came with the document. */
function differs(field: Field): boolean {
  if (holdsNothing.test(field.type)) return false;
  if ('options' in field) {
    const options = [...field.options];
    // Without a default the first option is shown.
    return options.some(({ defaultSelected }) => defaultSelected) ? options.some((option) => option.selected !== option.defaultSelected) : !field.multiple && field.selectedIndex > 0;
  }
  return field.type === 'file' || field.type === 'checkbox' || field.type === 'radio'
    ? Boolean((field as HTMLInputElement).files?.length) || (field as HTMLInputElement).checked !== (field as HTMLInputElement).defaultChecked
    : field.value !== field.defaultValue;
}

/**
 * Finds out whether the visitor has typed or chosen anything that loading the page again would lose: in fields of any kind,
 * in editable text, in shadow roots, also before it began to watch.
 *
 * @returns `typed()` tells; `stop()` ends the watch
 */
export function watchTyping(document: Document): { typed: () => boolean; stop: () => void } {
  const touched = new Set<Element>();
  const note = (event: Event) => {
    const [target] = event.composedPath();
    if (target && 'isConnected' in target) touched.add(target as Element);
  };
  document.addEventListener('input', note, true);
  return {
    typed: () =>
      [...touched].some((element) => {
        if (!element.isConnected || isOurs(element)) return false;
        // A framework keeps `defaultValue` equal to what was typed, so that only the event tells. What was emptied again is no loss.
        if (/^(checkbox|radio|file)$/.test((element as Field).type)) return true;
        const text = 'value' in element ? String(element.value) : (element.textContent ?? '');
        return text.trim() !== '';
      }) || [...document.querySelectorAll<Field>('input,textarea,select')].some((field) => differs(field) && !isOurs(field)),
    stop: () => document.removeEventListener('input', note, true),
  };
}
