import { styled } from 'styled-components';

/** The fields of a desk: labels above what they name, side by side while there is room. */
export const Fields = styled.form.withConfig({ componentId: 'hp-story-fields' })`
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: 0.75rem 1.5rem;
  font: 0.9375rem/1.4 system-ui, sans-serif;
  label { display: grid; gap: 0.25rem; font-weight: 700; }
  label:has([type='checkbox']) { display: flex; gap: 0.5rem; align-items: center; min-height: 2.5rem; }
  select, input { min-height: 2.5rem; font: inherit; accent-color: #a83226; }
  select { padding: 0 0.5rem; border: 1px solid #8a6d5c; border-radius: 8px; background: transparent; color: inherit; }
  option { background: Canvas; color: CanvasText; }
  [type='color'] { width: 5rem; padding: 2px; border: 1px solid #8a6d5c; border-radius: 8px; background: transparent; }
  [type='range'] { width: 9rem; margin: 0; }
  [type='checkbox'] { width: 1.25rem; min-height: 1.25rem; margin: 0; }
`;
