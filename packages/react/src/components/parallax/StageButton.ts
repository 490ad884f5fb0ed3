import { styled } from 'styled-components';

/** A button on the stage: quiet, and 44 px high for a finger. */
export const StageButton = styled.button.withConfig({ componentId: 'hp-stage-button' })`
  min-height: 44px;
  padding: 0 1em;
  border: 1px solid var(--hp-line, currentColor);
  border-radius: var(--hp-radius-button, 999px);
  background: var(--hp-surface, transparent);
  color: var(--hp-text, inherit);
  font: 600 0.8125rem/1 var(--hp-font, inherit);
  cursor: pointer;
  &[aria-pressed='true'] { background: var(--hp-text, transparent); color: var(--hp-surface, inherit); }
`;
