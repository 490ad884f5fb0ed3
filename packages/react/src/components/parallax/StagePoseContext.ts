import { createContext } from 'react';

/** Where a stage's pose is now, each coordinate from -1 to 1, and who is told when it has changed. */
export interface StagePose {
  x: number;
  y: number;
  readonly followers: Set<() => void>;
}

export const StagePoseContext = createContext<StagePose | undefined>(undefined);
