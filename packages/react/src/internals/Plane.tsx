/**
 * One plane of a scene: an outer `<svg>`, because a moving `<g>` costs a layout per move.
 * `art` is the scene's own constant markup in a stage of 800×450 units, never text from outside;
 * `$` in it becomes `id`, so that ids are unique when a scene stands twice on a page.
 *
 * @param depth how far the plane moves: 0 far away, 1 at the hero, 1.2 in the foreground
 * @param top hangs from the top edge instead of standing on the bottom one
 */
export function Plane({ art, depth, id = '', className, top }: { art: string; depth: number; id?: string; className?: string; top?: boolean }) {
  return (
    <svg
      viewBox="0 0 800 450"
      className={className}
      data-hp-depth={depth}
      data-hp-anchor={top ? 'top' : undefined}
      dangerouslySetInnerHTML={{ __html: id ? art.replaceAll('$', id) : art }}
    />
  );
}
