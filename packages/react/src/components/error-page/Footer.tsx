import type { PageModel } from '@humble-pie/core';

/** Whose page this is, with the way home. */
export function Footer({ model }: { model: PageModel }) {
  const { name, logo, homeHref } = model.site;
  if (!name && !logo) return null;
  return (
    <div data-hp-part="footer">
      <a href={homeHref}>{logo.startsWith('data:image/') ? <img src={logo} alt={name} /> : logo || name}</a>
    </div>
  );
}
