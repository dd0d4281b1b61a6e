import { expect, test } from 'vitest'
import { bareContract } from './bare-contract.ts'

test('a door keeps its method and its path alone', () => {
  const doors = `export const doors = {
  list: route({ method: 'GET', path: '/people', summary: 'All', query: z.object({ a: z.string() }), refusals: [] }),
  add: route({ method: 'POST', path: '/people', body: z.string().min(1), output, refusals: ['not-found'] }),
}`
  expect(bareContract(doors)).toBe(`export const doors = /* @__PURE__ */ (() => ({
  list: route({method: 'GET',path: '/people'}),
  add: route({method: 'POST',path: '/people'}),
}))()`)
})

test('a door that leaves its method to what is spread into it is refused: the browser would not know it', () => {
  const door = "export const doors = { share: route({ ...deed, path: '/share' }) }"
  expect(() => bareContract(door)).toThrow('A door has to say its method and its path itself')
})

test('what is made while the file is read may be left out', () => {
  expect(bareContract('export const id = z.string().min(1)')).toBe(
    'export const id = /* @__PURE__ */ (() => (z.string().min(1)))()',
  )
})

test.each([
  "const sides = ['employee', 'manager']",
  'const longest = 10',
  'const say = (text) => text.trim()',
  'export function say(text) { const said = text.trim(); return said }',
])('%s stays as it is', (code) => expect(bareContract(code)).toBe(code))
