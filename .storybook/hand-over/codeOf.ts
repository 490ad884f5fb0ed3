import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import { knownValues } from './knownValues.js';

const indent = (text: string) => text.replaceAll('\n', '\n  ');
const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;
const within = (open: string, items: readonly string[], close: string, space: string) => {
  const line = `${open}${space}${items.join(', ')}${space}${close}`;
  if (items.length === 0) return open + close;
  return line.length < 90 && !line.includes('\n') ? line : `${open}\n  ${items.map(indent).join(',\n  ')},\n${close}`;
};

/** Writes values as a developer would, and remembers what has to be imported for that. */
class Writer {
  readonly imports = new Map<string, Set<string>>();

  known(value: unknown) {
    const known = knownValues.get(value);
    if (known) this.imports.set(known.from, (this.imports.get(known.from) ?? new Set()).add(known.name));
    return known?.name;
  }

  /** A function is called by the name of its prop: what it does is the app's. */
  value(value: unknown, prop: string): string {
    if (typeof value === 'string') return quoted(value);
    if (typeof value !== 'object' && typeof value !== 'function') return String(value);
    const known = this.known(value);
    if (known || value === null) return known ?? 'null';
    if (typeof value === 'function') return prop;
    if (value instanceof Date) return `new Date(${quoted(value.toISOString())})`;
    if (isValidElement(value)) return this.element(value as ReactElement<Record<string, unknown>>);
    if (Array.isArray(value)) return within('[', value.map((item) => this.value(item, prop)), ']', '');
    return within(
      '{',
      Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .map(([key, inner]) => `${/^[a-z_$][\w$]*$/i.test(key) ? key : quoted(key)}: ${this.value(inner, key)}`),
      '}',
      ' ',
    );
  }

  attribute(name: string, value: unknown) {
    if (value === true) return name;
    return typeof value === 'string' && !/["\\\n{}&<>]/.test(value) ? `${name}="${value}"` : `${name}={${this.value(value, name)}}`;
  }

  element({ type, props }: Pick<ReactElement<Record<string, unknown>>, 'type' | 'props'>): string {
    const name = typeof type === 'string' ? type : type === Fragment ? '' : (this.known(type) ?? 'Part');
    const { children, ...rest } = props;
    const attributes = Object.entries(rest).filter(([, value]) => value !== undefined).map(([prop, value]) => this.attribute(prop, value));
    const line = [name, ...attributes].join(' ');
    const tag = line.length < 90 && !line.includes('\n') ? line : `${name}\n  ${attributes.map(indent).join('\n  ')}\n`;
    const inner = this.children(children as ReactNode);
    return inner ? `<${tag}>${inner}</${name}>` : `<${tag}${tag.endsWith('\n') ? '' : ' '}/>`;
  }

  children(children: ReactNode): string {
    if (Array.isArray(children)) return children.map((child: ReactNode) => this.children(child)).join('');
    if (isValidElement(children)) return this.element(children as ReactElement<Record<string, unknown>>);
    return typeof children === 'string' || typeof children === 'number' ? `${children}`.replace(/[{}<>]/g, (sign) => `{'${sign}'}`) : '';
  }
}

/**
 * A story's page as a developer pastes it, with its imports.
 *
 * @param title The story's title; its last part names the component.
 * @example codeOf('Pages/NotFound', { theme: midnight })
 */
export function codeOf(title: string, props: Record<string, unknown>): string {
  const writer = new Writer();
  const name = title.split('/').at(-1)!;
  const component = [...knownValues].find(([, known]) => known.name === name && known.from === '@humble-pie/react')?.[0];
  const jsx = writer.element({ type: (component ?? name) as string, props });
  const imports = [...writer.imports].map(([from, names]) => `import { ${[...names].join(', ')} } from '${from}';`);
  return [...imports, ...(imports.length ? [''] : []), jsx].join('\n');
}
