import type { PageModel } from '@humble-pie/core';

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
          search(new FormData(event.currentTarget).get(name) as string);
        }
      : undefined;
  if (!onSubmit && !model.search) return null;
  return (
    <form role="search" data-hp-part="search" action={model.search?.action} onSubmit={onSubmit}>
      <input type="search" name={name} aria-label={labels.search} enterKeyHint="search" />
      <button data-hp-primary={model.searchLeads ? '' : undefined}>{labels.search}</button>
    </form>
  );
}
