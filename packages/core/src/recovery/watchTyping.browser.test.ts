import { expect, it } from 'vitest';
import { watchTyping } from './watchTyping.js';

const open = (html: string) => {
  const document = window.document.implementation.createHTMLDocument();
  document.body.innerHTML = html;
  return { document, field: document.body.firstElementChild as HTMLInputElement };
};
const fields = {
  input: '<input value="rye">', textarea: '<textarea>rye</textarea>', select: '<select><option>rye<option selected>oat</select>', plainSelect: '<select><option>rye<option>oat</select>',
  checkbox: '<input type="checkbox" checked>', hidden: '<input type="hidden" value="1">', button: '<input type="submit" value="Go">', editable: '<div contenteditable>rye</div>',
};

it.each(Object.entries(fields))('sees nothing typed in an untouched %s', (_, html) => {
  expect(watchTyping(open(html).document).typed()).toBe(false);
});

it.each([
  ['text', fields.input, (field: HTMLInputElement) => { field.value = 'oat'; }],
  ['emptied text', fields.input, (field: HTMLInputElement) => { field.value = ''; }],
  ['an area', fields.textarea, (field: HTMLInputElement) => { field.value = 'oat'; }],
  ['a choice', fields.select, (field: HTMLInputElement) => { (field as unknown as HTMLSelectElement).selectedIndex = 0; }],
  ['a choice without a default', fields.plainSelect, (field: HTMLInputElement) => { (field as unknown as HTMLSelectElement).selectedIndex = 1; }],
  ['a box', fields.checkbox, (field: HTMLInputElement) => { field.checked = false; }],
])('sees %s that was changed before it began to watch', (_, html, act) => {
  const { document, field } = open(html);
  act(field);
  expect(watchTyping(document).typed()).toBe(true);
});

it.each([
  ['what a framework has made the default', fields.input, (field: HTMLInputElement) => { field.defaultValue = field.value = 'oat'; }, true],
  ['editable text', fields.editable, (field: HTMLInputElement) => { field.textContent = 'oat'; }, true],
  ['editable text that was emptied', fields.editable, (field: HTMLInputElement) => { field.textContent = ''; }, false],
  ['a search that was emptied', '<input>', (field: HTMLInputElement) => { field.value = ''; }, false],
  ['a field that has gone', '<input>', (field: HTMLInputElement) => { field.value = 'oat'; field.remove(); }, false],
] as const)('hears of %s', (_, html, act, typed) => {
  const { document, field } = open(html);
  const typing = watchTyping(document);
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  act(field);
  expect(typing.typed()).toBe(typed);
});

it('hears of fields in a shadow root', () => {
  const { document, field } = open('<div></div>');
  const typing = watchTyping(document);
  const inner = field.attachShadow({ mode: 'open' }).appendChild(document.createElement('input'));
  inner.value = 'oat';
  inner.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  expect(typing.typed()).toBe(true);
});

it('hears nothing once stopped', () => {
  const { document, field } = open(fields.editable);
  const typing = watchTyping(document);
  typing.stop();
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  expect(typing.typed()).toBe(false);
});
