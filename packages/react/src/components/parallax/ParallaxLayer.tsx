import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { styled } from 'styled-components';

const Layer = styled.div.withConfig({ componentId: 'hp-parallax-layer' })`
  will-change: transform;
`;

export interface ParallaxLayerProps extends ComponentPropsWithoutRef<'div'> {
  /**
   * How far it moves with the pose: 0 stays, 1 moves by 3 % of its own width and 2.7 % of its height, below 0 moves the other
   * way. From -2 to 2; what lies beyond is taken as the nearest of them, what is no number as 0.
   */
  depth: number;
}

/**
 * A plane of a `Parallax`: any content, moved by the stage. Its `transform` belongs to the stage; move it yourself with
 * `translate`, `rotate` and `scale`.
 */
export const ParallaxLayer = forwardRef<HTMLDivElement, ParallaxLayerProps>(function ParallaxLayer({ depth, ...rest }, ref) {
  return <Layer {...rest} ref={ref} data-hp-depth={depth} />;
});
