export { bakery, midnight } from '@humble-pie/core/themes';
