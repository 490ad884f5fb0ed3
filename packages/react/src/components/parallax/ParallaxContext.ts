import { createContext } from 'react';
import type { ParallaxPose } from './ParallaxPose.js';

export const ParallaxContext = createContext<ParallaxPose | undefined>(undefined);
