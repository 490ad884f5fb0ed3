// One scene for all: eight layers of forty shapes each, the same at every run.
export const depths = [0.08, 0.16, 0.26, 0.38, 0.5, 0.64, 0.8, 1];
/** How far a layer of depth 1 moves, in pixels; a layer is 1000 wide. */
export const reach = 40;

function randoms(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function Shape({ kind, x, y, size, hue, opacity }) {
  const fill = `hsl(${hue} 60% 55%)`;
  if (kind === 0) return <circle cx={x} cy={y} r={size / 2} fill={fill} opacity={opacity} />;
  if (kind === 1) return <rect x={x} y={y} width={size} height={size * 0.7} rx="4" fill={fill} opacity={opacity} />;
  if (kind === 2) return <path d={`M${x} ${y}c${size} ${-size} ${size * 2} ${size} ${size * 3} 0s${size} ${size} 0 ${size}z`} fill={fill} opacity={opacity} />;
  return <g transform={`translate(${x} ${y})`}><path d={`M0 0l${size} ${size * 0.3}l${-size * 0.4} ${size * 0.6}z`} fill={fill} stroke="#222" /></g>;
}

/** The art of each layer. */
export const arts = depths.map((depth, layer) => {
  const random = randoms(layer * 7919 + 17);
  const shapes = Array.from({ length: 40 }, (_, shape) => ({
    kind: shape % 4, x: random() * 1000, y: random() * 600, size: 8 + random() * 40 * (0.4 + depth), hue: Math.floor(random() * 360), opacity: (0.4 + random() * 0.6).toFixed(2),
  }));
  return (
    <svg key={layer} viewBox="0 0 1000 600" width="1000" height="600" aria-hidden="true">
      {shapes.map((shape, key) => <Shape key={key} {...shape} />)}
    </svg>
  );
});
