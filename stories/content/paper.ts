import { css } from 'styled-components';

/** The ground of what is no page of ours: walls, desks and sheets. It follows the system, as the pages on it do. */
export const paper = css`
  background: #fffdf9;
  color: #33161c;
  @media (prefers-color-scheme: dark) { background: #1a0f13; color: #fff1de; }
`;
