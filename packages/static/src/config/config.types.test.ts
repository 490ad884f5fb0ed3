import { defineConfig, type HumblePieConfig } from '@humble-pie/static';
import { expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { configSchema } from './configSchema.js';

type Accepted = z.input<typeof configSchema>;

it('names every setting that the schema accepts, and no other', () => {
  type Page<T> = Exclude<NonNullable<T extends { pages?: infer P } ? P : never>[keyof NonNullable<T extends { pages?: infer P } ? P : never>], false>;
  expectTypeOf<keyof HumblePieConfig>().toEqualTypeOf<keyof Accepted>();
  expectTypeOf<keyof Page<HumblePieConfig>>().toEqualTypeOf<keyof Page<Accepted>>();
});

it('lets the schema accept whatever the type allows', () => {
  type Data = Omit<HumblePieConfig, 'theme' | 'pages'>;
  expectTypeOf<Data>().toMatchTypeOf<Omit<Accepted, 'theme' | 'pages'>>();
});

it('helps while a configuration is written', () => {
  defineConfig({ theme: 'midnight', pages: { 404: { scene: 'missing-slice', tone: 3 }, 500: false } });
  // @ts-expect-error there is no such theme
  defineConfig({ theme: 'bakry' });
  // @ts-expect-error a file has no React that would call it
  defineConfig({ pages: { 404: { actions: [{ label: 'Go', onClick: () => undefined }] } } });
});
