/** How somebody stands to the employee whose things the matrix is about. */
export const relations = [
  'self',
  'manager',
  'managers-manager',
  'colleague',
  'coach',
  'hr',
  'administrator',
  /** HR, administrator and manager elsewhere: as strong as one can be in another organisation. */
  'other-organization',
  'nobody',
] as const

export type Relation = (typeof relations)[number]
