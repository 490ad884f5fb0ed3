import { Parallax, type ParallaxProps } from '@humble-pie/react';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Stage = styled(Parallax).withConfig({ componentId: 'hp-story-train' })`
  height: 100vh;
  max-height: 60rem;
  overflow: hidden;
  background: linear-gradient(#10243f, #31577d 55%, #e9a27c);
  color: #fff;
  font: 1.125rem/1.5 system-ui, sans-serif;
  .plane { position: absolute; inset: -5%; width: 110%; height: 110%; }
  .words { position: absolute; inset-block-start: 16%; inset-inline: 6vw; max-width: 30rem; }
  h1 { margin: 0 0 0.5rem; font-size: clamp(2rem, 5vw, 3.5rem); line-height: 1.05; letter-spacing: -0.02em; }
  p { margin: 0 0 1.5rem; }
  .words a { display: inline-block; padding: 0.7em 1.4em; border-radius: 99px; background: #ffd48a; color: #10243f; font-weight: 700; text-decoration: none; }
`;

const Plane = ({ depth, children }: { depth: number; children: ReactNode }) => (
  <Parallax.Layer depth={depth} className="plane">
    <svg viewBox="0 0 1400 640" preserveAspectRatio="xMidYMax slice" width="100%" height="100%" aria-hidden="true">
      {children}
    </svg>
  </Parallax.Layer>
);

const pine = (x: number, y: number, size: number) => <path key={x} d={`M${x} ${y}l${-size} ${size * 1.5}h${size * 0.45}l${-size * 0.75} ${size * 1.4}h${size * 2.6}l${-size * 0.75} ${-size * 1.4}h${size * 0.45}z`} />;

const windows = [0, 1, 2].map((car) => [0, 1, 2, 3, 4].map((pane) => <rect key={`${car}-${pane}`} x={626 + car * 196 + pane * 33} y="351" width="20" height="17" rx="3" />));

/** A hero section of a railway: six planes of plain SVG and one of words. */
export function NightTrain({ children, ...props }: ParallaxProps) {
  return (
    <Stage {...props}>
      <Plane depth={0.1}>
        <g fill="#fff">
          {[[90, 70], [210, 150], [330, 60], [600, 130], [700, 40], [760, 170], [880, 90], [1240, 60], [1330, 160]].map(([x, y]) => (
            <circle key={x} cx={x} cy={y} r="2.5" />
          ))}
        </g>
        <circle cx="1080" cy="180" r="92" fill="#ffe3b0" opacity="0.25" />
        <circle cx="1080" cy="180" r="62" fill="#ffedc9" />
      </Plane>
      <Plane depth={0.25}>
        <path fill="#5f7f9f" d="M-60 450 90 400l120 40 190-60 110 30 250-210 150 150 110-70 150 130 130-100 300 160v200H-60z" />
        <path fill="#8fa9c0" d="m760 200-74 62 44-8 26 26 32-34 34 12zM1020 280l-60 38 34-4 20 18 26-22 24 8z" />
      </Plane>
      <Plane depth={0.45}>
        <path fill="#365773" d="M-60 450q220-60 420-20t400-30 380 10 340-40v300H-60z" />
      </Plane>
      <Plane depth={0.75}>
        <g fill="#1c3247">
          <path d="M-60 388h1560v30H-60z" />
          <path d="M-60 410v240h36c0-140 50-190 114-190s114 50 114 190h36c0-140 50-190 114-190s114 50 114 190h36c0-140 50-190 114-190s114 50 114 190h36c0-140 50-190 114-190s114 50 114 190h36c0-140 50-190 114-190s114 50 114 190h36c0-140 50-190 114-190s114 50 114 190h90V410z" />
        </g>
      </Plane>
      <Plane depth={0.85}>
        <g fill="#b5443c">
          {[0, 1, 2].map((car) => (
            <rect key={car} x={612 + car * 196} y="338" width="186" height="44" rx="8" />
          ))}
          <path d="M416 382v-30q4-14 26-14h150q10 0 10 10v34z" />
        </g>
        <path fill="#7b2c2c" d="M416 368h186v14H416zM612 374h186v8H612zM808 374h186v8H808zM1004 374h186v8h-186z" />
        <g fill="#ffd48a">
          {windows}
          <path d="M432 352q4-6 14-6h18v16h-36z" />
          <circle cx="420" cy="370" r="5" />
        </g>
        <path fill="#ffd48a" opacity="0.25" d="M416 366 250 344v44z" />
        <g fill="#12202e">
          {[450, 480, 540, 570, 640, 668, 742, 770, 836, 864, 938, 966, 1032, 1060, 1134, 1162].map((x) => (
            <circle key={x} cx={x} cy="382" r="8" />
          ))}
        </g>
      </Plane>
      <Plane depth={1.15}>
        <g fill="#0c1722">{[[-10, 400, 60], [110, 470, 46], [230, 500, 38], [330, 528, 30], [1010, 540, 28], [1100, 500, 40], [1210, 450, 52], [1340, 380, 66]].map(([x, y, size]) => pine(x!, y!, size!))}</g>
        <path fill="#0c1722" d="M-60 610q360-50 760-10t760-30v120H-60z" />
      </Plane>
      <Parallax.Layer depth={-0.15} className="words">
        {children}
      </Parallax.Layer>
    </Stage>
  );
}
