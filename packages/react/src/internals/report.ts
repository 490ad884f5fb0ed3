export { report } from '@humble-pie/core';
