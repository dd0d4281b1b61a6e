import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type Coverage, coverageOf } from './font-coverage.ts'

const require = createRequire(import.meta.url)

/** The typefaces of the document, the one for text first. Only these are used: a sealed report looks the same whatever a machine has installed. */
const families = [
  {
    name: 'Inter',
    files: [
      require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
      require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
    ],
  },
  {
    name: 'Noto Emoji',
    files: [require.resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf')],
  },
]

export interface Fonts {
  readonly names: readonly string[]
  readonly files: readonly Buffer[]
  readonly coverage: readonly Coverage[]
}

export const loadFonts = async (): Promise<Fonts> => {
  const loaded = await Promise.all(
    families.map(async (family) => {
      const files = await Promise.all(family.files.map((file) => readFile(file)))
      const coverages = files.map(coverageOf)
      return { files, coverage: (codePoint: number) => coverages.every((covers) => covers(codePoint)) }
    }),
  )
  return {
    names: families.map(({ name }) => name),
    files: loaded.flatMap(({ files }) => files),
    coverage: loaded.map(({ coverage }) => coverage),
  }
}
