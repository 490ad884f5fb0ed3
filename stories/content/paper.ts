import { css } from 'styled-components';

const dark = css`
  background: #1a0f13;
  color: #fff1de;
`;

/** The ground of what is no page of ours: walls, desks and sheets. It follows the toolbar's scheme, else the system. */
export const paper = css`
  background: #fffdf9;
  color: #33161c;
  @media (prefers-color-scheme: dark) { :root:not([data-ground='light']) & { ${dark} } }
  :root[data-ground='dark'] & { ${dark} }
`;
