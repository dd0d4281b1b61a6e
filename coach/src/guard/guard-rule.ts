import type { Rule } from '../rule.ts'
import type { Scene } from './scene.ts'

/** What a rule does: all that a browser fetches. */
export type GuardRule = Pick<Rule<Scene>, 'name' | 'find'>

/** Why it is there and the sentences it is tested by, in the same file; nothing that reads a text asks for them. */
export type Grounds = Omit<Rule<Scene>, 'name' | 'find'>
