import type { Rule } from '../rule.ts'
import type { Scene } from './scene.ts'

export type GuardRule = Rule<Scene>
