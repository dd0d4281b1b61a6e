import { expect, test } from 'vitest'
import { waysOf } from './ways.ts'

const reach = (name: string, mail: boolean, account: boolean) => ({ personId: name, name, mail, account })

test('everybody is told of in the way that reaches them, the surest way first', () => {
  const anna = reach('Anna', false, false)
  const bram = reach('Bram', true, true)
  const cor = reach('Cor', true, false)
  const dina = reach('Dina', false, true)
  const els = reach('Els', true, true)
  expect(waysOf([anna, bram, cor, dina, els])).toEqual([
    { way: 'both', people: [bram, els] },
    { way: 'mail', people: [cor] },
    { way: 'home', people: [dina] },
    { way: 'none', people: [anna] },
  ])
})

test('of a way that reaches nobody nothing is said', () => {
  const bram = reach('Bram', true, true)
  expect(waysOf([bram])).toEqual([{ way: 'both', people: [bram] }])
})
