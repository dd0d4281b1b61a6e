import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { readTables } from './sfnt.ts'
import { subset } from './subset.ts'
import { woff2 } from './woff2.ts'

const require = createRequire(import.meta.url)
const weights = {
  400: require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  500: require.resolve('@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf'),
  600: require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
}

/** Every language in Latin script, with punctuation, currencies, arrows and signs. Other scripts are left to the device. */
const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x24f],
  [0x259, 0x259],
  [0x2b0, 0x36f],
  [0x1e00, 0x1eff],
  [0x2000, 0x20bf],
  [0x2100, 0x218f],
  [0x2190, 0x21ff],
  [0x2212, 0x2265],
  [0x25a0, 0x25ff],
  [0x2713, 0x2717],
  // Where Inter keeps its alternates, such as digits of equal width.
  [0xe000, 0xf8ff],
]
const isWanted = (code: number): boolean => ranges.some(([from, to]) => code >= from && code <= to)

/** One weight of Inter, small enough to send: about a fifth of the file it comes from. */
export const smallInter = (weight: keyof typeof weights): Buffer =>
  woff2(subset(readTables(readFileSync(weights[weight])), isWanted))

const folder = fileURLToPath(new URL('../../node_modules/.cache/tweespraak/inter-2/', import.meta.url))

const prepare = (): void => {
  mkdirSync(folder, { recursive: true })
  for (const weight of [400, 500, 600] as const) {
    const file = join(folder, `inter-${weight}.woff2`)
    if (!existsSync(file)) writeFileSync(file, smallInter(weight))
  }
}

/** Serves Inter from here, as `url('inter/inter-400.woff2')`, and lets the page ask for it before its style sheet has come: a button measured without its letters stays too narrow. */
export const inter = (): Plugin => ({
  name: 'tweespraak-inter',
  config: () => {
    prepare()
    return {
      resolve: { alias: [{ find: /^inter\//, replacement: folder }] },
      server: { fs: { allow: ['..'] } },
    }
  },
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((name) => /inter-(400|500|600)-.*\.woff2$/.test(name))
        .map((name) => ({
          tag: 'link',
          injectTo: 'head-prepend' as const,
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${name}`, crossorigin: true },
        })),
  },
})
