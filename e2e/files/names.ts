const given = [
  'Zoë',
  'Renée',
  'Björn',
  'Anna',
  'Bram',
  'Cato',
  'Daan',
  'Eva',
  'Fenna',
  'Gijs',
  'Hugo',
  'Iris',
  'Jasper',
  'Kim',
  'Lars',
  'Mila',
  'Noor',
  'Olaf',
  'Pien',
  'Quinten',
] as const
const family = [
  ['', 'Bakker'],
  ['de', 'Vries'],
  ['van der', 'Berg'],
  ['', 'Özdemir'],
  ['van', 'Dijk'],
  ['', 'Smit'],
  ["van 't", 'Hof'],
  ['', 'Bos'],
  ['ten', 'Brink'],
  ['', 'Mulder'],
  ['', 'El Amrani'],
  ['op de', 'Beek'],
] as const

export interface Name {
  readonly given: string
  readonly infix: string
  readonly family: string
}

/** A name for every number; no two of the first 240 are alike. */
export const nameOf = (index: number): Name => {
  const [infix, name] = family[Math.floor(index / given.length) % family.length] ?? ['', '']
  return { given: given[index % given.length] ?? '', infix, family: name }
}

/** As one is spoken of: `Zoë van der Berg`. */
export const fullName = ({ given: first, infix, family: last }: Name): string =>
  [first, infix, last].filter((part) => part !== '').join(' ')
