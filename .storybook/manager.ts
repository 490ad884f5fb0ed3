import { addons } from 'storybook/manager-api';
import { registerApologyPanel } from './apology-check/ApologyPanel.js';
import { brand } from './brand.js';
import { registerHandOverPanel } from './hand-over/HandOverPanel.js';

addons.setConfig({ theme: brand() });
registerApologyPanel();
registerHandOverPanel();
