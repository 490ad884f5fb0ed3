import { addons } from 'storybook/manager-api';
import { registerApologyPanel } from './apology-check/ApologyPanel.js';
import { brand } from './brand.js';

addons.setConfig({ theme: brand });
registerApologyPanel();
