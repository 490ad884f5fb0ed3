import Atropos from 'atropos/react';
import { arts, depths } from './scene.jsx';

export default function WithAtropos() {
  return (
    <Atropos className="scene" eventsEl="body" shadow={false} highlight={false}>
      {arts.map((art, layer) => <div className="layer" data-atropos-offset={depths[layer] * 5} key={layer}>{art}</div>)}
    </Atropos>
  );
}
