import { styled as library } from 'styled-components';

// What is built takes styled-components from here and nowhere else, and for the same reason as React from `react.ts`.
export const styled = library;
