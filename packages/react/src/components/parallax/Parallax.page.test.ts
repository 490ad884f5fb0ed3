import { describeStage } from '../../../test/describeStage.js';

describeStage('Parallax, hydrated by React 19', {});
describeStage('Parallax, hydrated by React 18', { react: 'react-18' });
