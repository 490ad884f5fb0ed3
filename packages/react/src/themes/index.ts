export { arcade, bakery, blueprint, candy, contrast, corporate, daylight, forest, midnight, noir, paper, terminal } from '@humble-pie/core/themes';
