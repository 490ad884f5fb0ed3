'use client';
import { attachFanning } from '@humble-pie/core';
import { useEffect } from 'react';

/**
 * Marks the scene that it stands in with `data-hp-fanned` while a pointer is waved over it, where the scene is playful: for scenes with
 * something that can be waved away.
 *
 * @example <Stage aria-hidden="true"><Plane depth={1} art={smoke} /><Fanning /></Stage>
 */
export function Fanning() {
  useEffect(() => {
    const ends = [...document.querySelectorAll<HTMLElement>('[data-hp-intensity=playful]')].map((scene) => attachFanning(scene));
    return () => ends.forEach((end) => end());
    // After each render: the scene may have become playful.
  });
  return null;
}
