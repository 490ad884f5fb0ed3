import type { Problem } from '@humble-pie/core';

/**
 * A problem as a line.
 *
 * @param about what it is about, such as a file's name. Default: nothing in particular.
 */
export const tell = ({ what, consequence, fix }: Problem, about = ''): string => `Humble Pie: ${about && `${about}: `}${what}, so ${consequence}. ${fix}`;
