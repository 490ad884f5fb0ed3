import type { PageModel } from '@humble-pie/core';
import { styled } from 'styled-components';

const Form = styled.form.withConfig({ componentId: 'hp-search' })`
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  max-width: 28rem;
  input, button {
    font: inherit;
    min-height: 44px;
    padding: 0.4em 1em;
    border: var(--hp-border) solid var(--hp-text);
    border-radius: var(--hp-radius-button);
    background: var(--hp-surface);
    color: inherit;
  }
  input { flex: 1 1 12rem; min-width: 0; }
  button { font-weight: 650; cursor: pointer; }
`;

export interface SearchProps {
  model: PageModel;
  /** Given a function (client components only), the words go to it instead of to an address. */
  search?: { action: string; name?: string } | ((query: string) => void);
}

/** A search: a plain form, which works without script, or a function of the app's. */
export function Search({ model, search }: SearchProps) {
  const { labels } = model;
  const name = model.search?.name ?? 'q';
  const onSubmit =
    typeof search === 'function'
      ? (event: React.FormEvent<HTMLFormElement>) => {
          event.preventDefault();
          search(String(new FormData(event.currentTarget).get(name) ?? ''));
        }
      : undefined;
  if (!onSubmit && !model.search) return null;
  return (
    <Form role="search" data-hp-part="search" action={model.search?.action} onSubmit={onSubmit}>
      <input type="search" name={name} aria-label={labels.search} enterKeyHint="search" />
      <button>{labels.search}</button>
    </Form>
  );
}
