import type { HotName } from './hot-requests.ts'

/**
 * What a hot request may cost at most with two thousand people. The aim is six statements each; whoever
 * lowers a cost lowers its number here too. What is read of an index of kinds hangs on where a kind stands in it,
 * so a number may differ by ten from one run to the next.
 */
export const committed: Readonly<Record<HotName, { readonly statements: number; readonly rows: number }>> = {
  'Home of an employee': { statements: 3, rows: 110 },
  'Home of a manager': { statements: 3, rows: 135 },
  'my conversations': { statements: 3, rows: 100 },
  'the conversations I lead': { statements: 3, rows: 100 },
  'a conversation': { statements: 3, rows: 85 },
  'the context of a conversation': { statements: 3, rows: 60 },
  'the agreements of a conversation': { statements: 3, rows: 15 },
  'my agreements': { statements: 3, rows: 25 },
  'my team': { statements: 3, rows: 120 },
  people: { statements: 3, rows: 165 },
  'people by name': { statements: 3, rows: 12 },
  'people by name, for HR': { statements: 3, rows: 15 },
  'a few typed letters': { statements: 4, rows: 36 },
  'my file': { statements: 3, rows: 110 },
  'save an answer': { statements: 5, rows: 40 },
  'add an agreement': { statements: 4, rows: 55 },
  'add an agreement between conversations': { statements: 4, rows: 55 },
  sign: { statements: 6, rows: 40 },
}
