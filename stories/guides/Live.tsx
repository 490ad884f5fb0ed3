import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Space = styled.div.withConfig({ componentId: 'hp-story-live' })`
  /* Storybook's own styles take margins away. */
  padding-block: 1rem 2rem;
  iframe { border-radius: 12px; }
`;

/** A story that stands between paragraphs. */
export const Live = ({ children }: { children: ReactNode }) => <Space>{children}</Space>;
