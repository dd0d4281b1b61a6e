import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

const block = (opening: string): Record<string, string> => {
  const start = css.indexOf(`${opening} {`)
  const text = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries(
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((found): [string, string] => [
      found[1] ?? '',
      found[2] ?? '',
    ]),
  )
}

const schemes = {
  light: block(':root'),
  dark: { ...block(':root'), ...block(":root[data-mantine-color-scheme='dark']") },
}

/** Relative luminance as WCAG 2.2 defines it. */
const luminance = (hex: string): number => {
  const channel = (from: number): number => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

const surfaces = ['paper', 'paper-raised', 'paper-sunk']
const texts = [
  'ink',
  'ink-soft',
  'voice-employee',
  'voice-manager',
  'voice-third',
  'voice-system',
  'danger',
  'good',
  'caution',
]

describe.each(Object.entries(schemes))('in the %s scheme', (_scheme, colours) => {
  const pair = (one: string, other: string) =>
    contrast(colours[one] ?? '#777777', colours[other] ?? '#777777')

  test.each(surfaces.flatMap((surface) => texts.map((text) => [text, surface] as const)))(
    '%s can be read on %s (4.5 : 1)',
    (text, surface) => expect(pair(text, surface)).toBeGreaterThanOrEqual(4.5),
  )

  test.each(['ink', 'ink-hover', 'danger', 'danger-hover'])(
    'paper can be read on a button of %s (4.5 : 1)',
    (fill) => expect(pair('paper', fill)).toBeGreaterThanOrEqual(4.5),
  )

  test.each(
    surfaces.flatMap((surface) => ['hairline-strong', 'focus'].map((line) => [line, surface] as const)),
  )('%s around a control is seen on %s (3 : 1)', (line, surface) =>
    expect(pair(line, surface)).toBeGreaterThanOrEqual(3),
  )

  test('the four voices differ from one another', () => {
    const voices = ['employee', 'manager', 'third', 'system'].map((side) => colours[`voice-${side}`])
    expect(new Set(voices).size).toBe(4)
  })
})

test('nothing is coloured, spaced or timed by a token that nobody gives', () => {
  const source = new URL('../../', import.meta.url)
  const sheets = globSync('**/*.{css,tsx}', { cwd: source }).map((path) =>
    readFileSync(new URL(path, source), 'utf8'),
  )
  const named = (pattern: RegExp) =>
    new Set(sheets.flatMap((sheet) => [...sheet.matchAll(pattern)].map(([, name]) => name ?? '')))
  const given = named(/(--[\w-]+)['"]?: /g)
  // Mantine gives its own.
  const asked = [...named(/var\((--[\w-]+)\)/g)].filter((name) => !/^--(?:mantine|button)-/.test(name))
  expect(asked.filter((name) => !given.has(name))).toEqual([])
})
